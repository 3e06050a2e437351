import { expect, test } from "vitest";
import { givenReport } from "#tests/support/given-report.ts";
import { randomReport } from "#tests/support/written/random-report.ts";
import type { Cells, ReportCell } from "../annual-report.ts";
import type { CellName } from "./cell-names.ts";
import { cellsByOrdinal, decodeCells, encodeCells } from "./cell-ordinals.ts";
import { formRows } from "./form-rows.ts";

test("every cell of both editions has one ordinal, and no other has any", () => {
  const names = (["2021", "2019-trial"] as const).flatMap((edition) =>
    [...formRows(edition)].flatMap(([row, columns]) => columns.map((column) => `${row}.${column}`)),
  );
  expect([...cellsByOrdinal].sort()).toEqual([...new Set(names)].sort());
  expect(new Set(cellsByOrdinal).size).toBe(cellsByOrdinal.length);
});

test.each([
  [0, "t2.regulations.issued"],
  [11, "t2.normative.total"],
  [14, "t2.licensing.decisions"],
  [24, "t2.fees.amountWan"],
  [28, "t2.procurement.amountYuan"],
  [29, "t3.new.natural"],
  [203, "t3.total.total"],
  [210, "t3.carriedOut.total"],
  [211, "t4.review.upheld"],
  [225, "t4.afterReview.total"],
])("what is stored today is read by the same ordinals for ever: %i is %s", (ordinal, name) => {
  expect(cellsByOrdinal[ordinal]).toBe(name);
});

test("reports of every edition and state come back as they were", () => {
  const editions = new Set<string>();
  for (let number = 0; number < 300; number += 1) {
    const { report } = randomReport(28, number);
    editions.add(String(report.edition));
    expect(decodeCells(encodeCells(report.cells))).toEqual(report.cells);
  }
  expect([...editions].sort()).toEqual(["2019-trial", "2021", "hybrid"]);
});

test("the order of the form is kept", () => {
  const { cells } = givenReport({ form: "2019-trial" });
  expect(Object.keys(decodeCells(encodeCells(cells)))).toEqual(Object.keys(cells));
});

test("a place is not stored, a note and candidates are", () => {
  const given: Record<CellName, ReportCell> = {
    "t2.normative.inForce": { value: 6, state: "read", place: { start: 4, end: 5 } },
    "t3.new.legal": { value: null, state: "ambiguous", note: { kind: "cut-off" } },
    "t3.new.total": { value: null, state: "ambiguous", candidates: [1, 0] },
  };
  const encoded = encodeCells(given);
  expect(encoded.states.replaceAll(".", "")).toBe("raa");
  expect(encoded.details).toEqual({
    33: { note: { kind: "cut-off" } },
    35: { candidates: [1, 0] },
  });
  const expected: Cells = {
    ...given,
    "t2.normative.inForce": { value: 6, state: "read" },
  };
  expect(decodeCells(encoded)).toEqual(expected);
});

test("a report without cells has none", () => {
  const encoded = encodeCells({});
  expect([encoded.details, encoded.values.some((value) => value !== null)]).toEqual([null, false]);
  expect(decodeCells(encoded)).toEqual({});
});

test("what is stored broken is not read as something else", () => {
  const empty = encodeCells({});
  expect(() => decodeCells({ ...empty, states: "r" })).toThrow("no figure");
  expect(() => decodeCells({ ...empty, states: "x" })).toThrow("stored as x");
});
