import { expect, test } from "vitest";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { stateCouncilCalendar } from "#law/working-calendar.ts";
import type { Limit } from "./column.ts";
import { publicationDue } from "./publication-due.ts";

const calendar = stateCouncilCalendar();

test.each<{ rule: string; limit: Limit; limitDays?: number; on: LocalDate; due: LocalDate }>([
  {
    rule: "twenty working days from formation, holidays left out",
    limit: "regulation",
    on: "2024-09-10",
    due: "2024-10-14",
  },
  {
    rule: "licences and penalties: seven working days, make-up days counted",
    limit: "double-publicity",
    on: "2024-04-28",
    due: "2024-05-10",
  },
  {
    rule: "budgets: twenty days of the calendar",
    limit: "budget",
    on: "2024-03-01",
    due: "2024-03-21",
  },
  {
    rule: "a period of calendar days that ends on a day off ends on the next working day",
    limit: "budget",
    on: "2024-09-11",
    due: "2024-10-08",
  },
  {
    rule: "a limit of one's own counts working days",
    limit: "own",
    limitDays: 3,
    on: "2024-03-07",
    due: "2024-03-12",
  },
])("$rule", ({ limit, limitDays = null, on, due }) => {
  expect(publicationDue({ limit, limitDays }, on, calendar)).toEqual({ ok: true, value: due });
});

test("before the text there was no limit, and a year without calendar is not guessed", () => {
  const by = (limit: Limit, on: LocalDate) =>
    publicationDue({ limit, limitDays: null }, on, calendar);
  expect(by("budget", "2014-12-31")).toEqual({ ok: false, error: { kind: "no-limit" } });
  expect(by("regulation", "2098-01-05")).toMatchObject({ error: { kind: "year-not-loaded" } });
});

test("every day of two years agrees with a count from day to day", () => {
  const expected = { regulation: 20, "double-publicity": 7 } as const;
  for (let on: LocalDate = "2024-01-01"; on < "2025-11-01"; on = addDays(on, 1)) {
    for (const limit of ["regulation", "double-publicity"] as const) {
      const due = publicationDue({ limit, limitDays: null }, on, calendar);
      expect(due.ok && worked(on, due.value)).toBe(expected[limit]);
      expect(due.ok && isWorked(due.value)).toBe(true);
    }
  }
});

/** Working days after one day through another, from the schedules themselves. */
function worked(from: LocalDate, through: LocalDate): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= through; day = addDays(day, 1))
    if (isWorked(day)) count += 1;
  return count;
}

function isWorked(day: LocalDate): boolean {
  const schedule = calendar.schedules.get(Number(day.slice(0, 4)));
  if (schedule?.makeUpDays.some(({ on }) => on === day)) return true;
  if (schedule?.holidays.some(({ from, to }) => from <= day && day <= to)) return false;
  return new Date(`${day}T12:00:00Z`).getUTCDay() % 6 !== 0;
}
