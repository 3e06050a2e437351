import { fixedCharacters } from "./fixed-text.ts";

/** How much of a text stands in an earlier one already. */
export interface Copied {
  /** Characters that count: Chinese characters and letters outside what is fixed. */
  readonly counted: number;
  /** From 0 to 1, of the counted characters. */
  readonly share: number;
  /** The shared passages, longest first; offsets into the text. */
  readonly passages: readonly Passage[];
}

export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** Fewer characters in a row are the common wording of any two reports. */
const shingle = 8;
/** Shared passages shorter than this are not shown. */
const shownFrom = 30;
const gap = "\u0000";

/**
 * Compares a text with an earlier one. Digits, white space and marks are left out first, so that a text
 * copied with new figures is the same text.
 */
export function copiedText(text: string, earlier: string): Copied {
  const now = reduce(text);
  const known = shinglesOf(reduce(earlier).letters);
  const covered = new Uint8Array(now.letters.length);
  for (let at = 0; at + shingle <= now.letters.length; at += 1) {
    if (known.has(now.letters.slice(at, at + shingle))) covered.fill(1, at, at + shingle);
  }
  let counted = 0;
  for (const letter of now.letters) counted += letter === gap ? 0 : 1;
  const shared = covered.reduce((sum, mark) => sum + mark, 0);
  return {
    counted,
    share: counted === 0 ? 0 : shared / counted,
    passages: runsOf(covered)
      .filter(({ start, end }) => end - start >= shownFrom)
      .sort((left, right) => right.end - right.start - (left.end - left.start))
      .map(({ start, end }) => ({ start: at(now, start), end: at(now, end - 1) + 1 })),
  };
}

/** A text without what does not count; `offsets` are those of its characters in the text. */
interface Reduced {
  readonly letters: string;
  readonly offsets: readonly number[];
}

function reduce(text: string): Reduced {
  const fixed = fixedCharacters(text);
  const offsets: number[] = [];
  let letters = "";
  for (const { 0: letter, index } of text.matchAll(/[\p{Script=Han}A-Za-z]/gu)) {
    const last = offsets.at(-1);
    if (last !== undefined && fixed[index] === 1 && letters.at(-1) !== gap) {
      letters += gap; // nothing is shared across what is left out
      offsets.push(index);
    }
    if (fixed[index] === 1) continue;
    letters += letter.length === 1 ? letter : "\u3007"; // one place a character
    offsets.push(index);
  }
  return { letters, offsets };
}

function at({ offsets }: Reduced, index: number): number {
  return offsets[index] ?? 0;
}

function shinglesOf(letters: string): ReadonlySet<string> {
  const known = new Set<string>();
  for (let at = 0; at + shingle <= letters.length; at += 1) {
    const piece = letters.slice(at, at + shingle);
    if (!piece.includes(gap)) known.add(piece);
  }
  return known;
}

function runsOf(marks: Uint8Array): Passage[] {
  const runs: Passage[] = [];
  let start = -1;
  for (let index = 0; index <= marks.length; index += 1) {
    if (marks[index] === 1 && start < 0) start = index;
    if (marks[index] !== 1 && start >= 0) {
      runs.push({ start, end: index });
      start = -1;
    }
  }
  return runs;
}
