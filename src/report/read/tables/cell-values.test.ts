import { describe, expect, test } from "vitest";
import type { PlacedText } from "#formats/document.ts";
import { unreadObject } from "#kernel/unread-marks.ts";
import { documentOf } from "#tests/support/reports/document-of.ts";
import { figureOf, type Unit } from "../stream/figures.ts";
import type { FigureToken } from "../stream/stream.ts";
import { type ColumnMeaning, cellsOfRow, counted } from "./cell-values.ts";

/** The one cell that a word makes, with more text behind it or at the document's end. */
function cell(word: string, meaning: ColumnMeaning = counted, behind = "。") {
  const document = documentOf(word + behind);
  const figure = figureOf(word);
  const placed = document.blocks[0] as PlacedText;
  if (!figure) throw new Error(`${word} is no figure`);
  const slot: FigureToken = {
    kind: "figure",
    figure,
    placed,
    from: 0,
    to: word.length,
    line: 0,
    isAlone: true,
  };
  return cellsOfRow(document, { kind: "slots", slots: [slot], headers: [] }, [meaning])[0];
}

function money(unit: "wanYuan" | "yuan", headerUnit: Unit): ColumnMeaning {
  return { unit, headerUnit };
}

describe("a cell's figure", () => {
  test("is its value, and where it stands", () => {
    expect(cell("1,113")).toEqual({ value: 1113, state: "read", place: { start: 0, end: 5 } });
  });

  test.each(["/", "／", "-", "—", "无"])("%s is a blank cell", (word) => {
    expect(cell(word)).toMatchObject({ value: null, state: "blank" });
  });

  test.each([
    ["约15", "approximate"],
    ["007", "glued-digits"],
    ["15-3", "not-a-number"],
    ["15元", "not-a-number"],
  ])("%s is no certain count: %s", (word, kind) => {
    expect(cell(word)).toMatchObject({ value: null, state: "ambiguous", note: { kind } });
  });

  test("beside a picture, a control or a formula is not certain", () => {
    const odd = { kind: "odd", text: `1${unreadObject}`, line: 0 } as const;
    const row = { kind: "slots", slots: [odd], headers: [] } as const;
    const note = { kind: "unread-object" };
    expect(cellsOfRow(documentOf("。"), row, [counted])[0]).toMatchObject({
      state: "ambiguous",
      note,
    });
  });

  test("at the document's very end it may be cut off", () => {
    expect(cell("1", counted, "")).toMatchObject({ state: "ambiguous", note: { kind: "cut-off" } });
    expect(cell("1", counted, "\n")).toMatchObject({ state: "read", value: 1 });
  });
});

describe("fees are in 万元", () => {
  test.each([
    ["26.5", "wanYuan", 26.5],
    ["26.5", "none", 26.5],
    ["265000", "yuan", 26.5],
    ["265000元", "wanYuan", 26.5],
    ["18.871万元", "none", 18.871],
  ] as const)("%s under %s is %d", (word, headerUnit, value) => {
    expect(cell(word, money("wanYuan", headerUnit))).toMatchObject({ state: "read", value });
  });
});

describe("procurement is in 元", () => {
  test.each([
    ["173373602.39", "none", 173_373_602.39],
    ["976.8万元", "none", 9_768_000],
    ["976.8", "wanYuan", 9_768_000],
    ["8040", "yuan", 8040],
    ["8040元", "none", 8040],
    ["0", "none", 0],
    ["10000", "none", 10_000],
  ] as const)("%s under %s is %d", (word, headerUnit, value) => {
    expect(cell(word, money("yuan", headerUnit))).toMatchObject({ state: "read", value });
  });

  test("a small amount without any unit may be in either", () => {
    expect(cell("8040", money("yuan", "none"))).toMatchObject({
      state: "ambiguous",
      candidates: [8040, 80_400_000],
    });
  });
});

test("a row's state is that of each of its cells", () => {
  const document = documentOf("正文");
  const lost = { kind: "lost", note: { kind: "unlabelled-rows", rows: 2 } } as const;
  expect(cellsOfRow(document, lost, [counted, counted])).toEqual([
    { value: null, state: "lost", note: lost.note },
    { value: null, state: "lost", note: lost.note },
  ]);
  expect(cellsOfRow(document, { kind: "missing" }, [counted])).toEqual([
    { value: null, state: "missing" },
  ]);
});
