import { typedText } from "#formats/visible-text.ts";
import type { Form } from "#platform/http/body/form.ts";
import { fieldNames, type TypedForm } from "../../domain/intake/read-application.ts";

/** Characters that are kept of a field, so that what is too long comes back to be shortened. */
const mostKept = 5_000;

/** A form that nobody has filled in. */
export const nothingTyped = typedFrom(() => undefined);

export function typedOf(form: Form): TypedForm {
  return typedFrom(form.text);
}

function typedFrom(textOf: (name: string) => string | undefined): TypedForm {
  const fields = fieldNames.map((name) => [
    name,
    typedText((textOf(name) ?? "").slice(0, mostKept)).trim(),
  ]);
  return Object.fromEntries(fields) as TypedForm;
}
