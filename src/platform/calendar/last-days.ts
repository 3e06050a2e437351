import { eachDay, type LocalDate } from "#kernel/local-date.ts";
import { workingDayAfter } from "#law/working-calendar.ts";
import { officeCalendar } from "./office-calendar.ts";

/** For each day of a span the last day that is some working days later, where the calendar is loaded so far. */
export interface LastDays {
  readonly days: readonly LocalDate[];
  readonly lastDays: readonly LocalDate[];
}

/** For each day of a span: the last of `count` working days after it. */
export function lastDaysAfter(from: LocalDate, through: LocalDate, count: number): LastDays {
  const calendar = officeCalendar();
  const found = [...eachDay(from, through)].flatMap((day) => {
    const last = workingDayAfter(calendar, day, count);
    return last.ok ? [{ day, last: last.value }] : [];
  });
  return { days: found.map(({ day }) => day), lastDays: found.map(({ last }) => last) };
}
