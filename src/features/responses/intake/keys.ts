import { groupedCode, plainCode } from "#features/requests/index.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";

/** What a form's token is known by: the token itself stands in no table. */
export function formKey(cipher: FieldCipher, token: string): Buffer {
  return cipher.sameness("responses.form", token);
}

/** The query code of a form: the same form, sent again, shows the same code, and neither form nor table tells it. */
export function codeOfForm(cipher: FieldCipher, token: string): string {
  return groupedCode(cipher.sameness("responses.query-code-of-form", token));
}

/** What a query code is known by; of what is no code something that no code has. */
export function codeKey(cipher: FieldCipher, code: string): Buffer {
  return cipher.sameness(
    "responses.query-code",
    plainCode(code) ?? `no code ${code.slice(0, 100)}`,
  );
}
