import { createHash } from "node:crypto";

/** An event as it is sealed: every field as text, as the database gives it. */
export interface SealedFields {
  readonly id: string;
  /** In UTC, to the microsecond. */
  readonly at: string;
  readonly actor: readonly [kind: string, id: string | null, name: string];
  readonly agency: string | null;
  readonly action: string;
  readonly subject: readonly [kind: string, id: string, number: string];
  /** As PostgreSQL writes the value, its keys in its own order. */
  readonly details: string;
  readonly request: string | null;
}

/** What the first seal stands on. */
export const beforeFirst: Buffer = Buffer.alloc(32);

/** SHA-256 of everything an event says. */
export function eventHash(fields: SealedFields): Buffer {
  const { id, at, actor, agency, action, subject, details, request } = fields;
  const said = [id, at, actor, agency, action, subject, details, request];
  return createHash("sha256").update(JSON.stringify(said)).digest();
}

/** SHA-256 of the seal before it and of its event. */
export function sealHash(before: Uint8Array, event: Uint8Array): Buffer {
  return createHash("sha256").update(before).update(event).digest();
}
