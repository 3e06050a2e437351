import type { DictionaryEntry } from "./dictionary-entry.ts";

/** A proofreading dictionary (校对词表) made ready for reading long texts. */
export interface Dictionary {
  /** Entries by their first two characters, longer words first. */
  readonly byBeginning: ReadonlyMap<number, readonly CompiledEntry[]>;
  /** For each UTF-16 code, 1 where some word begins with it: most characters of a text need no further look. */
  readonly beginnings: Uint8Array;
  /** The same of the second character of words: nearly all others need none then. */
  readonly seconds: Uint8Array;
}

export interface CompiledEntry extends DictionaryEntry {
  /** What a right use looks like: the exceptions, and the suggestion where the word is part of it. */
  readonly rightUse: RegExp | undefined;
}

/** Makes entries ready; done once, used for any number of reports. */
export function compileDictionary(entries: readonly DictionaryEntry[]): Dictionary {
  const byBeginning = new Map<number, CompiledEntry[]>();
  const beginnings = new Uint8Array(0x10000);
  const seconds = new Uint8Array(0x10000);
  for (const entry of entries) {
    const beginning = beginningOf(entry.word, 0);
    beginnings[entry.word.charCodeAt(0)] = 1;
    seconds[entry.word.charCodeAt(1)] = 1;
    const same = byBeginning.get(beginning);
    const compiled = { ...entry, rightUse: rightUse(entry) };
    if (same) same.push(compiled);
    else byBeginning.set(beginning, [compiled]);
  }
  for (const same of byBeginning.values()) {
    same.sort((left, right) => right.word.length - left.word.length);
  }
  return { byBeginning, beginnings, seconds };
}

/** Two characters as one number: what a text is looked up by at each place. */
export function beginningOf(text: string, index: number): number {
  return text.charCodeAt(index) * 0x10000 + text.charCodeAt(index + 1);
}

function rightUse({ word, suggestion, exceptions }: DictionaryEntry): RegExp | undefined {
  const uses = suggestion.includes(word) ? [...exceptions, suggestion] : exceptions;
  if (uses.length === 0) return undefined;
  return new RegExp(uses.map(pattern).join("|"), "g");
}

/** `…` stands for up to twelve characters of the same clause. */
function pattern(use: string): string {
  return use
    .split("…")
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"))
    .join("[^，。；：、,;\\n]{0,12}?");
}
