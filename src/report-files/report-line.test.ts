import { expect, test } from "vitest";
import type { Place } from "#report/annual-report.ts";
import { givenReport } from "#tests/support/given-report.ts";
import { givenHybrid } from "#tests/support/reports/given-hybrid.ts";
import { reportLine } from "./report-line.ts";

test("the signing date stands behind the year, with its state", () => {
  const report = givenReport({ signedOn: { value: "2024-01-25", state: "read" } });
  const source = { name: "a", sha256: "", mediaType: "", encoding: "utf-8" };
  expect(reportLine(source, report)).toContain(
    '"year":2023,"signedOn":{"value":"2024-01-25","state":"read"},"edition":"2021"',
  );
});

const place = { start: 812, end: 813, page: 2, table: 1, row: 3, column: 4 };

test.each<readonly [string, string, Place, unknown]>([
  ["offsets count in decoded text", "utf-8", place, place],
  ["a file that is not text has none", "binary", place, { page: 2, table: 1, row: 3, column: 4 }],
  ["on a page without tables", "binary", { start: 1, end: 2, page: 3 }, { page: 3 }],
  ["a place that would say nothing is left out", "binary", { start: 1, end: 2 }, undefined],
])("places: %s", (_, encoding, given, printed) => {
  const cell = { value: 6, state: "read", place: given } as const;
  const report = givenReport({ cells: { "t2.normative.inForce": cell } });
  const source = { name: "a", sha256: "", mediaType: "", encoding };
  const line = JSON.parse(reportLine(source, report));
  expect(line.cells["t2.normative.inForce"]).toEqual({
    value: 6,
    state: "read",
    ...(printed === undefined ? {} : { place: printed }),
  });
});

test("a hybrid with the one row 其他处理 names the three rows of 2021 as missing", () => {
  const source = { name: "a", sha256: "", mediaType: "", encoding: "utf-8" };
  const { cells } = JSON.parse(reportLine(source, givenHybrid({ "t3.otherSingle.total": 2 })));
  expect(cells["t3.otherSingle.total"]).toEqual({ value: 2, state: "read" });
  for (const row of ["otherNotCorrected", "otherUnpaid", "otherRest"]) {
    expect(cells[`t3.${row}.natural`]).toEqual({ value: null, state: "missing" });
  }
});
