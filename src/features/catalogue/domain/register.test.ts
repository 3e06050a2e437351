import { expect, test } from "vitest";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { daysOfQuarter, parseQuarter, quarterOf, quartersBefore } from "./register.ts";

test("every day of two years lies in its quarter, and quarters follow one another", () => {
  for (let day: LocalDate = "2023-01-01"; day < "2025-01-01"; day = addDays(day, 1)) {
    const { from, through } = daysOfQuarter(quarterOf(day));
    expect(from <= day && day <= through).toBe(true);
    expect(quarterOf(addDays(through, 1))).not.toEqual(quarterOf(through));
  }
});

test("quarters before a day begin with its own and pass the turn of the year", () => {
  expect(quartersBefore("2024-05-06", 3)).toEqual([
    { year: 2024, quarter: 2 },
    { year: 2024, quarter: 1 },
    { year: 2023, quarter: 4 },
  ]);
});

test.each(["2024-5", "24-1", "2024", "2024-1-1"])("%s is no quarter", (text) => {
  expect(parseQuarter(text)).toBeUndefined();
});
