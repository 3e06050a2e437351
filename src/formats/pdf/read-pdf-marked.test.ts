import { describe, expect, test } from "vitest";
import {
  annotated,
  type CellCase,
  figureQuad,
  type GivenCell,
  middleCell,
} from "#tests/support/office/pdf-cell.ts";
import { textOf } from "#tests/support/office/pdf-file.ts";

const doubted = "2\ufffd8\ufffd";
const object = "\ufffc";

describe("what is struck out is no number", () => {
  const cases: readonly CellCase[] = [
    ["by an annotation", annotated(`/Subtype /StrikeOut ${figureQuad} /C [1 0 0]`), doubted],
    [
      "by one whose appearance shows nothing",
      annotated(`/Subtype /StrikeOut ${figureQuad}`, ""),
      doubted,
    ],
    ["to be blacked out", annotated("/Subtype /Redact"), doubted],
    [
      "by a stroke of the pen",
      annotated("/Subtype /Ink /InkList [[200 708 216 717]]"),
      `${doubted}${object}`,
    ],
    [
      "by a line laid over it",
      annotated("/Subtype /Line /L [202 713 216 713] /C [0 0 0]"),
      doubted,
    ],
    ["by a slanted line", { over: "0.5 w 202 708 m 216 718 l S" }, `${doubted}${object}`],
    ["by a curve", { over: "0.5 w 202 708 m 206 720 212 720 216 708 c S" }, `${doubted}${object}`],
    ["one digit alone", { over: "0.5 w 209.5 708 m 213.5 718 l S" }, `28\ufffd${object}`],
    ["not by a line in another cell", { over: "0.5 w 330 708 m 344 718 l S" }, "28"],
    ["not by a hidden annotation", annotated(`/Subtype /StrikeOut /F 2 ${figureQuad}`), "28"],
    ["not by one that is not shown", annotated(`/Subtype /StrikeOut /F 32 ${figureQuad}`), "28"],
    ["not by a marker", annotated(`/Subtype /Highlight ${figureQuad} /C [1 1 0]`), "28"],
    ["not by a line under it", annotated(`/Subtype /Underline ${figureQuad} /C [1 0 0]`), "28"],
    ["not by a wavy line under it", annotated(`/Subtype /Squiggly ${figureQuad} /C [1 0 0]`), "28"],
    ["not by a note that pops up", annotated("/Subtype /Popup"), "28"],
    ["not by a frame around it", annotated("/Subtype /Square /C [1 0 0]"), "28"],
  ];
  test.each(cases)("%s", async (_, given, cell) => {
    expect(await middleCell(given)).toBe(cell);
  });
});

describe("what is raised is no part of a number", () => {
  const beside = (text: string, more: object) => ({ texts: [{ x: 214, y: 133, text, ...more }] });
  const risen = (rise: number): GivenCell => ({
    over: `${rise} Ts ${textOf({ x: 214, y: 133, text: "7" })}`,
  });
  const cases: readonly CellCase[] = [
    ["by its rise", risen(3), "28⁷"],
    ["by its place", beside("7", { y: 130 }), "28⁷"],
    ["in smaller type", beside("7", { y: 129, size: 6 }), "28⁷"],
    ["a little, and nobody can tell", risen(1), "287\ufffd"],
    ["downwards, and nobody can tell", risen(-2), "287\ufffd"],
    ["not at all, but smaller", beside("7", { size: 6 }), "287\ufffd"],
    ["not at all", risen(0), "287"],
    [
      "with its whole number",
      { figure: "", over: `3 Ts ${textOf({ x: 204, y: 133, text: "28" })}` },
      "28",
    ],
    [
      "by more digits than the number has, at its side",
      { texts: [{ x: 214, y: 130, text: "7" }], figure: "8" },
      "8 ⁷",
    ],
  ];
  test.each(cases)("%s", async (_, given, cell) => {
    expect(await middleCell(given)).toBe(cell);
  });
});

describe("of two texts in one place none is a number", () => {
  const over = (text: string, x: number): GivenCell => ({ texts: [{ x, y: 133, text }] });
  const cases: readonly CellCase[] = [
    ["other digits over it", over("35", 204), "2\ufffd3\ufffd8\ufffd5\ufffd"],
    ["other digits, half a digit further", over("35", 206), "2\ufffd3\ufffd8\ufffd5\ufffd"],
    ["a character over a digit", over("件", 207), "2件8\ufffd"],
    ["the same digits, a hair further, are one print", over("28", 204.4), "28"],
    [
      "the same digits, a hair lower, are one print",
      { texts: [{ x: 204, y: 133.4, text: "28" }] },
      "28",
    ],
    [
      "the same digits half a digit further are not",
      over("28", 206.4),
      "2\ufffd2\ufffd8\ufffd8\ufffd",
    ],
  ];
  test.each(cases)("%s", async (_, given, cell) => {
    expect(await middleCell(given)).toBe(cell);
  });
});
