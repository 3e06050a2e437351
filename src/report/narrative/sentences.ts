import { wordAt } from "./lexicon.ts";
import { numberAt } from "./numbers.ts";
import type { Item, MarkItem, WordItem } from "./tokens.ts";
import { unitAt } from "./units.ts";
import { yearAt } from "./years.ts";

/** A sentence as items; `isFirst`: it opens a paragraph. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly items: readonly Item[];
  readonly isFirst: boolean;
}

/** Cuts prose into its sentences, and these into numbers, years, words of the vocabulary, marks and gaps. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let isFirst = true;
  for (let start = 0; start < text.length; ) {
    const { items, end } = sentenceAt(text, start);
    if (items.length > 0) sentences.push({ start, end, items, isFirst });
    if (text[end] === "\n") isFirst = true;
    else if (items.length > 0) isFirst = false;
    start = isEnd(text.charAt(end)) ? end + 1 : end;
  }
  return sentences;
}

function sentenceAt(text: string, start: number): { readonly items: Item[]; readonly end: number } {
  const items: Item[] = [];
  let at = start;
  while (at < text.length && at - start < longestSentence && !isEnd(text.charAt(at))) {
    at = take(text, at, items);
  }
  return { items, end: at };
}

/** Where prose never ends a sentence, one is cut, so that no text costs more than its length. */
const longestSentence = 1500;

function isEnd(character: string): boolean {
  return character === "。" || character === "\n" || character === "!" || character === "?";
}

/** Takes the item that begins at an offset, and gives the offset behind it. */
function take(text: string, at: number, items: Item[]): number {
  const item = isHan(text, at) ? hanItem(text, at) : (markAt(text, at) ?? knownAt(text, at));
  if (item) {
    items.push(item);
    return item.end;
  }
  const number = numberAt(text, at);
  if (number) {
    if (number.item) items.push(number.item);
    return number.end;
  }
  const named = isHan(text, at) ? at : nameEnd(text, at);
  if (named > at) return named;
  if (!quotes.has(text.charAt(at))) addGap(items, at);
  return at + 1;
}

/** Most of the text is these, and few of them begin anything but a word. */
function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff;
}

function hanItem(text: string, at: number): Item | undefined {
  return (text[at] === "二" ? yearAt(text, at) : undefined) ?? wordAt(text, at);
}

function markAt(text: string, at: number): MarkItem | undefined {
  const mark = marks.get(text.charAt(at));
  return mark && { kind: "mark", start: at, end: at + 1, mark };
}

function knownAt(text: string, at: number): Item | undefined {
  return yearAt(text, at) ?? knownWordAt(text, at);
}

/** A word of the vocabulary; 12345 is the hotline only where it is no number of something. */
function knownWordAt(text: string, at: number): WordItem | undefined {
  const word = wordAt(text, at);
  if (!word || !digit.test(text.charAt(at))) return word;
  const behind = text.charAt(word.end);
  const isPart =
    digit.test(behind) || behind === "." || behind === "," || digit.test(text.charAt(at - 1));
  const isCount =
    digit.test(text.charAt(word.end - 1)) &&
    numberAt(text, at)?.item?.kind === "number" &&
    unitAt(text, word.end) !== undefined;
  return isPart || isCount ? undefined : word;
}

const digit = /\d/;

const marks: ReadonlyMap<string, MarkItem["mark"]> = new Map([
  ["、", "、"],
  [",", ","],
  [";", ";"],
  [":", ":"],
  ["(", "("],
  [")", ")"],
  ["[", "("],
  ["]", ")"],
]);
const quotes = new Set(["“", "”", '"', "‘", "’", "'", "·", "—", "-"]);
const closing: Readonly<Record<string, string>> = { "《": "》", "“": "”" };
const longestTitle = 80;
const longestName = 20;

/** The end of a title 《…》, or of a name in quotes that is no word of the vocabulary: they count nothing. */
function nameEnd(text: string, at: number): number {
  const opening = text.charAt(at);
  const close = closing[opening];
  if (close === undefined) return at;
  const end = text.slice(at, at + (opening === "《" ? longestTitle : longestName)).indexOf(close);
  if (end < 0) return opening === "《" ? at + 1 : at;
  const isKnown = opening === "“" && wordAt(text, at + 1)?.end === at + end;
  return isKnown ? at : at + end + 1;
}

function addGap(items: Item[], at: number): void {
  const last = items.at(-1);
  if (last?.kind === "gap" && last.end === at) items[items.length - 1] = { ...last, end: at + 1 };
  else items.push({ kind: "gap", start: at, end: at + 1 });
}
