/** Characters that would move the cursor, change colours or turn the direction of what is shown; lines and tabs stay. */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/**
 * Text of others (names of files, words of documents) as a terminal may show it: what it would obey stands as a mark, `\u001b`.
 * In JSON the mark means the character.
 */
export function terminalText(text: string): string {
  return text.replace(unseen, markOf);
}

/** The same in one line. */
export function terminalLine(text: string): string {
  return terminalText(text).replace(/[\n\t]/g, markOf);
}

function markOf(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
