import type { Item, Tag, WordItem, YearItem } from "./tokens.ts";

/** The time a place in a sentence speaks of. */
export interface Period {
  /** The year the sentence names; `null`: none, so the report's own. */
  readonly year: number | null;
  /** Several years, part of one, or an unknown one: no figure of a year. */
  readonly isRefused: boolean;
  /** 截至目前: right for what exists, not for what was done in the year. */
  readonly isNow: boolean;
  /** 截至 2023 年 12 月 31 日: with 累计, perhaps not the year's alone. */
  readonly isUntil: boolean;
  /** In a clause that compares: 较上年 … */
  readonly isCompared: boolean;
}

const own: Period = {
  year: null,
  isRefused: false,
  isNow: false,
  isUntil: false,
  isCompared: false,
};

/** For each item of a sentence, the period that holds there; `reportYear` dates 上年. */
export function periodsOf(items: readonly Item[], reportYear: number | null): readonly Period[] {
  const outer: Period[] = [];
  let period = own;
  return items.map((item, index) => {
    if (item.kind === "mark") period = afterMark(period, item.mark, outer);
    else if (item.kind === "year") period = afterYear(period, item, neighbours(items, index));
    else if (item.kind === "word" && dating.has(item.tag))
      period = afterWord(period, item, { before: items[index - 1], reportYear });
    return period;
  });
}

/** Words that tell of a time: one in thirty. */
const dating: ReadonlySet<Tag> = new Set([
  "compare",
  "cumulative",
  "part-period",
  "now",
  "last-year",
  "this-year",
]);

/** Brackets keep their years to themselves; a comparison ends with its clause. */
function afterMark(period: Period, mark: string, outer: Period[]): Period {
  if (mark === "、") return period;
  if (mark === ")") return outer.pop() ?? period;
  if (mark === "(") outer.push(period);
  return period.isCompared && mark !== "(" ? { ...period, isCompared: false } : period;
}

interface Neighbours {
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

function neighbours(items: readonly Item[], index: number): Neighbours {
  return { before: items[index - 1], after: items[index + 1] };
}

function has(item: Item | undefined, tag: string, value?: string): boolean {
  return item?.kind === "word" && item.tag === tag && (value === undefined || item.value === value);
}

function afterYear(period: Period, item: YearItem, { before, after }: Neighbours): Period {
  // 2022年结转, 结转2024年: which requests, not which year.
  if (has(after, "act", "carry") || has(before, "act", "carry")) return period;
  if (has(before, "compare") || has(after, "compare")) return { ...period, isCompared: true };
  if (has(after, "cumulative")) return { ...period, isRefused: true };
  const isUntil = has(before, "filler", "until");
  if (item.span === "months") {
    return isUntil ? { ...period, isNow: true } : { ...period, year: item.year, isRefused: true };
  }
  if (item.span === "years") return { ...period, isRefused: true };
  if (item.year === null) return period;
  return { ...period, year: item.year, isRefused: false, isNow: false, isUntil };
}

function afterWord(
  period: Period,
  { tag, value }: WordItem,
  { reportYear, before }: Pick<Neighbours, "before"> & { readonly reportYear: number | null },
): Period {
  switch (tag) {
    case "compare":
      return { ...period, isCompared: true };
    case "cumulative":
    case "part-period":
      return { ...period, isRefused: true };
    case "now":
      return { ...period, isNow: true };
    case "last-year":
      if (has(before, "compare") || period.isCompared) return { ...period, isCompared: true };
      if (reportYear === null) return { ...period, isRefused: true };
      return { ...period, year: reportYear - 1, isRefused: false, isNow: false };
    case "this-year": {
      const isOther = value === "this-year" && period.year !== reportYear;
      return { ...period, year: isOther ? null : period.year, isRefused: false };
    }
    default:
      return period;
  }
}
