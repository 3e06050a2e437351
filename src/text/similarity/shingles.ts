import { gap } from "./reduced-text.ts";

/** Every stretch of a certain length that stands in a text and has no gap. */
export interface Shingles {
  /** Calls `found` with each place at which one of them begins in another text, in order. */
  readonly in: (letters: Uint16Array, found: (at: number) => void) => void;
}

/** A table of places by hash, each compared letter by letter: a set of strings would make one of every place. */
export function newShingles(letters: Uint16Array, length: number): Shingles {
  const slots = 2 ** Math.ceil(Math.log2(2 * letters.length + 2));
  const places = new Int32Array(slots).fill(-1);
  const find = (others: Uint16Array, at: number, hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & (slots - 1);
    for (;;) {
      const place = places[slot] ?? -1;
      if (place < 0 || isSame(letters, place, { letters: others, at, length })) return slot;
      slot = (slot + 1) & (slots - 1);
    }
  };
  eachStretch(letters, length, (at, hash) => {
    places[find(letters, at, hash)] = at;
  });
  return {
    in: (others, found) =>
      eachStretch(others, length, (at, hash) => {
        if ((places[find(others, at, hash)] ?? -1) >= 0) found(at);
      }),
  };
}

const base = 0x01000193;

/** Every stretch without a gap, with a hash of its letters that is carried on from one place to the next. */
function eachStretch(
  letters: Uint16Array,
  length: number,
  act: (at: number, hash: number) => void,
): void {
  let leaving = 1;
  for (let index = 0; index < length; index += 1) leaving = Math.imul(leaving, base);
  let hash = 0;
  let lastGap = -1;
  for (let end = 0; end < letters.length; end += 1) {
    const letter = letters[end] ?? gap;
    if (letter === gap) lastGap = end;
    const first = end < length ? 0 : (letters[end - length] ?? 0);
    hash = (Math.imul(hash, base) + letter - Math.imul(first, leaving)) | 0;
    if (end - lastGap >= length) act(end - length + 1, hash);
  }
}

interface Stretch {
  readonly letters: Uint16Array;
  readonly at: number;
  readonly length: number;
}

function isSame(letters: Uint16Array, place: number, other: Stretch): boolean {
  for (let index = 0; index < other.length; index += 1) {
    if (letters[place + index] !== other.letters[other.at + index]) return false;
  }
  return true;
}
