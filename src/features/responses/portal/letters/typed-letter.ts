import { randomBytes } from "node:crypto";
import { typedText } from "#formats/visible-text.ts";
import type { Form } from "#platform/http/body/form.ts";
import type { Seal } from "#platform/http/seal.ts";
import { letterFields, type TypedLetter } from "../../domain/letters/read-letter.ts";

/** Characters that are kept of a field, so that what is too long comes back to be shortened. */
const mostKept = 6_000;

export function typedLetter(form: Form): TypedLetter {
  return fieldsOf((name) => form.text(name));
}

/** A form that nobody has filled in; `to`: the agency it was opened for. */
export function nothingTyped(to: string): TypedLetter {
  return { ...fieldsOf(() => undefined), to };
}

function fieldsOf(textOf: (name: string) => string | undefined): TypedLetter {
  const fields = letterFields.map((name) => [
    name,
    typedText((textOf(name) ?? "").slice(0, mostKept)).trim(),
  ]);
  return Object.fromEntries(fields) as TypedLetter;
}

/** One form of one purpose (`responses.form`), with what it carries of its token so that no other is taken for it. */
export interface FormToken {
  readonly token: string;
  readonly carried: string;
  readonly isOurs: boolean;
}

/** The token that a form brought back, or a new one where it had none of ours: of another purpose, or of a start long ago. */
export function formToken(seal: Seal, purpose: readonly string[], form?: Form): FormToken {
  const [given = "", mark = ""] = form?.text("form")?.split(".") ?? [];
  const isOurs = seal.isOf(mark, [...purpose, given]);
  const token = isOurs ? given : randomBytes(16).toString("hex");
  return { token, isOurs, carried: `${token}.${seal.of([...purpose, token])}` };
}
