import { expect, test } from "vitest";
import { coveredWidth, placedCells } from "./placed-cells.ts";
import type { PrintedCell } from "./printed-document.ts";

test.each([
  {
    rule: "cells stand side by side",
    rows: [[cell(1, 1), cell(2, 1), cell(1, 1)]],
    columns: [[0, 1, 3]],
  },
  {
    rule: "a cell merged over rows moves the cells below it",
    rows: [[cell(1, 3), cell(1, 1)], [cell(1, 1)], [cell(1, 1)], [cell(1, 1), cell(1, 1)]],
    columns: [[0, 1], [1], [1], [0, 1]],
  },
  {
    rule: "between two merged cells there is room for one",
    rows: [
      [cell(1, 2), cell(2, 1), cell(1, 2)],
      [cell(1, 1), cell(1, 1)],
    ],
    columns: [
      [0, 1, 3],
      [1, 2],
    ],
  },
])("$rule", ({ rows, columns }) => {
  expect(placedCells(rows).map((cells) => cells.map(({ column }) => column))).toEqual(columns);
});

test("a merged cell covers the widths of its columns", () => {
  const [[, wide] = []] = placedCells([[cell(1, 1), cell(2, 1)]]);

  expect(wide && coveredWidth(wide, [1, 2, 4])).toBe(6);
});

function cell(columnSpan: number, rowSpan: number): PrintedCell {
  return { text: "", columnSpan, rowSpan, role: "label" };
}
