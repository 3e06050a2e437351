import type { SigningSubject } from "#platform/signing/chain.ts";

/** A draft of an item as signing chains and the audit trail name it. */
export function draftSubject({ id }: { readonly id: number }): SigningSubject {
  return { kind: "item-draft", id };
}
