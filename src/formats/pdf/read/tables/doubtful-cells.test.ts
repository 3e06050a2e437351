import { expect, test } from "vitest";
import type { Box, Glyph } from "../marks.ts";
import { doubtfulCells } from "./doubtful-cells.ts";

const cells: readonly Box[] = [
  { left: 0, right: 30, top: 20, bottom: 0 },
  { left: 30, right: 60, top: 20, bottom: 0 },
];

function glyph(text: string, left: number, width = 10): Glyph {
  return { text, left, right: left + width, top: 12, bottom: 2, size: 10, turn: 0 };
}

/** Digits side by side from `left`, each in the cell that its middle stands in. */
function doubted(left: number, width = 10): readonly number[] {
  const digits = [0, 1, 2].map((at) => glyph("１", left + at * width, width));
  const held = cells.map((box) =>
    digits.filter((one) => {
      const middle = (one.left + one.right) / 2;
      return middle >= box.left && middle < box.right;
    }),
  );
  return [...doubtfulCells(cells, held, [])].filter((cell) => cell >= 0).sort();
}

test("a number that runs from one cell into another is certain in neither, wherever the line stands in it", () => {
  expect([12, 16, 20, 22].map((left) => doubted(left))).toEqual([
    [0, 1],
    [0, 1],
    [0, 1],
    [0, 1],
  ]);
});

test("a full-width comma and a sign belong to the number, though the digit beside them is well inside its cell", () => {
  const runs = (first: string, second: string) => {
    const held = [[glyph("9", 10), glyph(first, 22)], [glyph(second, 32.2)]];
    return [...doubtfulCells(cells, held, [])].sort();
  };
  expect([runs("２", "，"), runs("-", "６"), runs("＋", "６")]).toEqual([
    [0, 1],
    [0, 1],
    [0, 1],
  ]);
  expect(runs("２", "件")).toEqual([]);
});

test("a number within its cell is left alone, however near the line", () => {
  expect([doubted(0, 9), doubted(31, 9), doubted(2, 9)]).toEqual([[], [], []]);
});
