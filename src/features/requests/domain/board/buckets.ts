import { type LocalDate, yearOf } from "#kernel/local-date.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import { lastDayWithin, lastLoadedDay, workingDaysLeft } from "./days-left.ts";

/** How urgent an open case is (紧急程度), the most urgent first. */
export const buckets = [
  "late",
  "today",
  "within3",
  "within7",
  "later",
  "lapsed",
  "suspended",
  "waiting",
  "uncertain",
] as const;

export type Bucket = (typeof buckets)[number];

/** The days by which cases of a day are sorted into buckets. */
export interface BucketDays {
  readonly today: LocalDate;
  /** The last day within 3 and within 7 working days; `null`: it lies in a year that is not loaded. */
  readonly within3: LocalDate | null;
  readonly within7: LocalDate | null;
  /** The last day of the loaded years, and the working days until then; `null` where today's own year is not loaded. */
  readonly loadedThrough: LocalDate | null;
  readonly loadedLeft: number | null;
}

export function bucketDays(today: LocalDate, calendar: WorkingCalendar): BucketDays {
  const loadedThrough = calendar.schedules.has(yearOf(today))
    ? lastLoadedDay(today, calendar)
    : null;
  const ending = { dueOn: loadedThrough, certainThrough: null, certainLeft: null };
  return {
    today,
    within3: lastDayWithin(3, today, calendar),
    within7: lastDayWithin(7, today, calendar),
    loadedThrough,
    loadedLeft: workingDaysLeft(ending, today, calendar),
  };
}
