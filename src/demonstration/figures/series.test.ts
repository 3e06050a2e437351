import { expect, test } from "vitest";
import type { ReportCell } from "#report/annual-report.ts";
import { checkReport } from "#report/check/check-report.ts";
import { applicantColumns, type CellName } from "#report/form/cell-names.ts";
import { agencies } from "../county/agencies.ts";
import { reportedSeries } from "./county-series.ts";
import { editionOf } from "./series.ts";

const all = agencies.map((agency) => ({ agency, series: reportedSeries(agency) }));

test("what one year hands on the next brings over, in every column", () => {
  const breaks = all.flatMap(({ agency, series }) =>
    [...series].flatMap(([year, figures]) => {
      const next = series.get(year + 1);
      if (!next) return [];
      return applicantColumns
        .filter(
          (column) => figures.get(`t3.carriedOut.${column}`) !== next.get(`t3.carriedIn.${column}`),
        )
        .map((column) => `${agency.name} ${year} ${column}`);
    }),
  );
  expect(breaks).toEqual([]);
});

test("documents in force are last year's, plus issued, less repealed", () => {
  const breaks = all.flatMap(({ agency, series }) =>
    [2022, 2023, 2024].flatMap((year) => {
      const now = (column: string) =>
        series.get(year)?.get(`t2.normative.${column}` as CellName) ?? 0;
      const last = series.get(year - 1)?.get("t2.normative.inForce");
      const isRight =
        last === undefined || last + now("issued") - now("repealed") === now("inForce");
      return isRight ? [] : [`${agency.name} ${year}`];
    }),
  );
  expect(breaks).toEqual([]);
});

test("every table adds up in every year", () => {
  const findings = all.flatMap(({ agency, series }) =>
    [...series].flatMap(([year, figures]) => {
      const cells: Record<CellName, ReportCell> = {};
      for (const [name, value] of figures) cells[name] = { value, state: "read" };
      const facts = {
        agency: agency.name,
        year,
        signedOn: { value: null, state: "missing" } as const,
        edition: editionOf(year),
        sections: [],
        warnings: [],
      };
      return checkReport({ ...facts, cells })
        .findings.filter(({ rule }) => /^t[34]/.test(rule))
        .map(({ rule, at }) => `${agency.name} ${year} ${rule} ${at}`);
    }),
  );
  expect(findings).toEqual([]);
});

test("the county government reports on the whole county", () => {
  const [county, ...others] = all;
  for (const year of [2019, 2023, 2024]) {
    const reported = others
      .filter(({ agency: { years } }) => years && years.from <= year && year <= years.to)
      .reduce((sum, { series }) => sum + (series.get(year)?.get("t3.new.total") ?? 0), 0);
    expect(county?.series.get(year)?.get("t3.new.total")).toBeGreaterThan(reported);
  }
});

test("most agencies receive no request or a few; the county and its land office dozens", () => {
  const asked = (name: string) =>
    [...(all.find(({ agency }) => agency.name.endsWith(name))?.series.values() ?? [])].map(
      (figures) => figures.get("t3.new.total") ?? 0,
    );
  expect(Math.min(...asked("青岚县人民政府"), ...asked("自然资源和规划局"))).toBeGreaterThan(15);
  const others = all.flatMap(({ series }) => [...series.values()]);
  const few = others.filter((figures) => (figures.get("t3.new.total") ?? 0) <= 3);
  expect(few.length / others.length).toBeGreaterThan(0.7);
});
