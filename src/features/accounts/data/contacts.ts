import type { FieldCipher } from "#platform/secrets/field-cipher.ts";

/** How somebody is reached: in clear, or sealed as it is stored. */
export interface Contacts {
  readonly mobile?: string | null | undefined;
  readonly mail?: string | null | undefined;
}

const fields = { mobile: "person.mobile", mail: "person.mail" } as const;

/** The same with mobile and mail sealed, as the tables take them. */
export function sealContacts<Given extends Contacts>(cipher: FieldCipher, given: Given): Given {
  const { mobile, mail } = given;
  return {
    ...given,
    ...(mobile && { mobile: cipher.seal(fields.mobile, mobile) }),
    ...(mail && { mail: cipher.seal(fields.mail, mail) }),
  };
}

/** The same with mobile and mail in clear; throws where a key is missing, as a blank would pass for none. */
export function openContacts<Given extends Contacts>(cipher: FieldCipher, given: Given): Given {
  const { mobile, mail } = given;
  return {
    ...given,
    ...(mobile && { mobile: opened(cipher, fields.mobile, mobile) }),
    ...(mail && { mail: opened(cipher, fields.mail, mail) }),
  };
}

function opened(cipher: FieldCipher, field: string, sealed: string): string {
  const text = cipher.open(field, sealed);
  if (text.ok) return text.value;
  throw new Error(`${field} cannot be opened: ${text.error.kind}`);
}
