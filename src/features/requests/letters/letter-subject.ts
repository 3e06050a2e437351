import type { SigningSubject } from "#platform/signing/chain.ts";

/** A letter as signing chains and the audit trail name it. */
export function letterSubject(id: number): SigningSubject {
  return { kind: "request-letter", id };
}
