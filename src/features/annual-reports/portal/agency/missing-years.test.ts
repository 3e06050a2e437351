import { expect, test } from "vitest";
import { missingYears } from "./missing-years.ts";

test.each([
  { held: [2023, 2022], latest: 2023, missing: [] },
  { held: [2023, 2020], latest: 2023, missing: [2022, 2021] },
  { held: [2023, 2022], latest: 2025, missing: [2025, 2024] },
  { held: [], latest: 2024, missing: [] },
])("of $held up to $latest there are missing $missing", ({ held, latest, missing }) => {
  expect(
    missingYears(
      held.map((year) => ({ year })),
      latest,
    ),
  ).toEqual(missing);
});
