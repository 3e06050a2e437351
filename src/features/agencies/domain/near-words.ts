/** Below this many characters one wrong one leaves too little to go by. */
const shortest = 3;

/** Below this many an extra one does. */
const shortestWithExtra = 4;

/** What names of agencies end in; 民政局 with its last character wrong is no 人民政府. */
const endings = "[局委办厅室会站所队处院]";

/**
 * Patterns (regular expressions) of names in which a word stands with one of its characters wrong, or without one it has too
 * many. Empty for words too short to tell.
 */
export function nearPatterns(word: string): readonly string[] {
  const signs = [...word];
  if (signs.length < shortest) return [];
  const last = signs.length - 1;
  const patterns = signs.map((_, at) => {
    const instead = at === last ? endings : ".";
    return signs.map((sign, other) => (other === at ? instead : literal(sign))).join("");
  });
  if (signs.length < shortestWithExtra) return patterns;
  return [...patterns, ...signs.map((_, at) => signs.toSpliced(at, 1).map(literal).join(""))];
}

function literal(sign: string): string {
  return /[\p{L}\p{N}]/u.test(sign) ? sign : `\\${sign}`;
}
