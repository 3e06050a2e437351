/**
 * A set of characters by UTF-16 code, a bit each: looked up for nearly every character of every report. With a byte each the
 * sets in use would not fit the processor's nearest memory together.
 */
export type CharacterSet = Int32Array;

export function characterSet(characters: string): CharacterSet {
  const set = new Int32Array(0x10000 / 32);
  for (let index = 0; index < characters.length; index += 1)
    addCode(set, characters.charCodeAt(index));
  return set;
}

export function addCode(set: CharacterSet, code: number): void {
  set[code >> 5] = (set[code >> 5] ?? 0) | (1 << (code & 31));
}

/** Whether the character at an offset is one of a set; none stands outside the text. */
export function isAt(set: CharacterSet, text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  return (((set[code >> 5] ?? 0) >> (code & 31)) & 1) === 1;
}

/** Whether a code is a digit's, 0 to 9. */
export function isDigitCode(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
