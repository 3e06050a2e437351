import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { judgeAgain } from "./data/judge-again.ts";

/** What a new program, or a new calendar, has to do with cases that are stored. */
export function judgeByCalendar(db: Queryable): Promise<number> {
  return judgeAgain(db, officeCalendar());
}
