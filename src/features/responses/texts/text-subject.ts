import type { SigningSubject } from "#platform/signing/chain.ts";
import type { TextKindName } from "./text-kind.ts";

const prefix = "response-";

/** A text as the audit trail and signing chains name it: by what it is of. */
export function textSubject(kind: TextKindName, ofId: number): SigningSubject {
  return { kind: `${prefix}${kind}`, id: ofId };
}
