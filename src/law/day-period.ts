import { addDays, type LocalDate, nextDay, yearOf } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import {
  dayOf,
  type WorkingCalendar,
  workingDayAfter,
  type YearNotLoaded,
} from "./working-calendar.ts";

/** A period of days (期限), all of them or working days alone, that runs from the day after. */
export interface DayPeriod {
  readonly days: number;
  readonly counts: "calendar-days" | "working-days";
}

/** The last day of a period; one of calendar days that ends on a day off ends on the first day after the days off. */
export function lastDayOf(
  calendar: WorkingCalendar,
  start: LocalDate,
  { days, counts }: DayPeriod,
): Result<LocalDate, YearNotLoaded> {
  if (counts === "working-days") return workingDayAfter(calendar, start, days);
  for (let day = addDays(start, days); ; day = nextDay(day)) {
    const found = dayOf(calendar, day);
    if (!found) return err({ kind: "year-not-loaded", year: yearOf(day), firstOn: day });
    if (found.working) return ok(day);
  }
}
