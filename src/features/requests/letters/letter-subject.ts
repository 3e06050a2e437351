import type { SigningSubject } from "#platform/signing/chain.ts";

/** A letter as the audit trail names it, and signing chains where it is signed by itself. */
export function letterSubject(id: number): SigningSubject {
  return { kind: "request-letter", id };
}

/** What is signed: a letter, or the list of the letters of its group. */
export function signedSubject({
  id,
  groupId,
}: {
  readonly id: number;
  readonly groupId: number | null;
}): SigningSubject {
  return groupId === null ? letterSubject(id) : { kind: "request-letter-group", id: groupId };
}
