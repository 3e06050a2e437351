import { simplify } from "#report/read/labels/normalise.ts";

/** Prose in one spelling, and where each of its characters stands in the text it was made of. */
export interface Prose {
  readonly text: string;
  /** Stretches of the given text that were kept as they stand, in order. */
  readonly pieces: readonly Piece[];
}

/** A stretch of prose: where it begins in the prose, and where in the given text. */
interface Piece {
  readonly at: number;
  readonly from: number;
}

/** Stands where a blank or a line end parts two digits: whether they are one number cannot be known. */
export const cut = "\u241f";

/** A line this long without a full stop goes on in the next, as lines of a page do. */
const wrappedFrom = 24;

/**
 * One spelling for the prose of a section: full-width marks and digits as ASCII, Traditional script as
 * Simplified, blanks left out, lines that a page broke joined. A line end that remains ends a paragraph.
 */
export function proseOf(given: string): Prose {
  const folded = foldCharacters(given);
  const pieces: Piece[] = [];
  const kept: string[] = [];
  let [length, lineStart, from, last] = [0, 0, 0, "\n"];
  const keep = (words: string, at: number): void => {
    pieces.push({ at: length, from: at });
    kept.push(words);
    length += words.length;
    last = words.charAt(words.length - 1);
  };
  for (const { index: at } of folded.matchAll(blank)) {
    if (at > from) keep(folded.slice(from, at), from);
    from = at + 1;
    const joined = blankBetween(folded, at, { last, lineLength: length - lineStart });
    if (joined !== "") keep(joined, at);
    if (joined === "\n") lineStart = length;
  }
  if (from < folded.length) keep(folded.slice(from), from);
  return { text: kept.join(""), pieces };
}

/** Where a character of the prose stands in the text it was made of. */
export function offsetIn({ pieces }: Prose, at: number): number {
  let [low, high] = [0, pieces.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? 0) <= at) low = middle;
    else high = middle;
  }
  const piece = pieces[low];
  return piece ? piece.from + at - piece.at : at;
}

/** Character by character, so that offsets stay; a character that would become several stays as it is. */
function foldCharacters(given: string): string {
  const folded = given.replace(unusual, compatible);
  const simple = simplify(folded);
  return simple.length === given.length ? simple : folded;
}

function compatible(character: string): string {
  const known = usual.get(character);
  if (known !== undefined) return known;
  const common = character.normalize("NFKC");
  return common.length === character.length ? common : character;
}

/** What full-width marks and digits become: nearly all that is folded. */
const usual: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 94 }, (_, index): [string, string] => [
    String.fromCharCode(0xff01 + index),
    String.fromCharCode(0x21 + index),
  ]),
);
const unusual = /[^一-鿿\x20-\x7e\n、。“”《》]/g;
/** As one printed character is a blank: control characters, the space, and the blanks of other scripts. */
const blank = /[\0-\x20\u3000\u00a0\u200b]/g;

function isBlank(character: string): boolean {
  return (
    character <= " " || character === "\u3000" || character === "\u00a0" || character === "\u200b"
  );
}

/** What becomes of a blank or line end: nothing, the end of a paragraph, or a cut between digits. */
function blankBetween(
  folded: string,
  at: number,
  { last, lineLength }: { readonly last: string; readonly lineLength: number },
): string {
  const isLineEnd = folded[at] === "\n";
  if (isLineEnd && last === "\n") return "";
  const isBroken = isLineEnd && lineLength >= wrappedFrom && !terminal.test(last);
  if (isLineEnd && !isBroken) return "\n";
  if (isLineEnd && beginsItem.test(folded.slice(at + 1, at + 9).trimStart())) return "\n";
  return isDigit(last) && isDigit(nextPrinted(folded, at)) ? cut : "";
}

const terminal = /[。;:!?]/;
const beginsItem =
  /^(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．]|[一二三四五六七八九十]是|第[一二三四五六])/;

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

function nextPrinted(folded: string, at: number): string {
  for (let next = at + 1; next < folded.length && next < at + 20; next += 1) {
    const character = folded.charAt(next);
    if (!isBlank(character)) return character;
  }
  return "";
}
