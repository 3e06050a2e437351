import { describe, expect, test } from "vitest";
import type { Slot } from "../runs/runs.ts";
import { figureOf } from "../stream/figures.ts";
import { type Resolved, resolveSlots, type TableShape } from "./resolve-slots.ts";

/** A row's slots as on one line of text: `_` is an empty cell that was kept. */
function row(text: string): Slot[] {
  return text.split(" ").map((word, index) => {
    const figure = figureOf(word);
    if (!figure) return { kind: "gap", line: 0 };
    const placed = { kind: "line", text: word, start: index } as const;
    return { kind: "figure", figure, placed, from: 0, to: word.length, line: 0, isAlone: false };
  });
}

/** The same slots in the columns of a grid, from `column` on. */
function gridRow(text: string, column: number): Slot[] {
  return row(text).map((slot, at) => ({
    ...slot,
    grid: { table: 1, row: 0, column: column + at },
  }));
}

const plain: TableShape = {
  startColumns: new Map(),
  columnsByEdge: new Map(),
  columnsByLayout: new Map(),
  labelColumns: new Map(),
  headedByEdge: new Map(),
  keepsEmpty: false,
  keptLines: new Set(),
};
const keeping: TableShape = { ...plain, keepsEmpty: true };

/** The columns in short, or why there are none. */
function shown(resolved: Resolved): string {
  if (resolved.kind !== "slots") return resolved.kind;
  const words = resolved.slots.map((slot) => {
    if (slot.kind !== "figure") return "_";
    return slot.figure.kind === "number" ? String(slot.figure.value) : slot.figure.kind;
  });
  return words.join(" ");
}

describe("a row without a grid", () => {
  test.each([
    ["as many values as columns", "3 1 0 0 0 0 4", 7, "3 1 0 0 0 0 4"],
    ["fewer values", "13 13", 7, "fewer"],
    ["fewer values, all zero", "0 0 0 0 0 0", 7, "fewer"],
    ["more values", "1 2 3 4 5 6 7 8", 7, "more"],
    ["no value", "_", 3, "blank"],
    ["a mark holds its column's place", "3 / 0", 3, "3 mark 0"],
    ["kept cells between the values show the place", "2 _ 7", 3, "2 _ 7"],
    ["kept cells at the end alone do not", "2 _ _", 3, "fewer"],
  ])("%s", (_, values, columns, found) => {
    expect(shown(resolveSlots(row(values), columns, plain))).toBe(found);
  });

  test("on a page that keeps its empty cells, those at the end count", () => {
    expect(shown(resolveSlots(row("2 _ _"), 3, keeping))).toBe("2 _ _");
  });
});

test("so do those of a row that stands among rows that keep theirs", () => {
  const among: TableShape = { ...plain, keptLines: new Set([0]) };
  expect(shown(resolveSlots(row("2 _ _"), 3, among))).toBe("2 _ _");
});

describe("a row of one column", () => {
  test.each([
    ["one value", "15", "15"],
    ["several equal values are that value", "0 0 0", "0"],
    ["several values that differ", "15 12", "differing"],
  ])("%s", (_, values, found) => {
    expect(shown(resolveSlots(row(values), 1, plain))).toBe(found);
  });
});

describe("glued digits", () => {
  test.each([
    ["as many zeros as columns are zeros", "000", 3, "0 0 0"],
    ["fewer zeros", "00", 3, "glued"],
    ["more zeros", "0000", 3, "glued"],
    ["digits that are not all zero", "007", 3, "glued"],
    ["two zeros in one column", "00", 1, "glued"],
  ])("%s", (_, digits, columns, found) => {
    expect(shown(resolveSlots(row(digits), columns, plain))).toBe(found);
  });

  test("each zero keeps its own place", () => {
    const resolved = resolveSlots(row("000"), 3, plain);
    const slots = resolved.kind === "slots" ? resolved.slots : [];
    expect(slots.map((slot) => slot.kind === "figure" && [slot.from, slot.to])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });
});

describe("a row of a grid", () => {
  const shape: TableShape = { ...plain, startColumns: new Map([[1, 2]]) };

  test.each([
    ["stands in its columns", "3 _ _ _ _ _ 3", 2, "3 _ _ _ _ _ 3"],
    ["with an empty cell before its columns", "_ 3 _ _ _ _ _ 3", 1, "3 _ _ _ _ _ 3"],
    ["with a figure before its columns", "3 _ 0 _ _ _ _ 3", 1, "more than 7 places"],
    ["with cells behind its columns", "_ 3 _ _ _ _ _ _ 3", 2, "more than 7 places"],
  ])("%s", (_, values, column, found) => {
    const answer = shown(resolveSlots(gridRow(values, column), 7, shape));
    expect(["fewer", "more"].includes(answer) ? "more than 7 places" : answer).toBe(found);
  });
});

describe("a row of a grid that ends where rows without an empty cell do", () => {
  const shape: TableShape = { ...plain, columnsByEdge: new Map([["1 9", [2, 3, 4, 5, 6, 7, 8]]]) };

  test.each([
    ["may have empty cells behind its columns", "_ 3 _ _ _ _ _ 3 _", 1, "3 _ _ _ _ _ 3"],
    ["is not read from its first cell, though as many follow", "_ _ 3 _ 1 _ 4", 3, "fewer"],
    ["is not read with a figure behind its columns", "3 _ _ _ _ _ 3 5", 2, "fewer"],
  ])("%s", (_, values, column, found) => {
    expect(shown(resolveSlots(gridRow(values, column), 7, shape))).toBe(found);
  });
});
