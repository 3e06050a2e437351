/** Words as the options of a field. */
export function optionsOf(words: readonly string[]) {
  return words.map((value) => ({ value, label: value }));
}
