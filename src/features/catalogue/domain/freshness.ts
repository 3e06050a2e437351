import { addDays, daysInMonth, type LocalDate, localDate } from "#kernel/local-date.ts";
import type { Cycle } from "./column.ts";

/** What is known of a column on a day. */
export interface ColumnFacts {
  readonly cycle: Cycle;
  readonly minimum: number;
  /** 设立日期: a column owes nothing for the time before it. */
  readonly openedOn: LocalDate;
  readonly entries: number;
  /** The newest day of publication. */
  readonly lastOn: LocalDate | null;
  /** The last day that a statement (情况说明) answers for. */
  readonly statedThrough: LocalDate | null;
}

/** 逾期, 一周内到期, 空白, 条数不足, 正常: the first that holds. */
export const freshnessStates = ["overdue", "due-soon", "empty", "too-few", "fresh"] as const;

export type FreshnessState = (typeof freshnessStates)[number];

/** How fresh a column is, and from what that follows. */
export interface Freshness {
  readonly state: FreshnessState;
  /** What the period runs from: the newest item, a statement, the column itself. */
  readonly from: { readonly on: LocalDate; readonly what: "item" | "statement" | "opening" };
  /** The last day on which something new is in time; `null` where nothing is due by a cycle. */
  readonly dueOn: LocalDate | null;
}

const months = { month: 1, quarter: 3, "half-year": 6, year: 12 } as const;
const daysAhead = 7;

/** 栏目时效: a column is due its cycle after its newest item, or after the last day that a statement answers for. */
export function freshnessOf(facts: ColumnFacts, today: LocalDate): Freshness {
  const from = startOf(facts);
  const { cycle } = facts;
  const dueOn = cycle === "as-arises" ? null : addMonths(from.on, months[cycle]);
  return { state: stateOf(facts, dueOn, today), from, dueOn };
}

function startOf({ lastOn, statedThrough, openedOn }: ColumnFacts): Freshness["from"] {
  const stated = statedThrough !== null && (lastOn === null || statedThrough > lastOn);
  if (stated) return { on: statedThrough, what: "statement" };
  return lastOn === null ? { on: openedOn, what: "opening" } : { on: lastOn, what: "item" };
}

function stateOf(
  { entries, minimum, statedThrough }: ColumnFacts,
  dueOn: LocalDate | null,
  today: LocalDate,
): FreshnessState {
  if (dueOn !== null && dueOn < today) return "overdue";
  if (dueOn !== null && dueOn <= addDays(today, daysAhead)) return "due-soon";
  // A statement says why there is nothing.
  if (entries === 0 && statedThrough === null && minimum > 0) return "empty";
  return entries > 0 && entries < minimum ? "too-few" : "fresh";
}

/** The same day so many months later, or the last of that month where it has no such day. */
export function addMonths(day: LocalDate, count: number): LocalDate {
  const [year = 0, month = 0, inMonth = 0] = day.split("-").map(Number);
  const since = year * 12 + month - 1 + count;
  const [toYear, toMonth] = [Math.floor(since / 12), (since % 12) + 1];
  return localDate(toYear, toMonth, Math.min(inMonth, daysInMonth(toYear, toMonth)));
}
