import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { err, ok, type Result } from "#kernel/result.ts";
import type { FieldKeys } from "./field-keys.ts";

/** Why a value cannot be opened: it was changed, is another field's, or its key is not among ours. */
export type NotOpened =
  | { readonly kind: "changed" }
  | { readonly kind: "no-key"; readonly keyId: string };

/** Personal data as they are stored. `field` names where a value stands (`requests.applicant`); it opens nowhere else. */
export interface FieldCipher {
  readonly seal: (field: string, text: string) => string;
  readonly open: (field: string, sealed: string) => Result<string, NotOpened>;
  /** Equal for the same text however it is typed (full width, blanks, case), and for one field only. */
  readonly sameness: (field: string, text: string) => Buffer;
}

const nonceLength = 12;
const tagLength = 16;

/**
 * Seals with AES-256-GCM under the current key, whose id stands in the value: `v1.k1.…`.
 */
export function newFieldCipher({ current, keys, indexKey }: FieldKeys): FieldCipher {
  return {
    seal: (field, text) => {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv("aes-256-gcm", keyOf(keys, current), nonce);
      cipher.setAAD(Buffer.from(field));
      const bytes = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return `v1.${current}.${Buffer.concat([nonce, cipher.getAuthTag(), bytes]).toString("base64url")}`;
    },
    open: (field, sealed) => {
      const [, keyId = "", encoded = ""] = /^v1[.]([^.]+)[.]([\w-]+)$/.exec(sealed) ?? [];
      const key = keys.get(keyId);
      if (encoded === "") return err({ kind: "changed" });
      return key
        ? opened(key, field, Buffer.from(encoded, "base64url"))
        : err({ kind: "no-key", keyId });
    },
    sameness: (field, text) =>
      createHmac("sha256", indexKey)
        .update(`${field}\0${compared(text)}`)
        .digest(),
  };
}

function keyOf(keys: FieldKeys["keys"], id: string): Buffer {
  const key = keys.get(id);
  if (!key) throw new Error(`no key ${id}`);
  return key;
}

function opened(key: Buffer, field: string, bytes: Buffer): Result<string, NotOpened> {
  const nonce = bytes.subarray(0, nonceLength);
  const tag = bytes.subarray(nonceLength, nonceLength + tagLength);
  if (tag.length < tagLength) return err({ kind: "changed" });
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: tagLength });
  decipher.setAAD(Buffer.from(field));
  decipher.setAuthTag(tag);
  try {
    const text = Buffer.concat([
      decipher.update(bytes.subarray(nonceLength + tagLength)),
      decipher.final(),
    ]);
    return ok(text.toString("utf8"));
  } catch {
    return err({ kind: "changed" });
  }
}

function compared(text: string): string {
  return text.normalize("NFKC").replaceAll(/\s/gu, "").toUpperCase();
}
