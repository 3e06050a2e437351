import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { agencies } from "./county/agencies.ts";
import { countyFiles } from "./county-files.ts";
import { plantedFaults } from "./planted-faults.ts";

const tour = readFileSync(new URL("../../docs/how-to/look-around.md", import.meta.url), "utf8");

test("the tour names every planted fault as it is", () => {
  const untold = plantedFaults
    .map(({ agency, year, says }) => `| 青岚县${agency} | ${year} | ${says} |`)
    .filter((row) => !tour.includes(row));
  expect(untold).toEqual([]);
});

test("the tour counts agencies and reports right", () => {
  // The blank form is no report, and a second version is the same report.
  const reports = countyFiles().filter(
    ({ fault, version }) => fault?.shape !== "empty-form" && version === 1,
  );
  expect(tour).toContain(`${agencies.length} 个机关`);
  expect(tour).toContain(`年报共 ${reports.length} 份`);
});
