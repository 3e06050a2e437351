import { stateCouncilCalendar, type WorkingCalendar } from "#law/working-calendar.ts";

let inForce: WorkingCalendar | undefined;

/**
 * The working days (工作日) by which this program counts, in the office, its imports, its work in the background and on the
 * command line alike: the State Council's schedules, and over them the operator's own years, where they were taken at start.
 */
export function officeCalendar(): WorkingCalendar {
  inForce ??= stateCouncilCalendar();
  return inForce;
}

/** From here on the program counts by this one. */
export function takeCalendar(calendar: WorkingCalendar): void {
  inForce = calendar;
}
