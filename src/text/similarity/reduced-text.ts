import { fixedCharacters } from "./fixed-text.ts";

/** A text without what does not count: its Chinese characters and letters outside what is fixed. */
export interface ReducedText {
  /** UTF-16 codes, one a character; `gap` where something fixed was left out. */
  readonly letters: Uint16Array;
  /** Where each stands in the text. */
  readonly offsets: Uint32Array;
}

/** Nothing is shared across it. */
export const gap = 0;
/** Stands for a character of two codes, so that each has one place. */
const rare = 0x3007;

export function reduceText(text: string): ReducedText {
  const fixed = fixedCharacters(text);
  const counted = countedCodes();
  const letters = new Uint16Array(text.length);
  const offsets = new Uint32Array(text.length);
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const letter = letterAt(text, index, counted);
    if (letter === gap) continue;
    const isFixed = fixed[index] === 1;
    // A gap takes the place of the first character that is left out.
    const isGap = isFixed && length > 0 && letters[length - 1] !== gap;
    if (isFixed && !isGap) continue;
    letters[length] = isFixed ? gap : letter;
    offsets[length] = index;
    length += 1;
  }
  return { letters: letters.subarray(0, length), offsets: offsets.subarray(0, length) };
}

const letter = /[\p{Script=Han}A-Za-z]/u;

/** The code of a character that counts, or `gap`. */
function letterAt(text: string, index: number, counted: Uint8Array): number {
  const code = text.charCodeAt(index);
  if (code < 0xd800 || code > 0xdbff) return counted[code] === 1 ? code : gap;
  const pair = String.fromCodePoint(text.codePointAt(index) ?? 0);
  return pair.length === 2 && letter.test(pair) ? rare : gap;
}

let codes: Uint8Array | undefined;

/** For each code whether it is a character that counts; made when first needed, since looking at each anew is slow. */
function countedCodes(): Uint8Array {
  codes ??= Uint8Array.from({ length: 0x10000 }, (_, code) =>
    letter.test(String.fromCharCode(code)) ? 1 : 0,
  );
  return codes;
}
