import { hasWord, isWord } from "../frames.ts";
import type { Item, NumberItem, WordItem } from "../tokens.ts";

/** A list of parts behind its opening word, before its total is known. */
export interface List {
  readonly opening: WordItem;
  readonly parts: readonly NumberItem[];
  /** What stands before each part. */
  readonly labels: readonly (readonly Item[])[];
  readonly isComplete: boolean;
  /** Where reading goes on. */
  readonly end: number;
}

/** A list or a row of totals longer than this is no sentence of a report. */
export const most = 60;

/** The parts behind an opening word: numbers of one unit, each with a plain label. */
export function listAt(items: readonly Item[], at: number): List | undefined {
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
  return { opening, parts, labels, isComplete, end: Math.max(at + 1, reader.lastAt(index)) };
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
  return false;
}

/** The strongest mark between two parts; a list keeps the one it begins with. */
function isStrongerMark(reader: Reader): boolean {
  if (reader.parts.length === 0) return false;
  const weights = reader.label.map((item) =>
    item.kind === "mark" ? (strength[item.mark] ?? 0) : 0,
  );
  const weight = Math.max(0, ...weights);
  if (reader.parts.length === 1) reader.separator = weight;
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
  if (first && (first.unit !== number.unit || isNewMatter(label, firstLabel ?? [], number)))
    return false;
  if (isStrongerMark(reader)) return false;
  if (number.unit === "" || isDifference(label) || hasWord(label, "sum")) return false;
  reader.parts.push(number);
  reader.labels.push(label);
  reader.label = [];
  return true;
}

/** Acts that begin another matter wherever they stand in a label, and those that do at its beginning only. */
const newMatters = new Set(["receive", "receive-new", "settle", "handle", "carriedOut"]);
const newAtFirst = new Set([
  "publish-own",
  "publish",
  "open",
  "close",
  "have",
  "set-up",
  "issue",
  "repeal",
]);

/** Whether a label begins something else than another part: what was done, a time, a second clause. */
function isNewMatter(
  words: readonly Item[],
  first: readonly Item[],
  { unit }: NumberItem,
): boolean {
  // 10 件，占 83%；…: the share belongs to the part before.
  const label = words.slice(words.findLastIndex(({ kind }) => kind === "percent") + 1);
  if (label.filter((item) => isMark(item, ",") || isMark(item, ";")).length > 1) return true;
  const begin = label.find(opensLabel);
  return label.some((item, index) => {
    if (item.kind !== "word") return false;
    if (item.tag === "act" && (isInName(label, index) || isAnswers(label, index, unit)))
      return false;
    if (item.tag === "act")
      return isNewAct(item, item === begin) && !hasWord(first, "act", item.value);
    if (item.tag === "topic") return disputes.has(item.value) && !hasWord(first, "topic");
    return times.has(item.tag);
  });
}

/** 来信办理单: an act between words that it touches is a piece of a thing's name. */
function isInName(label: readonly Item[], index: number): boolean {
  const [before, item, after] = [label[index - 1], label[index], label[index + 1]];
  const isNamed = before?.kind === "gap" || isWord(before, "else") || isWord(before, "channel");
  return isNamed && before.end === item?.start && after?.kind === "gap" && item.end === after.start;
}

const informationUnits = new Set(["条", "篇", "则", "期", "幅"]);
const nouns: ReadonlySet<string> = new Set(["else", "channel", "narrow", "topic", "info"]);

/** 咨询答复 11 条, 答复信息 11 条: answers as a kind of information, beside a noun they touch; 答复 12 件 is what was done. */
function isAnswers(label: readonly Item[], index: number, unit: string): boolean {
  const [before, item, after] = [label[index - 1], label[index], label[index + 1]];
  if (!isWord(item, "act", "settle") || !informationUnits.has(unit)) return false;
  const isNamed = before?.kind === "gap" || (before?.kind === "word" && nouns.has(before.tag));
  return (
    (isNamed && before.end === item.start) || (isWord(after, "info") && item.end === after.start)
  );
}

/** The first word that says something. */
function opensLabel(item: Item): boolean {
  return item.kind === "word" ? item.tag !== "filler" : item.kind !== "mark";
}

const disputes = new Set(["review", "litigation"]);
const times: ReadonlySet<string> = new Set(["now", "this-year", "last-year", "compare"]);

function isNewAct({ value }: WordItem, isFirst: boolean): boolean {
  return newMatters.has(value) || (isFirst && newAtFirst.has(value));
}

/** 分别为, the last is 其他, or 包括 … 和 …: the parts are all there are. */
function saysAll(opening: WordItem, labels: readonly (readonly Item[])[], count: number): boolean {
  const last = labels.at(-1) ?? [];
  if (count > 1 && hasWord(last, "rest")) return true;
  if (opening.tag === "respectively" || opening.value === "made-of") return count > 1;
  return opening.tag === "including" && count > 1 && isWord(last[0], "joint");
}

export function isMark(item: Item | undefined, mark: string): boolean {
  return item?.kind === "mark" && item.mark === mark;
}

export function isDifference(label: readonly Item[]): boolean {
  return (
    hasWord(label, "delta") ||
    hasWord(label, "compare") ||
    hasWord(label, "plan") ||
    hasWord(label, "average")
  );
}
