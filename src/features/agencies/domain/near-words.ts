/** Below this many characters one wrong one leaves too little to go by. */
const shortest = 3;

/** Below this many an extra one does. */
const shortestWithExtra = 4;

/** What names of agencies end in; 民政局 with its last character wrong is no 人民政府. */
const endings = "[局委办厅室会站所队处院]";

/** Above this many a search would cost much and find nothing that a part of the word does not. */
const longest = 12;

/** How names are found in which a word stands with one of its characters wrong, or without one it has too many. */
interface NearPattern {
  /** Of these every such name has one: whole halves of the word, quickly looked for. */
  readonly halves: readonly string[];
  /** A regular expression. */
  readonly pattern: string;
}

/** `undefined` for words too short to tell, and for long ones. */
export function nearPattern(word: string): NearPattern | undefined {
  const signs = [...word];
  if (signs.length < shortest || signs.length > longest) return undefined;
  const last = signs.length - 1;
  const patterns = signs.map((_, at) => {
    const instead = at === last ? endings : ".";
    return signs.map((sign, other) => (other === at ? instead : literal(sign))).join("");
  });
  if (signs.length >= shortestWithExtra) {
    patterns.push(...signs.map((_, at) => signs.toSpliced(at, 1).map(literal).join("")));
  }
  // What is wrong lies in one half; the other stands in the name as it was typed.
  const middle = Math.ceil(signs.length / 2);
  const halves = [signs.slice(0, middle).join(""), signs.slice(middle).join("")];
  return { halves, pattern: patterns.join("|") };
}

function literal(sign: string): string {
  return /[\p{L}\p{N}]/u.test(sign) ? sign : `\\${sign}`;
}
