import { expect, test } from "vitest";
import type { CellName } from "#report/form/cell-names.ts";
import { formRows } from "../form.ts";
import type { Figure, ReportModel } from "../model.ts";
import { placeOf } from "../places.ts";
import { randomOf } from "../random.ts";
import type { Sheet } from "../sheet.ts";
import { sheetsOf } from "../sheets.ts";
import type { Tear, TextLayout } from "./row-writers.ts";
import { tearOf, torn, withoutRepeatedLines } from "./tear.ts";

/** Table 2 of a report: 规章 2, 0, 7; 行政规范性文件 0, blank, 0; 行政许可 15; 行政处罚 3; the rest 0. */
function activeSheet(): Sheet {
  const given: Record<string, string> = {
    "t2.regulations.issued": "2",
    "t2.regulations.inForce": "7",
    "t2.normative.repealed": "",
    "t2.licensing.decisions": "15",
    "t2.penalty.decisions": "3",
  };
  const figures = new Map<CellName, Figure>();
  for (const name of formRows("2021").flatMap(({ cells }) => cells)) {
    const text = given[name] ?? "0";
    figures.set(name, { text, value: text === "" ? null : Number(text) });
  }
  const place = placeOf(randomOf(1, 1));
  const model: ReportModel = {
    edition: "2021",
    year: 2023,
    place,
    figures,
    procurementInWan: false,
  };
  const [sheet] = sheetsOf(model);
  if (sheet === undefined) throw new Error("no table 2");
  return sheet;
}

function written(layout: TextLayout, habits: Partial<Tear> = {}): string {
  const tear = {
    ...tearOf(layout, randomOf(1, 1)),
    breaksInEmpty: false,
    collapsesEmpty: false,
    commonWidth: undefined,
    showsCovered: false,
    ...habits,
  };
  return torn(activeSheet(), tear, randomOf(1, 1))
    .map(({ text }) => text)
    .join("");
}

test.each<{ layout: TextLayout; habits?: Partial<Tear>; lines: string[] }>([
  {
    layout: "A",
    lines: ["规章", "", "2", "", "0", "", "7", "", "行政规范性文件", "", "0", "", "0", ""],
  },
  {
    layout: "B",
    habits: { keepsPlaces: false },
    lines: [
      "第二十条第(一)项 | |||",
      "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |",
      "规章 | 2 | 0 | 7 |",
      "行政规范性文件 | 0 | 0 | |",
    ],
  },
  {
    layout: "B",
    habits: { keepsPlaces: true },
    lines: ["行政规范性文件 | 0 |  | 0 |", "第二十条第(五)项 | |||"],
  },
  {
    layout: "B",
    habits: { keepsPlaces: false, padsLastRow: false },
    lines: ["行政许可 | 15 | ||", "第二十条第(六)项 | |||"],
  },
  {
    layout: "C",
    lines: [
      "第二十条第(一)项 |",
      "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |",
      "规章 | 2 | 0 | 7 |",
      "行政规范性文件 | 0 |  | 0 |",
    ],
  },
  {
    layout: "D",
    habits: { padOnOwnLine: true, tornAsE: undefined, keepsPlaces: false },
    lines: ["行政许可 |", "15 |", "||"],
  },
  {
    layout: "D",
    habits: { padOnOwnLine: false, tornAsE: undefined, keepsPlaces: false },
    lines: ["行政许可 |", "15 | ||"],
  },
  { layout: "E", lines: ["行政规范性文件", "|", "0", "|", "|", "0", "|"] },
  {
    layout: "H",
    habits: { barFirst: "own line" },
    lines: ["|", "规章 |", "2 |", "0 |", "7 | |", "|", "行政规范性文件 |"],
  },
  {
    layout: "H",
    habits: { barFirst: "before the cell" },
    lines: ["| 规章", "|", "2", "|", "0", "|", "7", "|", "| 行政规范性文件", "|"],
  },
  {
    layout: "I",
    lines: ["信息内容 本年制发件数 本年废止件数 现行有效件数", "规章 2 0 7", "行政规范性文件 0 0"],
  },
  {
    layout: "J",
    lines: [
      "信息内容本年制发件数本年废止件数现行有效件数",
      "规章207",
      "行政规范性文件00",
      "第二十条第(五)项",
    ],
  },
  { layout: "L", lines: ["| 规章 | 2 | 0 | 7 |", "| 行政规范性文件 | 0 |  | 0 |"] },
  {
    layout: "M",
    habits: { markdown: { tables: "one", spares: false, rule: "---", caption: "" } },
    lines: [
      "| 第二十条第(一)项 |",
      "|---|",
      "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |",
      "| 规章 | 2 | 0 | 7 |",
      "| 行政规范性文件 | 0 |  | 0 |",
    ],
  },
  {
    layout: "M",
    habits: { markdown: { tables: "one a row", spares: false, rule: ":---:", caption: "## 表格" } },
    lines: ["## 表格", "| 规章 | 2 | 0 | 7 |", "|:---:|:---:|:---:|:---:|", "## 表格"],
  },
])(
  "layout $layout is written as the paper on variants shows it: $lines.0",
  ({ layout, habits, lines }) => {
    expect(`\n${written(layout, habits)}`).toContain(`\n${lines.join("\n")}`);
  },
);

test("layout F keeps the first of every repeated line", () => {
  const pieces = torn(activeSheet(), tearOf("F", randomOf(1, 1)), randomOf(1, 1));
  const lines = withoutRepeatedLines(pieces)
    .map(({ text }) => text)
    .join("")
    .split("\n");
  expect(lines).toEqual([
    "第二十条第(一)项",
    "信息内容",
    "本年制发件数",
    "本年废止件数",
    "现行有效件数",
    "规章",
    "2",
    "0",
    "7",
    "行政规范性文件",
    "第二十条第(五)项",
    "本年处理决定数量",
    "行政许可",
    "15",
    "第二十条第(六)项",
    "行政处罚",
    "3",
    "行政强制",
    "第二十条第(八)项",
    "本年收费金额(单位:万元)",
    "行政事业性收费",
    "",
  ]);
});

test("layout N prints the values of a row in front of its label, or labels together behind their values", () => {
  const every = "\n15\n\n行政许可\n";
  const lump = "行政强制\n\n行政事业性收费\n";
  const pages = Array.from({ length: 40 }, (_, seed) => {
    const pieces = torn(activeSheet(), tearOf("N", randomOf(1, 1)), randomOf(seed, 1));
    return pieces.map(({ text }) => text).join("");
  });
  expect(pages.some((page) => page.includes(every))).toBe(true);
  expect(pages.some((page) => page.includes(lump))).toBe(true);
});

test("a label that is torn off stands above or below its row", () => {
  const lines = (side: "above" | "below") => {
    const sheet = activeSheet();
    for (const row of sheet.rows) if (row.row === "normative") row.torn = side;
    const tear = { ...tearOf("C", randomOf(1, 1)), breaksInEmpty: false, collapsesEmpty: false };
    const pieces = torn(sheet, { ...tear, showsCovered: false }, randomOf(1, 1));
    const text = pieces.map((piece) => piece.text).join("");
    return text.split("\n").slice(2, 5);
  };
  expect(lines("above")).toEqual(["规章 | 2 | 0 | 7 |", "行政规范性文件", "0 |  | 0 |"]);
  expect(lines("below")).toEqual(["规章 | 2 | 0 | 7 |", "0 |  | 0 |", "行政规范性文件"]);
});

test("layout G prints no figure of the table", () => {
  expect(written("G")).not.toMatch(/规章|行政许可/);
});
