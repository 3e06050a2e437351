import { expect, test } from "vitest";
import { givenReport } from "#tests/support/given-report.ts";
import { cellsMoved } from "./cells-moved.ts";

const published = givenReport({ cells: { "t3.new.natural": 3, "t2.fees.amountWan": 12.5 } });
const overrides = [{ cell: "t2.fees.amountWan" }] as const;
const computed = { "t2.fees.amountWan": { value: 10, state: "read" } } as const;

test("a cell that the records fill otherwise today is named with both figures", () => {
  const today = givenReport({ cells: { "t3.new.natural": 4, "t2.fees.amountWan": 10 } }).cells;
  expect(cellsMoved({ report: published, overrides, computed }, today)).toEqual([
    { cell: "t3.new.natural", sent: 3, today: 4 },
  ]);
});

test("a cell that was typed over moves only where the records moved since", () => {
  const today = givenReport({ cells: { "t3.new.natural": 3, "t2.fees.amountWan": 11 } }).cells;
  expect(cellsMoved({ report: published, overrides, computed }, today)).toEqual([
    { cell: "t2.fees.amountWan", sent: 12.5, today: 11, recorded: 10 },
  ]);
});

test("of what was typed over nothing is said where nobody kept what the records gave then", () => {
  const today = givenReport({ cells: { "t3.new.natural": 3, "t2.fees.amountWan": 11 } }).cells;
  expect(cellsMoved({ report: published, overrides }, today)).toEqual([]);
});
