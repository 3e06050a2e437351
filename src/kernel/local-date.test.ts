import { describe, expect, test } from "vitest";
import {
  addDays,
  daysInMonth,
  eachDay,
  type LocalDate,
  localDate,
  nextDay,
  parseLocalDate,
  weekday,
  yearOf,
} from "./local-date.ts";

describe("a day is read only when a calendar has it", () => {
  test.each(["2026-02-28", "2024-02-29", "2000-02-29", "1000-01-01", "9999-12-31", "2026-04-30"])(
    "%s",
    (text) => {
      expect(parseLocalDate(text)).toBe(text);
    },
  );

  test.each([
    ["2026-02-29", "not a leap year"],
    ["1900-02-29", "a century is no leap year"],
    ["2026-04-31", "April has 30 days"],
    ["2026-13-01", "no month 13"],
    ["2026-00-10", "no month 0"],
    ["2026-01-00", "no day 0"],
    ["2026-1-1", "two digits each"],
    ["0999-01-01", "years from 1000"],
    ["20260101", "with hyphens"],
    ["2026-01-01T00:00", "without time"],
    [" 2026-01-01", "without spaces"],
    ["２０２６-01-01", "in ASCII digits"],
    ["", "not empty"],
  ])("%s is refused: %s", (text) => {
    expect(parseLocalDate(text)).toBeUndefined();
  });
});

test.each<{ rule: string; day: LocalDate; next: LocalDate }>([
  { rule: "within a month", day: "2026-01-08", next: "2026-01-09" },
  { rule: "to two digits", day: "2026-01-09", next: "2026-01-10" },
  { rule: "past the shortest month's end", day: "2026-03-28", next: "2026-03-29" },
  { rule: "out of February", day: "2026-02-28", next: "2026-03-01" },
  { rule: "into the leap day", day: "2024-02-28", next: "2024-02-29" },
  { rule: "out of the leap day", day: "2024-02-29", next: "2024-03-01" },
  { rule: "into the new year", day: "2025-12-31", next: "2026-01-01" },
])("the next day, $rule", ({ day, next }) => {
  expect(nextDay(day)).toBe(next);
  expect(addDays(day, 1)).toBe(next);
  expect(addDays(next, -1)).toBe(day);
});

test("every day of 1999 to 2030 follows the one before and has the following weekday", () => {
  let expected = 5;
  let count = 0;
  for (const day of eachDay("1999-01-01", "2030-12-31")) {
    expect(weekday(day)).toBe(expected);
    expect(parseLocalDate(day)).toBe(day);
    expect(addDays("1999-01-01", count)).toBe(day);
    expected = (expected % 7) + 1;
    count += 1;
  }
  expect(count).toBe(11_688);
});

test("there is no day after the last", () => {
  expect(() => nextDay("9999-12-31")).toThrow(RangeError);
  expect(() => localDate(2026, 2, 29)).toThrow(RangeError);
});

test("months and years are read off", () => {
  expect(daysInMonth(2024, 2)).toBe(29);
  expect(daysInMonth(2026, 11)).toBe(30);
  expect(yearOf("2026-11-22")).toBe(2026);
  expect([...eachDay("2026-01-02", "2026-01-01")]).toEqual([]);
});
