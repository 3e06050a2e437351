/**
 * What a spreadsheet program may take for a formula: = + - @ and every character that means one of them in another width, size
 * or height (Unicode's compatibility forms); programs look past blanks and marks that are not seen. Apostrophes before it
 * count with it, so that the one that is added can always be told.
 */
const risky = /^'*(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋﬩]|[ ]*[\t\r])/u;
const number = /^[+-]?\d+(?:\.\d+)?$/;

/** Text of a CSV field with one apostrophe in front where a spreadsheet program might take it for a formula. */
export function guardedText(text: string): string {
  return risky.test(text) ? `'${text}` : text;
}

/** The same of a field that may also be a figure: a plain number is no formula. */
export function guarded(text: string): string {
  return number.test(text) ? text : guardedText(text);
}

/** How many characters `guardedText` put in front. */
export function guardLength(text: string): 0 | 1 {
  return text.startsWith("'") && risky.test(text.slice(1)) ? 1 : 0;
}
