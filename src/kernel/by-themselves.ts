/** Words that are their own codes, in their order: filters and breakdowns take them so. */
export function byThemselves(words: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(words.map((word) => [word, word]));
}
