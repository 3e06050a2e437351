/**
 * A pattern for LIKE that fits names with these characters in this order: 发改局 fits 发展和改革局, as people shorten names.
 * What LIKE has for wildcards stands for itself.
 */
export function abbreviationPattern(word: string): string {
  return `%${[...word].map(literal).join("%")}%`;
}

/** A pattern for LIKE that fits names that begin with `word`. */
export function beginningPattern(word: string): string {
  return `${[...word].map(literal).join("")}%`;
}

/** A pattern for LIKE that fits names with `word` in them. */
export function partPattern(word: string): string {
  return `%${beginningPattern(word)}`;
}

function literal(character: string): string {
  return /[%_\\]/.test(character) ? `\\${character}` : character;
}
