import type { DictionaryEntry } from "./dictionary-entry.ts";

/** A proofreading dictionary (校对词表) made ready for reading long texts. */
export interface Dictionary {
  /** Entries by their first two characters, longer words first. */
  readonly byBeginning: ReadonlyMap<number, readonly CompiledEntry[]>;
  /** A bit a hash of two characters, set where some word begins with two of that hash: few others need a further look. */
  readonly beginnings: Int32Array;
}

export interface CompiledEntry extends DictionaryEntry {
  /** What a right use looks like: the exceptions, and the suggestion where the word is part of it. */
  readonly rightUse: RegExp | undefined;
}

/** Makes entries ready; done once, used for any number of reports. */
export function compileDictionary(entries: readonly DictionaryEntry[]): Dictionary {
  const byBeginning = new Map<number, CompiledEntry[]>();
  const beginnings = new Int32Array(0x10000 / 32);
  for (const entry of entries) {
    const beginning = beginningOf(entry.word, 0);
    const hash = hashOf(entry.word.charCodeAt(0), entry.word.charCodeAt(1));
    beginnings[hash >> 5] = (beginnings[hash >> 5] ?? 0) | (1 << (hash & 31));
    const same = byBeginning.get(beginning);
    const compiled = { ...entry, rightUse: rightUse(entry) };
    if (same) same.push(compiled);
    else byBeginning.set(beginning, [compiled]);
  }
  for (const same of byBeginning.values()) {
    same.sort((left, right) => right.word.length - left.word.length);
  }
  return { byBeginning, beginnings };
}

/** Whether a word may begin with two characters; the table is small enough to stay near the processor. */
export function mayBegin({ beginnings }: Dictionary, first: number, second: number): boolean {
  const hash = hashOf(first, second);
  return (((beginnings[hash >> 5] ?? 0) >> (hash & 31)) & 1) === 1;
}

function hashOf(first: number, second: number): number {
  return (Math.imul(first, 31) + second) & 0xffff;
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
