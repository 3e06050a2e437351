import { describe, expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { stateCouncilCalendar, workingCalendar } from "#law/working-calendar.ts";
import { bucketDays } from "./buckets.ts";
import { lastDayWithin, workingDaysLeft } from "./days-left.ts";

const calendar = stateCouncilCalendar();
const due = (dueOn: LocalDate, more: object = {}) => ({
  dueOn,
  certainThrough: null,
  certainLeft: null,
  ...more,
});

describe("working days left (剩余工作日)", () => {
  test.each([
    ["2026-11-30", "2026-11-30", 0],
    ["2026-11-27", "2026-11-30", 1],
    // Over the National Day: seven days off.
    ["2026-09-30", "2026-10-08", 1],
    // A make-up day counts.
    ["2026-10-09", "2026-10-12", 2],
    ["2026-12-01", "2026-11-30", -1],
    // A Saturday behind the last day: it is over.
    ["2026-12-05", "2026-12-04", -1],
    ["2026-12-08", "2026-11-30", -6],
  ] as const)("on %s, due %s: %i", (today, dueOn, left) => {
    expect(workingDaysLeft(due(dueOn), today, calendar)).toBe(left);
  });

  test("a period that stands still counts from the end of the standstill", () => {
    const ending = due("2026-12-31", { stillThrough: "2026-12-25" });
    expect(workingDaysLeft(ending, "2026-11-30", calendar)).toBe(4);
  });

  test("a last day in a year not announced: what is certain, and no guess without it", () => {
    const announced = workingCalendar(
      [...calendar.schedules.values()].filter(({ year }) => year <= 2026),
    );
    const certain = { dueOn: null, certainThrough: "2026-12-31", certainLeft: 5 } as const;
    expect(workingDaysLeft(certain, "2026-12-28", announced)).toBe(8);
    const unknown = { dueOn: null, certainThrough: null, certainLeft: null };
    expect(workingDaysLeft(unknown, "2026-12-28", announced)).toBeNull();
    const days = bucketDays("2026-12-28", announced);
    expect(days).toMatchObject({
      within3: "2026-12-31",
      loadedThrough: "2026-12-31",
      loadedLeft: 3,
    });
    expect(days.within7).toBeNull();
  });
});

test("the last day within so many working days takes in the days off behind it", () => {
  expect(lastDayWithin(0, "2026-11-30", calendar)).toBe("2026-11-30");
  expect(lastDayWithin(4, "2026-11-30", calendar)).toBe("2026-12-06");
});
