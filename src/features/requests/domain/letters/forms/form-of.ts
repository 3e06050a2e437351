import type { Filled, LetterForm, LetterVariant } from "../letter.ts";
import { isReply, type LetterType } from "../letter-types.ts";
import { noticeForms } from "./notice-forms.ts";
import { replyForms } from "./reply-forms.ts";

/** A letter as it is drafted: which, and what is filled in, its variant (情形) among it. */
export interface LetterDraft {
  readonly type: LetterType;
  readonly filled: Filled;
}

/** What a letter of a kind may say; none where it says one thing. */
export function variantsOf(type: LetterType): readonly LetterVariant[] {
  const form = isReply(type) ? replyForms[type] : noticeForms[type];
  return "body" in form ? [] : form;
}

/** The form of a letter; of several the first until one is chosen. */
export function formOf({ type, filled }: LetterDraft): LetterForm {
  const form = isReply(type) ? replyForms[type] : noticeForms[type];
  if ("body" in form) return form;
  return form.find(({ code }) => code === filled.variant) ?? form[0];
}

/** A text that agencies can write themselves: `granted.public`, `correction`. */
export function textKey({ type, filled }: LetterDraft): string {
  const variants = variantsOf(type);
  const chosen = variants.find(({ code }) => code === filled.variant) ?? variants[0];
  return chosen ? `${type}.${chosen.code}` : type;
}
