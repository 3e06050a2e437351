import type { LocalDate } from "#kernel/local-date.ts";
import { err, type Result } from "#kernel/result.ts";
import { valueOn } from "#kernel/statutory.ts";
import { lastDayOf } from "#law/day-period.ts";
import { publicationLimits } from "#law/publication-limits.ts";
import type { WorkingCalendar, YearNotLoaded } from "#law/working-calendar.ts";
import { type ColumnContent, periodOf } from "./column.ts";

type PublicationUnknown =
  | YearNotLoaded
  /** The law of that day set no limit. */
  | { readonly kind: "no-limit" };

/** 公开时限: the last day on which what was formed, decided or approved on a day is made public in time. */
export function publicationDue(
  { limit, limitDays }: Pick<ColumnContent, "limit" | "limitDays">,
  startOn: LocalDate,
  calendar: WorkingCalendar,
): Result<LocalDate, PublicationUnknown> {
  const period =
    limit === "own"
      ? periodOf({ limit, limitDays })
      : valueOn(publicationLimits[limit].period, startOn);
  return period ? lastDayOf(calendar, startOn, period) : err({ kind: "no-limit" });
}
