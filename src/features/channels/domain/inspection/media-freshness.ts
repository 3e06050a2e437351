import { addDays, type LocalDate } from "#kernel/local-date.ts";

/** Posts of an account by month (`2026-11`); a month that is not there is not known. */
export interface AccountSeen {
  readonly name: string;
  readonly posts: ReadonlyMap<string, number>;
}

/** 更新, 未更新, 未检: monthly figures say for certain only that nothing was posted in a whole month. */
export type Freshness = "posted" | "stale" | "unknown";

/** Whether an account posted within the days before a check, as far as its monthly figures tell. */
export function freshnessOf({ posts }: AccountSeen, today: LocalDate, days: number): Freshness {
  const months = [...new Set([addDays(today, -days), today].map((day) => day.slice(0, 7)))];
  const told = months.map((month) => posts.get(month));
  if (told.some((count) => count !== undefined && count > 0)) return "posted";
  return told.every((count) => count === 0) ? "stale" : "unknown";
}
