import { expect, test } from "vitest";
import { formOfYear } from "./form-of-year.ts";

test.each([
  [2019, "2019-trial"],
  [2020, "2019-trial"],
  [2021, "2021"],
  [2024, "2021"],
] as const)("a report on %d follows the form of %s", (year, edition) => {
  expect(formOfYear(year)).toBe(edition);
});
