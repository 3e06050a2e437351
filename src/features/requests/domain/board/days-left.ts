import { addDays, eachDay, type LocalDate, nextDay, yearOf } from "#kernel/local-date.ts";
import { dayOf, type WorkingCalendar, workingDayAfter } from "#law/working-calendar.ts";

/** What is known of the last day of an open case. */
export interface Ending {
  readonly dueOn: LocalDate | null;
  /** Where the day lies in a year that is not loaded: the last day of what is certain, and the working days behind it. */
  readonly certainThrough: LocalDate | null;
  readonly certainLeft: number | null;
  /** The period stands still through that day (征求意见). */
  readonly stillThrough?: LocalDate | null;
}

/** Working days from the end of `today` through the last day (剩余工作日); negative where it is over; `null` where nobody can tell. */
export function workingDaysLeft(
  ending: Ending,
  today: LocalDate,
  calendar: WorkingCalendar,
): number | null {
  const { dueOn, certainThrough, certainLeft, stillThrough = null } = ending;
  const from = stillThrough !== null && stillThrough > today ? stillThrough : today;
  if (dueOn !== null) {
    if (dueOn >= from) return workingDaysBetween(from, dueOn, calendar);
    const over = workingDaysBetween(dueOn, from, calendar);
    // A day off behind the last one makes no working day, and is behind it all the same.
    return over === null ? null : -Math.max(over, 1);
  }
  if (certainThrough === null || certainLeft === null) return null;
  const before = from > certainThrough ? 0 : workingDaysBetween(from, certainThrough, calendar);
  return before === null ? null : before + certainLeft;
}

/** Working days after one day through another; `null` where a year between is not loaded. */
function workingDaysBetween(
  from: LocalDate,
  through: LocalDate,
  calendar: WorkingCalendar,
): number | null {
  if (from >= through) return 0;
  let count = 0;
  for (const day of eachDay(nextDay(from), through)) {
    const found = dayOf(calendar, day);
    if (!found) return null;
    if (found.working) count += 1;
  }
  return count;
}

/** The last day that is within so many working days of `today`, where the years are loaded; else `null`. */
export function lastDayWithin(
  count: number,
  today: LocalDate,
  calendar: WorkingCalendar,
): LocalDate | null {
  if (count === 0) return today;
  const found = workingDayAfter(calendar, today, count);
  // Days off behind the last working day leave as many to go.
  return found.ok ? dayBeforeNextWorking(found.value, calendar) : null;
}

function dayBeforeNextWorking(day: LocalDate, calendar: WorkingCalendar): LocalDate {
  const next = workingDayAfter(calendar, day, 1);
  return next.ok ? addDays(next.value, -1) : lastLoadedDay(day, calendar);
}

/** The last day of the loaded years that follow one another from the year of `day` on. */
export function lastLoadedDay(day: LocalDate, calendar: WorkingCalendar): LocalDate {
  let year = yearOf(day);
  while (calendar.schedules.has(year + 1)) year += 1;
  return `${year}-12-31` as LocalDate;
}
