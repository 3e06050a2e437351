import { expect, test } from "vitest";
import { yearsToMark } from "./load-home.ts";

test.each([
  ["2026-01-31", [2023, 2024]],
  ["2026-02-01", [2023, 2024, 2025]],
] as const)(
  "on %s a year whose first day has passed has its column, held or not",
  (today, years) => {
    expect(yearsToMark([2024, 2023], today)).toEqual(years);
  },
);

test("the last six years are marked", () => {
  const held = [2018, 2019, 2020, 2021, 2022, 2023, 2024];
  expect(yearsToMark(held, "2026-11-30")).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
});
