import type { Span } from "#kernel/span.ts";
import { beginningOf, type CompiledEntry, type Dictionary, mayBegin } from "./dictionary.ts";
import type { DictionaryEntry } from "./dictionary-entry.ts";

/** A word of the dictionary where it stands in a text. */
export interface Misprint extends Span {
  readonly entry: DictionaryEntry;
}

/** The year a text reports on; without it nothing that depends on a date is found. */
export type ReportYear = number | null;

/**
 * Every word of the dictionary in a text, in order, the longest where several begin together; none that is
 * part of a right use. A word that is wrong only at certain times counts where it is wrong for the whole
 * year; not in the title of a document, nor in a sentence on what a body was called before.
 */
export function misprints(text: string, dictionary: Dictionary, year: ReportYear): Misprint[] {
  const found: Misprint[] = [];
  for (let start = 0; start + 1 < text.length; start += 1) {
    if (!mayBegin(dictionary, text.charCodeAt(start), text.charCodeAt(start + 1))) continue;
    const entry = dictionary.byBeginning
      .get(beginningOf(text, start))
      ?.find((each) => text.startsWith(each.word, start) && isWrong(each, { text, start, year }));
    if (!entry) continue;
    const end = start + entry.word.length;
    found.push({ entry, start, end });
    start = end - 1;
  }
  return found;
}

interface Use {
  readonly text: string;
  readonly start: number;
  readonly year: ReportYear;
}

function isWrong(entry: CompiledEntry, use: Use): boolean {
  if (isRightUse(entry, use)) return false;
  const isDated = entry.from !== undefined || entry.to !== undefined;
  return !isDated || (isWrongAllYear(entry, use.year) && !isOfThePast(use, entry.word.length));
}

/** How far around a word its right uses are looked for. */
const reach = 40;

function isRightUse({ word, rightUse }: CompiledEntry, { text, start }: Use): boolean {
  if (!rightUse) return false;
  const from = Math.max(0, start - reach);
  const around = text.slice(from, start + word.length + reach);
  for (const { 0: use, index } of around.matchAll(rightUse)) {
    const begins = from + index;
    if (begins <= start && begins + use.length >= start + word.length) return true;
  }
  return false;
}

function isWrongAllYear({ from, to }: DictionaryEntry, year: ReportYear): boolean {
  if (year === null) return false;
  return (
    (from === undefined || from <= `${year}-01-01`) && (to === undefined || to >= `${year}-12-31`)
  );
}

const past =
  /原|旧|更名|改名|改称|改为|前身|并入|合并|整合|组建|撤销|不再|划转|划入|划归|转隶|机构改革|历史|档案/;

/** Whether a word stands in the title of a document, or in a sentence that speaks of what was before. */
function isOfThePast({ text, start }: Use, length: number): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  if (before.lastIndexOf("《") > before.lastIndexOf("》")) return true;
  const after = text.slice(start + length, start + length + 200);
  const ends = /[。；;\n]/;
  return past.test(before.split(ends).at(-1) ?? "") || past.test(after.split(ends)[0] ?? "");
}
