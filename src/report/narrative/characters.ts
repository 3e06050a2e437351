/** A set of characters by UTF-16 code, 1 where one is in it: looked up for nearly every character of every report. */
export type CharacterSet = Uint8Array;

export function characterSet(characters: string): CharacterSet {
  const set = new Uint8Array(0x10000);
  for (let index = 0; index < characters.length; index += 1) set[characters.charCodeAt(index)] = 1;
  return set;
}

/** Whether the character at an offset is one of a set; none stands outside the text. */
export function isAt(set: CharacterSet, text: string, at: number): boolean {
  return set[text.charCodeAt(at)] === 1;
}

/** Whether a code is a digit's, 0 to 9. */
export function isDigitCode(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
