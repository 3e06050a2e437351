import { simplify } from "#report/read/normalise.ts";

/** Prose in one spelling, and where each of its characters stands in the text it was made of. */
export interface Prose {
  readonly text: string;
  /** `starts[i]`: offset of character `i` in the given text; one entry more than characters, for the end. */
  readonly starts: Uint32Array;
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
  const starts = new Uint32Array(given.length + 1);
  const kept: string[] = [];
  let lineStart = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const character = folded.charAt(at);
    const before = { last: kept.at(-1) ?? "\n", lineLength: kept.length - lineStart };
    const joined = isBlank(character) ? blankBetween(folded, at, before) : character;
    if (joined === "") continue;
    starts[kept.length] = at;
    kept.push(joined);
    if (joined === "\n") lineStart = kept.length;
  }
  starts[kept.length] = given.length;
  return { text: kept.join(""), starts: starts.subarray(0, kept.length + 1) };
}

/** Character by character, so that offsets stay; a character that would become several stays as it is. */
function foldCharacters(given: string): string {
  const folded = plain.test(given) ? given : given.replace(unusual, compatible);
  const simple = simplify(folded);
  return simple.length === given.length ? simple : folded;
}

function compatible(character: string): string {
  const common = character.normalize("NFKC");
  return common.length === character.length ? common : character;
}

const plain = /^[一-鿿\x20-\x7e\n、。“”《》]*$/;
const unusual = /[^一-鿿\x20-\x7e\n、。“”《》]/g;

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
  const isWithinDigits = isDigit(last) && isDigit(nextPrinted(folded, at));
  if (folded[at] !== "\n") return isWithinDigits ? cut : "";
  if (last === "\n") return "";
  if (lineLength < wrappedFrom || terminal.test(last)) return "\n";
  if (beginsItem.test(folded.slice(at + 1, at + 9).trimStart())) return "\n";
  return isWithinDigits ? cut : "";
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
