import { expect, test } from "vitest";
import { sql } from "#migrations/0003-report-figures.ts";
import { cellsByOrdinal } from "./cell-ordinals.ts";
import { comparedCells, figureColumn } from "./compared-cells.ts";

test.each([
  ["t2.normative.inForce", "t2_normative_in_force"],
  ["t3.carriedIn.total", "t3_carried_in"],
  ["t3.total.total", "t3_total"],
  ["t4.afterReview.total", "t4_after_review_total"],
] as const)("the column of %s is %s", (cell, column) => {
  expect(figureColumn(cell)).toBe(column);
});

test("the table has a column for each compared cell, in the same order, and no other", () => {
  const columns = [...sql.matchAll(/^ {2}(\w+) double precision,?$/gm)].map(([, name]) => name);
  expect(columns).toEqual(comparedCells.map(({ column }) => column));
});

test("every compared cell is one that is stored, once", () => {
  const cells = comparedCells.map(({ cell }) => cell);
  expect(cells.filter((cell) => !cellsByOrdinal.includes(cell))).toEqual([]);
  expect(new Set(cells).size).toBe(cells.length);
});
