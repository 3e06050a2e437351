import type { Frame } from "../frames.ts";
import { hasWord, isWord } from "../frames.ts";
import { isMark } from "../parts/part-lists.ts";
import type { Item } from "../tokens.ts";
import { type Context, cells, type Divided, type Found } from "./meaning.ts";

/** A number with what it was found to count. */
interface Counted {
  readonly frame: Frame;
  readonly found: Found | undefined;
}

/** 收到申请 12 件（含上年结转 2 件）: the total is of both. */
export function withCarriedIn<Each extends Counted>(understood: readonly Each[]): readonly Each[] {
  return understood.map((each, index) => {
    const next = understood[index + 1];
    if (!next || !isPart(next.frame) || each.frame.isAmong || !each.found) return each;
    if (firstCell(next.found) !== "t3.carriedIn.total") return each;
    if (firstCell(each.found) !== "t3.new.total") return each;
    const found: Found = {
      meanings: [cells("t3.new.total", "t3.carriedIn.total")],
      readings: [["t3.new.total"]],
    };
    return { ...each, found };
  });
}

/** 其中, in brackets, or 含: of the total in front. */
function isPart({ isAmong, near }: Frame): boolean {
  return isAmong || hasWord(near, "including");
}

/** 新收 10 件，上年结转 2 件，共 12 件: the sum of what stands before it. */
export function sumOfBoth(frame: Frame, before: readonly Counted[]): Found | undefined {
  const isSum = frame.near.length > 0 && frame.near.every(isSumWord);
  if (!isSum || frame.number.isUnsure) return undefined;
  const last = before.slice(-2).map(({ found }) => firstCell(found));
  const isBoth = last.includes("t3.new.total") && last.includes("t3.carriedIn.total");
  return isBoth ? { meanings: [cells("t3.new.total", "t3.carriedIn.total")] } : undefined;
}

function isSumWord(item: Item): boolean {
  return isWord(item, "sum") || isWord(item, "filler");
}

function firstCell(found: Found | undefined): string | undefined {
  const [meaning] = found?.meanings ?? [];
  return meaning?.kind === "cells" && meaning.cells.length === 1 ? meaning.cells[0] : undefined;
}

/**
 * What 自然人 … divide behind a mention of requests carried in: 49 件（含上年结转 6 件），其中 … divide all 49, or the 43 new
 * ones. Where a total stands before it and nothing tells which of the two is divided, neither.
 */
export function dividedBehind(context: Context, { frame, found }: Counted): Partial<Context> {
  if (firstCell(found) !== "t3.carriedIn.total" || context.rows.length === 0) return {};
  if (isInBrackets(frame)) return { around: withBoth(context) };
  if (hasWord(frame.near, "including")) return withBoth(context);
  return { rows: [], otherRows: [] };
}

function withBoth({ rows, otherRows }: Context): Divided {
  const isNew = rows.length === 1 && rows[0] === "new";
  const divided = isNew ? { rows: both, otherRows: [rows] } : { rows, otherRows };
  return { ...divided, total: undefined };
}

const both = ["new", "carriedIn"];

function isInBrackets({ far, near }: Frame): boolean {
  const words = [...far, ...near];
  return words.findLastIndex(isOpening) > words.findLastIndex(isClosing);
}

/** Behind the bracket that it stood in, the total in front is spoken of again. */
export function behindBrackets(context: Context, { far, near }: Frame): Context {
  if (!context.around || ![...far, ...near].some(isClosing)) return context;
  return { ...context, ...context.around, around: undefined };
}

function isOpening(item: Item): boolean {
  return isMark(item, "(");
}

function isClosing(item: Item): boolean {
  return isMark(item, ")");
}
