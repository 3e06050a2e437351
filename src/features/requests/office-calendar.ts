import { stateCouncilCalendar, type WorkingCalendar } from "#law/working-calendar.ts";

let calendar: WorkingCalendar | undefined;

/** The calendar by which cases are judged. */
export function officeCalendar(): WorkingCalendar {
  calendar ??= stateCouncilCalendar();
  return calendar;
}
