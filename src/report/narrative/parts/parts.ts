import { depthsOf, hasWord, isWord } from "../frames.ts";
import type { Item, NumberItem } from "../tokens.ts";
import { isDifference, isMark, type List, listAt, most } from "./part-lists.ts";
import { choosePrefix, type PartsFound, splitNested, sumOf } from "./part-sums.ts";
import { isSlipOf } from "./slipped-total.ts";

/**
 * Totals with their parts in a sentence: 12 件，其中 … 3 件，… 9 件. `before`: the sentence before it in the
 * paragraph, where 其中 opens this one. What total is divided, or where the list ends, has to be certain.
 */
export function partsOf(
  text: string,
  items: readonly Item[],
  before: readonly Item[],
): readonly PartsFound[] {
  const found: PartsFound[] = [];
  let own: Bracketed | undefined;
  for (let index = 0; index < items.length; index += 1) {
    if (!opens(items, index)) continue;
    const list = listAt(items, index);
    if (!list) continue;
    own ??= { items, depths: depthsOf(items) };
    const firstNumber = items.findIndex(isNumber);
    const isAtStart = firstNumber < 0 || index < firstNumber;
    const from = isAtStart
      ? totalsBefore({ items: before, depths: depthsOf(before) }, before.length)
      : totalsBefore(own, index);
    found.push(...resolve({ text, items }, list, from));
    index = list.end - 1;
  }
  if (found.length === 0) return totalAtEnd(items);
  const certain = found.filter((each) => !mayOverlap(text, items, each));
  return [...certain, ...totalAtEnd(items)];
}

/** Parts told in clauses (可以网办的有 …，能一次办成的有 …) may count the same thing twice: above the total they prove nothing. */
function mayOverlap(
  text: string,
  items: readonly Item[],
  { total, parts, isComplete }: PartsFound,
): boolean {
  if (isComplete || sumOf(parts) <= total.value) return false;
  const labels = parts.flatMap((part) => labelBefore(items, items.indexOf(part)));
  if (divisions.filter((tag) => hasWord(labels, tag)).length > 1) return true;
  return parts.some((part) => {
    const label = labelBefore(items, items.indexOf(part));
    const words = text.slice(label[0]?.start ?? part.start, part.start);
    return words.length > longestLabel || clauseWords.test(words);
  });
}

/** Words of different divisions of the same total: by requester, by channel, by result. */
const divisions = ["column", "channel", "row", "result", "carrier"] as const;
const longestLabel = 16;
const clauseWords = /[均都还又也含超达]|(?<!许)可|(?<![职功性])能|实现|同时|涉及|以上|以下/;

function opens(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.kind !== "word") return false;
  switch (item.tag) {
    case "among":
      return true;
    case "filler":
      return isOfThese(items, index);
    case "including":
      if (item.value === "made-of" && !isMadeOf(items, index)) return false;
      return isBehindMark(items, index);
    case "respectively":
      return isBehindMark(items, index);
    default:
      return false;
  }
}

function isBehindMark(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  return before?.kind === "mark" && before.mark !== "、";
}

/** 由 … 和 … 组成 */
function isMadeOf(items: readonly Item[], index: number): boolean {
  return items.slice(index, index + most).some((item) => isWord(item, "filler", "made-of-end"));
}

/** 120 件申请中，… */
function isOfThese(items: readonly Item[], index: number): boolean {
  if (!isWord(items[index], "filler", "of-these") || !isMark(items[index + 1], ",")) return false;
  const [number, noun] = [items[index - 2], items[index - 1]];
  return number?.kind === "number" && (isWord(noun, "topic") || isWord(noun, "info"));
}

interface Candidate {
  readonly number: NumberItem;
  readonly isSum: boolean;
}

/** The counts before a place that can be a total, the nearest first; before a bracket only the one it explains. */
function totalsBefore({ items, depths }: Bracketed, end: number): readonly Candidate[] {
  const isBracketed = isMark(items[end - 1], "(");
  const last = isBracketed ? end - 2 : end - 1;
  const depth = depths[last] ?? 0;
  const atMost = isBracketed ? 1 : mostTotals;
  const at: number[] = [];
  for (let index = last; index >= Math.max(0, end - within) && at.length < atMost; index -= 1) {
    const each = depths[index] ?? 0;
    if (each < depth) break;
    if (each === depth && items[index]?.kind === "number") at.push(index);
  }
  return at.flatMap((index) => candidateAt(items, index) ?? []);
}

/** A sentence, with the brackets that are open at each item. */
interface Bracketed {
  readonly items: readonly Item[];
  readonly depths: readonly number[];
}

/** A total stands among the last few figures before its parts. */
const mostTotals = 12;

