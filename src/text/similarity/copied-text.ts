import type { Span } from "#kernel/span.ts";
import { gap, type ReducedText, reduceText } from "./reduced-text.ts";
import { newShingles } from "./shingles.ts";

/** How much of a text stands in an earlier one already. */
export interface Copied {
  /** Characters that count: Chinese characters and letters outside what is fixed. */
  readonly counted: number;
  /** From 0 to 1, of the counted characters. */
  readonly share: number;
  /** The shared passages, longest first; offsets into the text. */
  readonly passages: readonly Span[];
}

/** Fewer characters in a row are the common wording of any two reports. */
const shingle = 8;
/** Shared passages shorter than this are not shown. */
const shownFrom = 30;

/**
 * Compares a text with an earlier one. Digits, white space and marks are left out first, so that a text
 * copied with new figures is the same text.
 */
export function copiedText(text: string, earlier: string): Copied {
  const now = reduceText(text);
  const known = newShingles(reduceText(earlier).letters, shingle);
  const covered = new Uint8Array(now.letters.length);
  let until = 0;
  known.in(now.letters, (at) => {
    for (until = Math.max(until, at); until < at + shingle; until += 1) covered[until] = 1;
  });
  const counted = now.letters.length - countOf(now.letters, gap);
  return {
    counted,
    share: counted === 0 ? 0 : countOf(covered, 1) / counted,
    passages: runsOf(covered)
      .filter(({ start, end }) => end - start >= shownFrom)
      .sort((left, right) => right.end - right.start - (left.end - left.start))
      .map(({ start, end }) => ({ start: at(now, start), end: at(now, end - 1) + 1 })),
  };
}

function at({ offsets }: ReducedText, index: number): number {
  return offsets[index] ?? 0;
}

function countOf(values: Uint16Array | Uint8Array, counted: number): number {
  let count = 0;
  for (const value of values) if (value === counted) count += 1;
  return count;
}

function runsOf(marks: Uint8Array): Span[] {
  const runs: Span[] = [];
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
