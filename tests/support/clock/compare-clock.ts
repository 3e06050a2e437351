import {
  type CaseEvent,
  type CountedDay,
  type ReplyClock,
  replyClock,
} from "#features/requests/domain/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { stateCouncilSchedules } from "#law/holiday-schedules.ts";
import { type WorkingCalendar, workingCalendar } from "#law/working-calendar.ts";
import type { NaiveAnswer, NaiveRefusal } from "./naive-clock.ts";
import type { RandomHistory } from "./random-history.ts";

const calendars = new Map<string, WorkingCalendar>();

/** What the clock under test answers, in the words of the second opinion. */
export function clockAnswer({ events, asOf, years }: RandomHistory): NaiveAnswer | NaiveRefusal {
  const found = replyClock(
    { asOf: asOf as LocalDate, events: events as unknown as readonly CaseEvent[] },
    calendarOf(years),
  );
  if (found.ok) return inNaiveWords(found.value);
  return found.error.kind === "no-events"
    ? { refused: "no-events", index: 0 }
    : { refused: found.error.reason.kind, index: found.error.index };
}

/** The first part in which two answers differ, as `part: theirs ≠ ours`; `undefined` when they agree. */
export function difference(
  naive: NaiveAnswer | NaiveRefusal,
  ours: NaiveAnswer | NaiveRefusal,
): string | undefined {
  const left = new Map(Object.entries(naive));
  const right = new Map(Object.entries(ours));
  for (const part of new Set([...left.keys(), ...right.keys()])) {
    const [expected, actual] = [left.get(part), right.get(part)].map((value) =>
      JSON.stringify(value),
    );
    if (expected !== actual) return `${part}: ${expected} ≠ ${actual}`;
  }
  return undefined;
}

function inNaiveWords(clock: ReplyClock): NaiveAnswer {
  return {
    received: clock.receivedOn,
    due: clock.dueOn,
    state: clock.state,
    next: clock.next ?? null,
    used: clock.workingDaysUsed,
    left: clock.workingDaysLeft,
    overdue: clock.overdue,
    lapsed: clock.lapsed,
    certain: clock.certain ?? null,
    days: clock.days.map(dayLine),
    breaches: clock.breaches.map(({ rule, dueBy, on }) => `${rule} ${dueBy} ${on}`),
  };
}

function dayLine({ on, counts, why }: CountedDay): string {
  const reason =
    why.kind === "holiday"
      ? `holiday ${publishedName(why.name, on)}`
      : why.kind === "consultation"
        ? why.of
        : why.kind;
  return `${on} ${counts ? "+" : "-"} ${reason}`;
}

/** The notices say 清明节 and name a joint holiday for both; chinese-days says 清明 and gives each day one name. */
function publishedName(name: string, on: LocalDate): string {
  if (name.includes("、")) return isMidAutumn(on) ? "中秋" : "国庆节";
  return name.replace(/^(清明|端午|中秋)节$/, "$1");
}

function isMidAutumn(on: LocalDate): boolean {
  return on === "2023-09-29" || on === "2025-10-06";
}

function calendarOf(years: readonly number[]): WorkingCalendar {
  const key = years.join();
  const known = calendars.get(key);
  if (known) return known;
  const calendar = workingCalendar(
    stateCouncilSchedules.filter(({ year }) => years.includes(year)),
  );
  calendars.set(key, calendar);
  return calendar;
}
