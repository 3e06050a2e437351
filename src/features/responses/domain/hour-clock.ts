import { addDays, parseLocalDate } from "#kernel/local-date.ts";

/** A minute of China's clock: 2024-03-07 09:30. */
export type Minute = string;

/** A limit in hours from the minute something was found: when it ends, and whether it was kept. */
export interface HourClock {
  readonly from: Minute;
  readonly hours: number;
  /** The last minute that is in time. */
  readonly until: Minute;
  readonly doneAt: Minute | null;
  /** Minutes from then to when it was done; `null`: it is not done. */
  readonly took: number | null;
  readonly state: "in-time" | "late" | "not-done";
}

/** Hours by the clock, nights and holidays too; China keeps one time all the year. `undefined`: no minute. */
export function hourClock(
  from: Minute,
  hours: number,
  doneAt: Minute | null,
): HourClock | undefined {
  const until = minutesAfter(from, hours * 60);
  if (until === undefined) return undefined;
  const took = doneAt === null ? null : (minutesBetween(from, doneAt) ?? null);
  const isKept = doneAt !== null && doneAt <= until;
  const state = doneAt === null ? "not-done" : isKept ? "in-time" : "late";
  return { from, hours, until, doneAt, took, state };
}

const minutesOfDay = 1_440;

function minutesAfter(minute: Minute, count: number): Minute | undefined {
  const read = readMinute(minute);
  if (!read) return undefined;
  const all = read.minutes + count;
  const day = addDays(read.day, Math.floor(all / minutesOfDay));
  const rest = all % minutesOfDay;
  return `${day} ${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

/** More days apart than these is no answer to anything that was found. */
const mostDays = 3_660;

function minutesBetween(from: Minute, to: Minute): number | undefined {
  const [first, last] = [readMinute(from), readMinute(to)];
  if (!first || !last) return undefined;
  let days = 0;
  for (let day = first.day; day < last.day && days < mostDays; days += 1) day = addDays(day, 1);
  return days * minutesOfDay + last.minutes - first.minutes;
}

function readMinute(minute: Minute) {
  const [, day = "", hour = "", rest = ""] = /^(\S+) (\d\d):(\d\d)$/.exec(minute) ?? [];
  const parsed = parseLocalDate(day);
  return parsed && { day: parsed, minutes: Number(hour) * 60 + Number(rest) };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
