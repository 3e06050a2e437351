import type { Period } from "./periods.ts";
import type { Item, NumberItem, Tag, WordItem } from "./tokens.ts";

/** A number in its sentence: the words that may tell what it counts. */
export interface Frame {
  readonly number: NumberItem;
  /** The words of its clause before it, back to the number before. */
  readonly near: readonly Item[];
  /** Earlier clauses, back to the number before. */
  readonly far: readonly Item[];
  /** What stands behind it in its clause, up to the next number: 12件申请. */
  readonly right: readonly Item[];
  readonly period: Period;
  /** Behind 其中, or in brackets: a part of what was said before. */
  readonly isAmong: boolean;
}

/** The frame of every number of a sentence, in order. */
export function framesOf(items: readonly Item[], periods: readonly Period[]): readonly Frame[] {
  const frames: Frame[] = [];
  let depth = 0;
  let last = 0;
  let clause = 0;
  let among = Number.POSITIVE_INFINITY;
  for (const [index, item] of items.entries()) {
    depth = depthAfter(depth, item);
    if (item.kind === "mark" && endsClause(items, last, index)) clause = index + 1;
    if (isWord(item, "among")) among = depth;
    const period = periods[index];
    if (item.kind !== "number" || !period) continue;
    const near = items.slice(Math.max(last, clause), index);
    const far = items.slice(last, Math.max(last, clause));
    const isAmong = depth >= among || depth > 0;
    frames.push({ number: item, near, far, right: rightOf(items, index), period, isAmong });
    last = index + 1;
  }
  return frames;
}

/** How many brackets are open at each item. */
export function depthsOf(items: readonly Item[]): readonly number[] {
  let depth = 0;
  return items.map((item) => {
    depth = depthAfter(depth, item);
    return depth;
  });
}

function depthAfter(depth: number, item: Item): number {
  if (item.kind !== "mark") return depth;
  if (item.mark === "(") return depth + 1;
  return item.mark === ")" ? Math.max(0, depth - 1) : depth;
}

/** A comma ends a clause; 、 only the words that follow a number, else it joins: 复议、诉讼 3 件. */
function endsClause(items: readonly Item[], last: number, index: number): boolean {
  const mark = items[index];
  // 新收:12件: what stands before the colon is the number's own.
  if (isLabelled(items, index)) return false;
  if (mark?.kind === "mark" && mark.mark !== "、") return true;
  return last > 0 && firstMark(items, last) === index;
}

function isLabelled(items: readonly Item[], index: number): boolean {
  const mark = items[index];
  if (mark?.kind !== "mark" || mark.mark !== ":" || items[index + 1]?.kind !== "number")
    return false;
  let before = index - 1;
  while (items[before]?.kind === "word" || items[before]?.kind === "year") before -= 1;
  return items[before]?.kind !== "gap";
}

function firstMark(items: readonly Item[], from: number): number {
  let index = from;
  while (index < items.length && items[index]?.kind !== "mark") index += 1;
  return index;
}

function rightOf(items: readonly Item[], index: number): readonly Item[] {
  let end = index + 1;
  for (; end < items.length; end += 1) {
    const kind = items[end]?.kind;
    if (kind === "mark" || kind === "number" || kind === "percent" || kind === "year") break;
  }
  return items.slice(index + 1, end);
}

/** Whether an item is a word of this kind, and of this meaning where one is given. */
export function isWord(item: Item | undefined, tag: Tag, value?: string): item is WordItem {
  return item?.kind === "word" && item.tag === tag && (value === undefined || item.value === value);
}

export function hasWord(items: readonly Item[], tag: Tag, value?: string): boolean {
  // A function a word would be made and called for each of the many questions asked of every number.
  for (const item of items) if (isWord(item, tag, value)) return true;
  return false;
}

/** Whether such a word stands anywhere in a number's frame. */
export function frameHasWord({ far, near, right }: Frame, tag: Tag, value?: string): boolean {
  return hasWord(near, tag, value) || hasWord(right, tag, value) || hasWord(far, tag, value);
}

/** The words that are picked, as far as the last of them are joined: 复议、诉讼; the last alone otherwise. */
export function lastGroup(
  items: readonly Item[],
  picks: (word: WordItem) => boolean,
): readonly WordItem[] {
  let group: WordItem[] = [];
  let isJoined = false;
  for (const item of items) {
    if (item.kind === "word" && picks(item)) {
      if (!isJoined) group = [];
      group.push(item);
      isJoined = false;
    } else if (isJoint(item)) isJoined = group.length > 0;
  }
  return group;
}

function isJoint(item: Item): boolean {
  return isWord(item, "joint") || (item.kind === "mark" && item.mark === "、");
}

const agencyName = /[局委办镇乡县市区厅处所府心道院部站会团省州旗园队社]$/;

/**
 * Whether the words leave the picked ones unqualified: nothing unknown or narrowing from the first of them on,
 * and before it nothing unknown but an agency's name (or anything, where the first is what was done).
 */
export function isUnqualified(
  text: string,
  items: readonly Item[],
  picks: (word: WordItem) => boolean,
): boolean {
  const first = items.findIndex((item) => item.kind === "word" && picks(item));
  const begin = items[first];
  const isDone = isWord(begin, "act");
  return items.every((item, index) => {
    if (isWord(item, "narrow")) return false;
    if (item.kind !== "gap") return true;
    if (first >= 0 && index > first) return false;
    return isDone || isAgency(text, item, items[index + 1]);
  });
}

/** Whether a gap is the name of an agency: 某某局. */
export function isAgency(text: string, gap: Item, next: Item | undefined): boolean {
  return agencyName.test(text.slice(gap.start, gap.end)) || isWord(next, "filler", "own");
}
