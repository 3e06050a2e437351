import type { FieldCipher } from "#platform/secrets/field-cipher.ts";

/** The name of whom an agency asked (被征求意见的一方) opens nowhere but here. */
const field = "requests.party";

export function sealParty(cipher: FieldCipher, name: string): string {
  return cipher.seal(field, name);
}

/** Throws where the key is not there, as with applicants. */
export function openParty(cipher: FieldCipher, sealed: string): string {
  const name = cipher.open(field, sealed);
  if (!name.ok) throw new Error(`a consulted party does not open: ${name.error.kind}`);
  return name.value;
}
