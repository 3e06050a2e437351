import { expect, test } from "vitest";
import { givenReport } from "#tests/support/given-report.ts";
import { givenHybrid } from "#tests/support/reports/given-hybrid.ts";
import type { AnnualReport, ReportCell } from "../../annual-report.ts";
import { checkReport } from "../check-report.ts";

function tablesOf(report: AnnualReport) {
  const { findings } = checkReport(report);
  return findings.flatMap(({ rule, detail }) => (rule === "text.edition" ? [detail?.kind] : []));
}

const made: ReportCell = { value: 0, state: "read", place: { start: 0, end: 1 } };

test("a hybrid is of the trial format where table two is, not for the one row 其他处理", () => {
  const hybrid = givenHybrid();
  expect(tablesOf(hybrid)).toEqual([]);
  const cells = { ...hybrid.cells, "t2.regulations.made": made };
  expect(tablesOf({ ...hybrid, cells })).toEqual(["tables-trial"]);
});

test("a hybrid for a year of the trial format is wrong for what it has of the format of 2021", () => {
  const hybrid = { ...givenHybrid(), year: 2020 };
  expect(tablesOf(hybrid)).toEqual(["tables-current"]);
  const trial = givenReport({ form: "2019-trial", year: 2020 });
  expect(tablesOf({ ...trial, edition: "hybrid" })).toEqual([]);
  const cells = { ...trial.cells, "t3.otherRest.total": made };
  expect(tablesOf({ ...trial, edition: "hybrid", cells })).toEqual(["tables-current"]);
});
