import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** Marks what a page carries for its visitor to hand back, so that nothing else is taken for it (签名). */
export interface Seal {
  readonly of: (fields: readonly string[]) => string;
  /** Whether a seal is ours and of just these fields. */
  readonly isOf: (seal: string, fields: readonly string[]) => boolean;
}

/** A seal under a key; without one under a random key, which no other program and no later start of this one knows. */
export function newSeal(key: string | undefined): Seal {
  const secret = key === undefined ? randomBytes(32) : Buffer.from(key);
  const digest = (fields: readonly string[]) =>
    createHmac("sha256", secret).update(JSON.stringify(fields)).digest();
  return {
    of: (fields) => digest(fields).toString("base64url"),
    isOf: (seal, fields) => {
      const given = Buffer.from(seal, "base64url");
      const right = digest(fields);
      return given.length === right.length && timingSafeEqual(given, right);
    },
  };
}
