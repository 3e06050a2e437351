import { type Frame, isWord } from "../frames.ts";
import type { Item } from "../tokens.ts";
import type { Found } from "./meaning.ts";

interface Known {
  readonly frame: Frame;
  readonly found: Found | undefined;
}

/**
 * The same thing of another year, in words that name the year alone: 2021 年为 600 条, 较上年的 200 件. What it counts is what
 * the number before it counts.
 */
export function statedAgain(
  frame: Frame,
  before: Known | undefined,
  reportYear: number | null,
): Known | undefined {
  const { number, near, period } = frame;
  const found = before?.found;
  if (!found || number.isUnsure || number.unit !== before.frame.number.unit) return undefined;
  if (!near.every(isOfYear) || !isWord(near.at(-1), "filler")) return undefined;
  const year = isSince(near, before.frame, reportYear) ? null : yearIn(near, reportYear);
  if (year === undefined || year === before.frame.period.year) return undefined;
  return { found, frame: { ...frame, period: { ...period, year, isCompared: false } } };
}

/** 由上年的 10 件增加到 12 件: what it came to in the report's own year. */
function isSince(near: readonly Item[], { period }: Frame, reportYear: number | null): boolean {
  if (reportYear === null || period.year !== reportYear - 1) return false;
  return isWord(near[0], "filler", "to-new") && near.every(({ kind }) => kind === "word");
}

function isOfYear(item: Item): boolean {
  if (item.kind === "year") return item.span === "year";
  return isWord(item, "compare") || isWord(item, "last-year") || isWord(item, "filler");
}

function yearIn(near: readonly Item[], reportYear: number | null): number | undefined {
  for (const item of near) {
    if (item.kind === "year") return item.year ?? undefined;
    const isLast = isWord(item, "last-year") || isWord(item, "compare", "with-last-year");
    if (isLast) return reportYear === null ? undefined : reportYear - 1;
  }
  return undefined;
}
