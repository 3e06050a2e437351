import { expect, test } from "vitest";
import { copiedText } from "#text/similarity/copied-text.ts";
import { type CountyReport, countyReports } from "../county-reports.ts";

/** What was copied on purpose is left out, and what corrects an earlier version. */
const reports = countyReports().filter(
  ({ fault, version }) => fault?.change.kind !== "copy-last-year" && version === 1,
);
const limit = 0.6;

/** Of what two reports say, and of each long section of them, the largest share that is the same. */
function alike(left: CountyReport, right: CountyReport): number {
  const prose = (number?: number) => (report: CountyReport) =>
    report.report.sections
      .filter((section) => number === undefined || section.number === number)
      .map(({ text }) => text)
      .join("\n");
  const shares = [undefined, 1, 5].map((number) => {
    const [own, other] = [left, right].map(prose(number));
    return copiedText(own ?? "", other ?? "").share;
  });
  return Math.max(...shares);
}

function tooAlike(pairs: readonly (readonly [CountyReport, CountyReport])[]): readonly string[] {
  return pairs
    .filter(([left, right]) => alike(left, right) >= limit)
    .map(
      ([left, right]) => `${left.agency.name} ${left.year} – ${right.agency.name} ${right.year}`,
    );
}

test("neighbouring agencies do not say the same in one year", () => {
  const pairs = [2019, 2020, 2021, 2022, 2023, 2024].flatMap((year) => {
    const ofYear = reports.filter((report) => report.year === year);
    return ofYear.slice(1).map((report, at) => [report, ofYear[at] ?? report] as const);
  });
  expect(pairs.length).toBeGreaterThan(240);
  expect(tooAlike(pairs)).toEqual([]);
});

test("an agency does not say the same as the year before", () => {
  const pairs = reports.flatMap((report) => {
    const last = reports.find(
      ({ agency, year }) => agency === report.agency && year === report.year - 1,
    );
    return last ? [[report, last] as const] : [];
  });
  expect(pairs.length).toBeGreaterThan(200);
  expect(tooAlike(pairs)).toEqual([]);
});
