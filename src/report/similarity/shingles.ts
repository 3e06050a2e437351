import { gap } from "./reduced-text.ts";

/** Every stretch of a certain length that stands in a text and has no gap. */
export interface Shingles {
  /** Whether the stretch that begins here in another text is one of them. */
  readonly has: (letters: Uint16Array, at: number) => boolean;
}

/** A table of places by hash, each compared letter by letter: a set of strings would make one of every place. */
export function newShingles(letters: Uint16Array, length: number): Shingles {
  const slots = 2 ** Math.ceil(Math.log2(2 * letters.length + 2));
  const places = new Int32Array(slots).fill(-1);
  const find = (others: Uint16Array, at: number): number => {
    let slot = hashOf(others, at, length) & (slots - 1);
    for (;;) {
      const place = places[slot] ?? -1;
      if (place < 0 || isSame(letters, place, { letters: others, at, length })) return slot;
      slot = (slot + 1) & (slots - 1);
    }
  };
  for (let at = 0; at + length <= letters.length; at += 1) {
    if (!hasGap(letters, at, length)) places[find(letters, at)] = at;
  }
  return {
    has: (others, at) => !hasGap(others, at, length) && (places[find(others, at)] ?? -1) >= 0,
  };
}

function hashOf(letters: Uint16Array, at: number, length: number): number {
  let hash = 0;
  for (let index = at; index < at + length; index += 1) {
    hash = Math.imul(hash ^ (letters[index] ?? 0), 0x5bd1e995);
    hash ^= hash >>> 15;
  }
  return hash;
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

function hasGap(letters: Uint16Array, at: number, length: number): boolean {
  for (let index = at; index < at + length; index += 1) if (letters[index] === gap) return true;
  return false;
}
