import { wordAt } from "./lexicon.ts";
import { numberAt } from "./numbers.ts";
import type { Item, MarkItem, WordItem } from "./tokens.ts";
import { unitAt } from "./units.ts";
import { yearAt } from "./years.ts";

/** Adds the item that begins at an offset, if there is one, and gives the offset behind it. */
export function take(text: string, at: number, items: Item[]): number {
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
export function isHan(text: string, at: number): boolean {
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
export function nameEnd(text: string, at: number): number {
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
