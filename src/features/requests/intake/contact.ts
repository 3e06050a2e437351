import { z } from "zod";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { type Contact, documentKinds } from "../domain/intake/application.ts";

const field = "requests.contact";

const Stored = z.object({
  documentKind: z.enum([...documentKinds, "permit", "creditCode"]),
  documentNumber: z.string(),
  representative: z.string(),
  contactPerson: z.string(),
  phone: z.string(),
  address: z.string(),
  postcode: z.string(),
  mail: z.string(),
  help: z.string(),
});

export function sealContact(cipher: FieldCipher, contact: Contact): string {
  return cipher.seal(field, JSON.stringify(contact));
}

/** Throws where the key is not there: nobody works on with a contact that cannot be read. */
export function openContact(cipher: FieldCipher, sealed: string): Contact {
  const text = cipher.open(field, sealed);
  if (!text.ok) throw new Error(`the contact of a request does not open: ${text.error.kind}`);
  return Stored.parse(JSON.parse(text.value));
}

const statement = "requests.statement";

/** What an applicant writes of their request later on. */
export function sealStatement(cipher: FieldCipher, text: string): string | null {
  return text === "" ? null : cipher.seal(statement, text);
}

export function openStatement(cipher: FieldCipher, sealed: string | null): string {
  if (sealed === null) return "";
  const text = cipher.open(statement, sealed);
  if (!text.ok) throw new Error(`a statement does not open: ${text.error.kind}`);
  return text.value;
}
