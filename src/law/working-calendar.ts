import {
  eachDay,
  type LocalDate,
  localDate,
  nextDay,
  weekday,
  yearOf,
} from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { type HolidaySchedule, stateCouncilSchedules } from "./holiday-schedules.ts";

/** What a day is for the count of working days (工作日): Monday to Friday, less the holidays, plus the make-up days. */
export type CalendarDay =
  | { readonly kind: "workday" | "makeUpDay"; readonly working: true }
  | { readonly kind: "saturday" | "sunday"; readonly working: false }
  | { readonly kind: "holiday"; readonly name: string; readonly working: false };

/** The years whose schedules are loaded, with every one of their days. */
export interface WorkingCalendar {
  readonly schedules: ReadonlyMap<number, HolidaySchedule>;
  readonly days: ReadonlyMap<LocalDate, CalendarDay>;
}

/** The count reached `firstOn`, a day of a year whose schedule is not loaded. */
export interface YearNotLoaded {
  readonly kind: "year-not-loaded";
  readonly year: number;
  readonly firstOn: LocalDate;
}

const workday: CalendarDay = { kind: "workday", working: true };
const saturday: CalendarDay = { kind: "saturday", working: false };
const sunday: CalendarDay = { kind: "sunday", working: false };
const makeUpDay: CalendarDay = { kind: "makeUpDay", working: true };

/** The calendar of the given years; a later schedule of the same year replaces an earlier one. */
export function workingCalendar(schedules: readonly HolidaySchedule[]): WorkingCalendar {
  const byYear = new Map(schedules.map((schedule) => [schedule.year, schedule]));
  const days = new Map<LocalDate, CalendarDay>();
  for (const schedule of byYear.values()) layOut(schedule, days);
  return { schedules: byYear, days };
}

/** The State Council's schedules that this program has loaded. */
export function stateCouncilCalendar(): WorkingCalendar {
  return workingCalendar(stateCouncilSchedules);
}

/** What `day` is; `undefined` in a year that is not loaded. */
export function dayOf(calendar: WorkingCalendar, day: LocalDate): CalendarDay | undefined {
  return calendar.days.get(day);
}

/** The `count`th working day after `start`, `count` from 1; refused where the count reaches a year not loaded. */
export function workingDayAfter(
  calendar: WorkingCalendar,
  start: LocalDate,
  count: number,
): Result<LocalDate, YearNotLoaded> {
  let left = count;
  for (let day = nextDay(start); ; day = nextDay(day)) {
    const found = dayOf(calendar, day);
    if (!found) return err({ kind: "year-not-loaded", year: yearOf(day), firstOn: day });
    if (found.working) left -= 1;
    if (left === 0) return ok(day);
  }
}

function layOut(schedule: HolidaySchedule, days: Map<LocalDate, CalendarDay>): void {
  const first = localDate(schedule.year, 1, 1);
  // One walk through the year; asking for the weekday of each day would cost three times as much.
  let dayOfWeek: number = weekday(first);
  for (const day of eachDay(first, localDate(schedule.year, 12, 31))) {
    days.set(day, dayOfWeek === 6 ? saturday : dayOfWeek === 7 ? sunday : workday);
    dayOfWeek = (dayOfWeek % 7) + 1;
  }
  for (const { name, from, to } of schedule.holidays) {
    for (const day of eachDay(from, to)) days.set(day, { kind: "holiday", name, working: false });
  }
  for (const { on } of schedule.makeUpDays) days.set(on, makeUpDay);
}