function candidateAt(items: readonly Item[], at: number): Candidate | undefined {
  const number = items[at];
  if (number?.kind !== "number" || number.isUnsure || number.unit === "") return undefined;
  const label = labelBefore(items, at);
  return isDifference(label) ? undefined : { number, isSum: hasWord(label, "sum") };
}

/** How many items back a total is looked for. */
const within = 120;

/** The words of a number's own clause before it. */
function labelBefore(items: readonly Item[], at: number): readonly Item[] {
  let start = at;
  while (start > 0 && at - start < most) {
    const item = items[start - 1];
    if (!item || item.kind === "number" || (item.kind === "mark" && item.mark !== "、")) break;
    start -= 1;
  }
  return items.slice(start, at);
}

/** Gives a list its total, if one is certain; a list inside it may follow in the same words. */
function resolve(
  { text, items }: { readonly text: string; readonly items: readonly Item[] },
  list: List,
  from: readonly Candidate[],
): readonly PartsFound[] {
  const inner = isWord(items[nextOpening(items, list.end)], "among")
    ? listAt(items, nextOpening(items, list.end))
    : undefined;
  const total = totalOf(text, list, from);
  if (!inner) return total ? [total] : [];
  const last = list.parts.at(-1);
  const [nearest] = from;
  if (!last || !nearest || last.unit !== inner.parts[0]?.unit) return total ? [total] : [];
  return splitNested({
    outer: { total: nearest.number, parts: list.parts },
    last,
    inner: inner.parts,
  });
}

/** Where a further 其中 stands directly behind a list, else -1. */
function nextOpening(items: readonly Item[], from: number): number {
  for (let index = from; index < Math.min(items.length, from + 3); index += 1) {
    const item = items[index];
    if (isWord(item, "among")) return index;
    if (item?.kind !== "mark" || item.mark === "(") return -1;
  }
  return -1;
}

function totalOf(text: string, list: List, from: readonly Candidate[]): PartsFound | undefined {
  const unit = list.parts[0]?.unit;
  const same = from.filter(({ number }) => number.unit === unit);
  const [nearest] = same;
  if (!nearest) return undefined;
  const { parts, labels } = list;
  const sum = sumOf(parts);
  const isComplete = list.isComplete || isSlipOf(text, nearest.number, sum);
  const equal = same.find(({ number }) => number.value === sum);
  if (equal) return { total: equal.number, parts, isComplete };
  if (same.length > 1 && sumOf(same.map(({ number }) => number)) === sum) return undefined;
  if (same.length > 1 && !nearest.isSum) return undefined;
  const isDivision = (at: number) => beginsDivision(text, labels, at);
  const prefix = isComplete ? undefined : choosePrefix(parts, nearest.number.value, isDivision);
  return { total: nearest.number, parts: prefix ?? parts, isComplete };
}

/** Whether the parts from an index on divide the total another way than those before: by channel, by form, by field. */
function beginsDivision(text: string, labels: readonly (readonly Item[])[], at: number): boolean {
  const [before, rest] = [labels.slice(0, at).flat(), labels.slice(at)];
  const isOther = (label: readonly Item[]) =>
    divisions.some((tag) => hasWord(label, tag) && !hasWord(before, tag)) ||
    (hasWord(label, "act", "settle") && !hasWord(before, "act", "settle")) ||
    (forms.test(wordsOf(text, label)) && !forms.test(wordsOf(text, before)));
  return rest.every(isOther);
}

/** How something is published or which field it belongs to, which no kind of information is told by. */
const forms = /图解|视频|图文|图片|原创|转载|转发|新媒体|线上|线下|领域|方面|板块/;

function wordsOf(text: string, items: readonly Item[]): string {
  return items.map(({ start, end }) => text.slice(start, end)).join("");
}

function isNumber(item: Item): item is NumberItem {
  return item.kind === "number";
}

/** A 3 条，B 5 条，共计 8 条: the total behind its parts. */
function totalAtEnd(items: readonly Item[]): readonly PartsFound[] {
  if (!hasWord(items, "sum")) return [];
  const numbers = items.filter(isNumber);
  const total = numbers.at(-1);
  if (!total || numbers.length < 3 || numbers.length - 1 > most || hasWord(items, "among"))
    return [];
  const parts = numbers.slice(0, -1);
  if (numbers.some(({ unit, isUnsure }) => unit !== total.unit || isUnsure || unit === ""))
    return [];
  const label = labelBefore(items, items.indexOf(total));
  if (
    !hasWord(label, "sum") ||
    !label.every((item) => isWord(item, "sum") || isWord(item, "filler"))
  )
    return [];
  return sumOf(parts) === total.value ? [{ total, parts, isComplete: true }] : [];
}
