import { getDayDetail, isWorkday } from "chinese-days";
import { describe, expect, test } from "vitest";
import { eachDay, type LocalDate, localDate, weekday, yearOf } from "#kernel/local-date.ts";
import { stateCouncilSchedules } from "./holiday-schedules.ts";
import {
  dayOf,
  stateCouncilCalendar,
  workingCalendar,
  workingDayAfter,
} from "./working-calendar.ts";

const calendar = stateCouncilCalendar();

describe("the State Council's schedules", () => {
  test("2019 to 2026 are loaded, and no other year", () => {
    expect([...calendar.schedules.keys()]).toEqual([
      2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
    ]);
    expect(dayOf(calendar, "2018-12-31")).toBeUndefined();
    expect(dayOf(calendar, "2027-01-01")).toBeUndefined();
  });

  test.each(stateCouncilSchedules)("$year agrees with chinese-days on every day", ({ year }) => {
    let compared = 0;
    for (const day of eachDay(localDate(year, 1, 1), localDate(year, 12, 31))) {
      expect({ day, working: dayOf(calendar, day)?.working }).toEqual({
        day,
        working: isWorkday(day),
      });
      compared += 1;
    }
    expect(compared).toBeGreaterThanOrEqual(365);
  });

  test.each(stateCouncilSchedules)(
    "$year names its holidays as chinese-days does",
    ({ holidays }) => {
      for (const { name, from, to } of holidays) {
        for (const day of eachDay(from, to)) {
          const theirs = getDayDetail(day).name.split(",")[1] ?? "";
          expect({ day, known: name.includes(theirs) && theirs !== "" }).toEqual({
            day,
            known: true,
          });
        }
      }
    },
  );

  test.each(stateCouncilSchedules)("$year is well formed and cites its notices", (schedule) => {
    expect(schedule.notices.length).toBeGreaterThan(0);
    for (const { number, title } of schedule.notices) {
      expect(number).toMatch(/^国办发明电〔20\d\d〕\d+号$/);
      expect(title).toMatch(/^国务院办公厅关于.*通知$/);
    }
    const starts = schedule.holidays.flatMap(({ from, to }) => [from, to]);
    expect(starts).toEqual(starts.toSorted());
    const makeUpDays = schedule.makeUpDays.map(({ on }) => on);
    expect(makeUpDays).toEqual(makeUpDays.toSorted());
    for (const day of [...starts, ...makeUpDays]) expect(yearOf(day)).toBe(schedule.year);
    for (const { on, name } of schedule.makeUpDays) {
      expect(weekday(on)).toBeGreaterThanOrEqual(6);
      expect(schedule.holidays.map((holiday) => holiday.name)).toContain(name);
    }
  });
});

test.each([
  { rule: "a Monday to Friday works", day: "2026-03-02", kind: "workday" },
  { rule: "a Saturday does not", day: "2026-03-07", kind: "saturday" },
  { rule: "a Sunday does not", day: "2026-03-08", kind: "sunday" },
  { rule: "a Saturday within a holiday is the holiday", day: "2026-04-04", kind: "holiday" },
  { rule: "a make-up Saturday works", day: "2026-02-28", kind: "makeUpDay" },
  { rule: "a make-up Sunday works", day: "2026-01-04", kind: "makeUpDay" },
  { rule: "the prolonged Spring Festival of 2020 is off", day: "2020-01-31", kind: "holiday" },
  { rule: "its make-up Saturday was taken back", day: "2020-02-01", kind: "holiday" },
  { rule: "work began again on 2020-02-03", day: "2020-02-03", kind: "workday" },
  { rule: "Labour Day 2019 is the adjusted one", day: "2019-05-02", kind: "holiday" },
  { rule: "New Year 2023 began in 2022", day: "2022-12-31", kind: "holiday" },
  { rule: "New Year's Eve 2024 by the moon was worked", day: "2024-02-09", kind: "workday" },
  { rule: "a leap day is a day", day: "2024-02-29", kind: "workday" },
] as const)("$rule", ({ day, kind }) => {
  expect(dayOf(calendar, day)?.kind).toBe(kind);
});

test.each<{ rule: string; start: LocalDate; count: number; day: LocalDate }>([
  { rule: "the start day is not counted", start: "2026-03-02", count: 1, day: "2026-03-03" },
  { rule: "weekends are passed over", start: "2026-03-06", count: 1, day: "2026-03-09" },
  { rule: "a make-up Saturday counts", start: "2026-02-27", count: 1, day: "2026-02-28" },
  { rule: "Spring Festival is passed over", start: "2026-02-14", count: 1, day: "2026-02-24" },
  { rule: "twenty days", start: "2026-03-02", count: 20, day: "2026-03-30" },
])("working days after a day: $rule", ({ start, count, day }) => {
  expect(workingDayAfter(calendar, start, count)).toEqual({ ok: true, value: day });
});

test("a count into a year that is not loaded says which, and from which day", () => {
  expect(workingDayAfter(calendar, "2026-12-30", 2)).toEqual({
    ok: false,
    error: { kind: "year-not-loaded", year: 2027, firstOn: "2027-01-01" },
  });
  expect(workingDayAfter(calendar, "2026-12-30", 1)).toEqual({ ok: true, value: "2026-12-31" });
});

test("a later schedule of a year replaces the earlier one whole", () => {
  const own = { year: 2026, notices: [], holidays: [], makeUpDays: [] };
  const replaced = workingCalendar([...stateCouncilSchedules, own]);
  expect(dayOf(replaced, "2026-10-01")?.kind).toBe("workday");
  expect(dayOf(replaced, "2025-10-01")?.kind).toBe("holiday");
});
