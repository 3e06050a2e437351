import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { dayOf, type WorkingCalendar } from "#law/working-calendar.ts";

/** Deadlines further off than this are not counted up to. */
const horizon = 60;

/**
 * Working days after today up to a deadline: 0 on the day itself. `undefined` where it is past, far off, or runs into a year whose
 * holidays are not announced.
 */
export function workingDaysLeft(
  today: LocalDate,
  dueOn: LocalDate,
  calendar: WorkingCalendar,
): number | undefined {
  if (dueOn < today || dueOn > addDays(today, horizon)) return;
  let left = 0;
  for (let day = today; day < dueOn; ) {
    day = addDays(day, 1);
    const found = dayOf(calendar, day);
    if (!found) return;
    if (found.working) left += 1;
  }
  return left;
}
