import { expect, test } from "vitest";
import { givenReport } from "#tests/support/given-report.ts";
import { changesBetween } from "./changes-between.ts";

test("names each cell and each section that is another, and nothing else", () => {
  const before = givenReport({ cells: { "t3.new.natural": 3 }, texts: { 1: "一。", 5: "五。" } });
  const after = givenReport({
    cells: { "t3.new.natural": 4 },
    texts: { 1: "一 。\n", 5: "五，改。" },
  });
  const { cells, sections } = changesBetween(before, after);
  expect(cells.map(({ cell, before: was, after: is }) => [cell, was?.value, is?.value])).toEqual([
    ["t3.new.natural", 3, 4],
  ]);
  expect(sections).toEqual([5]);
  expect(changesBetween(after, after)).toEqual({ cells: [], sections: [] });
});

test("a cell that only one of them has is a change", () => {
  const before = givenReport({});
  const { "t2.fees.amountWan": _, ...cells } = before.cells;
  expect(changesBetween(before, { ...before, cells }).cells).toMatchObject([
    { cell: "t2.fees.amountWan", after: undefined },
  ]);
});
