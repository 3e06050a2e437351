import { depthsOf, hasWord, isWord } from "./frames.ts";
import { choosePrefix, splitNested, sumOf } from "./part-sums.ts";
import type { Item, NumberItem, WordItem } from "./tokens.ts";

/** A total and its parts, as numbers of the prose. */
export interface PartsFound {
  readonly total: NumberItem;
  readonly parts: readonly NumberItem[];
  readonly isComplete: boolean;
}

/** A list of parts behind its opening word, before its total is known. */
interface List {
  readonly opening: WordItem;
  readonly parts: readonly NumberItem[];
  readonly isComplete: boolean;
  /** Where reading goes on. */
  readonly end: number;
}

/**
 * Totals with their parts in a sentence: 12 件，其中 … 3 件，… 9 件. `before`: the sentence before it in the
 * paragraph, where 其中 opens this one. What total is divided, or where the list ends, has to be certain.
 */
export function partsOf(items: readonly Item[], before: readonly Item[]): readonly PartsFound[] {
  const found: PartsFound[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const opening = items[index];
    if (!opening || !opens(items, index)) continue;
    const list = listAt(items, index);
    if (!list) continue;
    const totals = totalsBefore(items, index);
    const isAtStart =
      totals.length === 0 && !items.slice(0, index).some(({ kind }) => kind === "number");
    const from = isAtStart ? totalsBefore(before, before.length) : totals;
    found.push(...resolve(items, list, from));
    index = list.end - 1;
  }
  return [...found, ...totalAtEnd(items)];
}

function opens(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (isWord(item, "among")) return true;
  const before = items[index - 1];
  const isBehindMark = before?.kind === "mark" && before.mark !== "、";
  return (isWord(item, "including") || isWord(item, "respectively")) && isBehindMark;
}

interface Candidate {
  readonly number: NumberItem;
  readonly isSum: boolean;
}

/** The counts before a place that can be a total, the nearest first; before a bracket only the one it explains. */
function totalsBefore(items: readonly Item[], end: number): readonly Candidate[] {
  const isBracketed = isMark(items[end - 1], "(");
  const seen = items.slice(Math.max(0, end - within), isBracketed ? end - 1 : end);
  const depths = depthsOf(seen);
  const depth = depths.at(-1) ?? 0;
  const from = depths.findLastIndex((each) => each < depth) + 1;
  const indexes = seen.flatMap((item, index) =>
    item.kind === "number" && index >= from && depths[index] === depth ? [index] : [],
  );
  const last = isBracketed ? indexes.slice(-1) : indexes.slice(-most);
  return last.reverse().flatMap((index) => candidateAt(seen, index) ?? []);
}

function candidateAt(items: readonly Item[], at: number): Candidate | undefined {
  const number = items[at];
  if (number?.kind !== "number" || number.isUnsure || number.unit === "") return undefined;
  const label = labelBefore(items, at);
  return isDifference(label) ? undefined : { number, isSum: hasWord(label, "sum") };
}

/** A list or a row of totals longer than this is no sentence of a report. */
const most = 60;
/** How many items back a total is looked for. */
const within = 240;

function isMark(item: Item | undefined, mark: string): boolean {
  return item?.kind === "mark" && item.mark === mark;
}

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

function isDifference(label: readonly Item[]): boolean {
  return (
    hasWord(label, "delta") ||
    hasWord(label, "compare") ||
    hasWord(label, "plan") ||
    hasWord(label, "average")
  );
}

/** The parts behind an opening word: numbers of one unit, each with a plain label. */
function listAt(items: readonly Item[], at: number): List | undefined {
  const opening = items[at];
  if (opening?.kind !== "word") return undefined;
  const reader = newReader(items, at);
  let index = at + 1;
  for (; index < items.length && reader.parts.length < most; index += 1) {
    const item = items[index];
    if (!item || isListEnd(reader, item)) break;
    if (item.kind !== "number") reader.label.push(item);
    else if (!takePart(reader, item)) break;
  }
  const { parts, labels } = reader;
  if (parts.length === 0 || parts.some((part) => part.isUnsure)) return undefined;
  const isComplete = saysAll(opening, labels, parts.length);
  return { opening, parts, isComplete, end: Math.max(at + 1, reader.lastAt(index)) };
}

interface Reader {
  readonly parts: NumberItem[];
  readonly labels: (readonly Item[])[];
  label: Item[];
  depth: number;
  separator: number;
  lastAt(index: number): number;
}

