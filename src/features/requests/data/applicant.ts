import type { FieldCipher } from "#platform/secrets/field-cipher.ts";

/** The name of an applicant opens nowhere but here. */
const field = "requests.applicant";

export function sealApplicant(cipher: FieldCipher, name: string | null) {
  if (name === null) return { sealed: null, index: null };
  return { sealed: cipher.seal(field, name), index: applicantIndex(cipher, name) };
}

/** Finds cases of the same name. */
export function applicantIndex(cipher: FieldCipher, name: string): Buffer {
  return cipher.sameness(field, name);
}

/** Throws where the key is not there: nobody works on with a name that cannot be read. */
export function openApplicant(cipher: FieldCipher, sealed: string | null): string | null {
  if (sealed === null) return null;
  const name = cipher.open(field, sealed);
  if (!name.ok) throw new Error(`the applicant of a request does not open: ${name.error.kind}`);
  return name.value;
}
