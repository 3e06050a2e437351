import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { valueOn } from "#kernel/statutory.ts";
import { lastDayOf } from "#law/day-period.ts";
import { publicationLimits } from "#law/publication-limits.ts";
import type { WorkingCalendar, YearNotLoaded } from "#law/working-calendar.ts";
import { type ColumnContent, periodOf } from "./column.ts";
import type { DutyClock } from "./duty.ts";

type PublicationUnknown =
  | YearNotLoaded
  /** The law of that day set no limit. */
  | { readonly kind: "no-limit" };

type Limited = Pick<ColumnContent, "limit" | "limitDays">;

/** 公开时限: the last day on which what was formed, decided or approved on a day is made public in time. */
export function publicationDue(
  column: Limited,
  startOn: LocalDate,
  calendar: WorkingCalendar,
): Result<LocalDate, PublicationUnknown> {
  const clock = publicationClock(column, startOn, calendar);
  return clock.ok ? ok(clock.value.dueOn) : clock;
}

/** The same with what it follows from: from when, how long, by what. */
export function publicationClock(
  { limit, limitDays }: Limited,
  startOn: LocalDate,
  calendar: WorkingCalendar,
): Result<DutyClock, PublicationUnknown> {
  const statutory = limit === "own" ? undefined : publicationLimits[limit];
  const period =
    limit === "own"
      ? periodOf({ limit, limitDays })
      : valueOn(publicationLimits[limit].period, startOn);
  if (!period) return err({ kind: "no-limit" });
  const due = lastDayOf(calendar, startOn, period);
  if (!due.ok) return due;
  const from = { what: statutory?.from ?? "formed", on: startOn } as const;
  return ok({ from, period, cites: statutory?.period.cites ?? null, dueOn: due.value });
}
