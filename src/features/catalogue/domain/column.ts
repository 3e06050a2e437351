import { newestValue } from "#kernel/statutory.ts";
import type { DayPeriod } from "#law/day-period.ts";
import { publicationLimits, type StatutoryLimit } from "#law/publication-limits.ts";

/** 更新周期: how often something new is expected; `as-arises`: whenever there is something. */
export const cycles = ["month", "quarter", "half-year", "year", "as-arises"] as const;

export type Cycle = (typeof cycles)[number];

/** 公开时限: one that a statute sets, or the agency's own number of working days. */
export const limits = ["regulation", "double-publicity", "budget", "own"] as const;

export type Limit = (typeof limits)[number];

/** A column of the agency's 公开制度: stands in the place of a duty, which no statute has. */
export const systemsDuty = "systems";

/** What officers say of a column (栏目). */
export interface ColumnContent {
  readonly name: string;
  /** Other words that items of this column have as 类别. */
  readonly spellings: readonly string[];
  /** 责任科室, in the agency's words. */
  readonly section: string | null;
  /** A duty of the statutory catalogue by its code, or `systems`. */
  readonly duty: string | null;
  readonly cycle: Cycle;
  readonly limit: Limit;
  /** Working days, of a limit that is the agency's own. */
  readonly limitDays: number | null;
  /** 最少条数. */
  readonly minimum: number;
  readonly place: number;
}

/** The days of a column's limit as they are now. */
export function periodOf({
  limit,
  limitDays,
}: Pick<ColumnContent, "limit" | "limitDays">): DayPeriod {
  if (limit === "own") return { days: limitDays ?? 0, counts: "working-days" };
  return newestValue(publicationLimits[limit satisfies StatutoryLimit].period);
}

export type ColumnFault =
  /** An own limit without days, or days beside a statute's. */
  | { readonly kind: "limit-days" }
  /** No statute knows the duty. */
  | { readonly kind: "unknown-duty" }
  /** A word stands twice in the column itself. */
  | { readonly kind: "word-twice"; readonly word: string };
