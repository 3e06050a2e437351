/** Characters that a word has at least for it to be looked for in texts. */
const shortest = 2;

/** 12345, 12315: numbers of the public, no one's own. */
const hotline = /^12\d{3}$/;

/**
 * The words of a search that are looked for in the texts of reports. Numbers are not: who looks for the digits of a telephone
 * or an identity number would learn in which report they stand, although pages hide them.
 */
export function textWords(words: readonly string[]): readonly string[] {
  const isSearched = (word: string) =>
    [...word].length >= shortest && (!/\d{3}/.test(word) || hotline.test(word));
  return words.every(isSearched) ? words : [];
}