function newReader(items: readonly Item[], at: number): Reader {
  const parts: NumberItem[] = [];
  return {
    parts,
    labels: [],
    label: [],
    depth: 0,
    separator: 0,
    // Reading goes on behind the last part, where another list may open.
    lastAt: (index) => {
      const last = parts.at(-1);
      return last ? items.indexOf(last, at) + 1 : index;
    },
  };
}

const strength: Readonly<Record<string, number>> = { "、": 1, ",": 2, ";": 3 };

/** A list ends at its bracket's end, at another opening word, and at a stronger mark than parts its members. */
function isListEnd(reader: Reader, item: Item): boolean {
  if (isWord(item, "among") || item.kind === "year") return true;
  if (item.kind !== "mark") return false;
  if (item.mark === "(") reader.depth += 1;
  if (item.mark === ")") {
    reader.depth -= 1;
    return reader.depth < 0;
  }
  const weight = strength[item.mark];
  if (weight === undefined || reader.parts.length === 0 || reader.depth > 0) return false;
  if (reader.separator === 0) reader.separator = weight;
  return weight > reader.separator;
}

/** Takes a number as the next part; `false` where it is none and the list ends. */
function takePart(reader: Reader, number: NumberItem): boolean {
  if (reader.depth > 0) {
    reader.label = [];
    return true;
  }
  const [first] = reader.parts;
  const [firstLabel] = reader.labels;
  const { label } = reader;
  if (first && (first.unit !== number.unit || isNewMatter(label, firstLabel ?? []))) return false;
  if (number.unit === "" || isDifference(label) || hasWord(label, "sum")) return false;
  reader.parts.push(number);
  reader.labels.push(label);
  reader.label = [];
  return true;
}

const newMatters = new Set([
  "receive",
  "receive-new",
  "settle",
  "handle",
  "publish-own",
  "publish",
  "open",
  "close",
  "have",
  "set-up",
  "issue",
  "repeal",
  "carriedOut",
]);

/** Whether a label begins something else than another part: what was done, a time, a second clause. */
function isNewMatter(label: readonly Item[], first: readonly Item[]): boolean {
  const clauses = label.filter((item) => isMark(item, ",") || isMark(item, ";"));
  if (clauses.length > 1) return true;
  return label.some((item) => {
    if (item.kind !== "word") return false;
    const { tag, value } = item;
    if (tag === "act") return newMatters.has(value) && !hasWord(first, "act", value);
    if (tag === "topic")
      return (value === "review" || value === "litigation") && !hasWord(first, "topic");
    return tag === "now" || tag === "this-year" || tag === "last-year" || tag === "compare";
  });
}

/** 分别为, the last is 其他, or 包括 … 和 …: the parts are all there are. */
function saysAll(opening: WordItem, labels: readonly (readonly Item[])[], count: number): boolean {
  const last = labels.at(-1) ?? [];
  if (count > 1 && hasWord(last, "rest")) return true;
  if (opening.tag === "respectively") return count > 1;
  return opening.tag === "including" && count > 1 && isWord(last[0], "joint");
}

/** Gives a list its total, if one is certain; a list inside it may follow in the same words. */
function resolve(
  items: readonly Item[],
  list: List,
  from: readonly Candidate[],
): readonly PartsFound[] {
  const inner = isWord(items[nextOpening(items, list.end)], "among")
    ? listAt(items, nextOpening(items, list.end))
    : undefined;
  const total = totalOf(list, from);
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

function totalOf(list: List, from: readonly Candidate[]): PartsFound | undefined {
  const unit = list.parts[0]?.unit;
  const same = from.filter(({ number }) => number.unit === unit);
  const [nearest] = same;
  if (!nearest) return undefined;
  const { parts, isComplete } = list;
  const sum = sumOf(parts);
  const equal = same.find(({ number }) => number.value === sum);
  if (equal) return { total: equal.number, parts, isComplete };
  if (same.length > 1 && sumOf(same.map(({ number }) => number)) === sum) return undefined;
  if (same.length > 1 && !nearest.isSum) return undefined;
  const prefix = isComplete ? undefined : choosePrefix(parts, nearest.number.value);
  return { total: nearest.number, parts: prefix ?? parts, isComplete };
}

/** A 3 条，B 5 条，共计 8 条: the total behind its parts. */
function totalAtEnd(items: readonly Item[]): readonly PartsFound[] {
  const numbers = items.filter((item): item is NumberItem => item.kind === "number");
  const total = numbers.at(-1);
  const parts = numbers.slice(0, -1);
  if (!total || parts.length < 2 || parts.length > most || hasWord(items, "among")) return [];
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
