import { describe, expect, test } from "vitest";
import {
  cell as c,
  docxFile,
  paragraph as p,
  run as r,
  row,
  table,
} from "#tests/support/office/docx-file.ts";
import { readDocx } from "../read-docx.ts";

const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
const start = '<w:vMerge w:val="restart"/>';
const goesOn = "<w:vMerge/>";
const width = (twips: number) => `<w:tcW w:w="${twips}" w:type="dxa"/>`;
const change = 'w:id="1" w:author="甲"';

/** A line as itself, a table as its cells: `row,column[+rows×columns] text`. */
const told = (body: string) => {
  const read = readDocx(docxFile(body));
  if (!read.ok) return read.error;
  return read.value.blocks.map((block) => {
    if (block.kind === "line") return block.text;
    return block.cells.map(({ row, column, rowSpan, columnSpan, text }) => {
      const spans = rowSpan * columnSpan > 1 ? `+${rowSpan}×${columnSpan}` : "";
      return `${row},${column}${spans} ${text}`;
    });
  });
};

describe("cells stand at their places", () => {
  test.each([
    [
      "plain",
      [
        ["甲", "1"],
        ["乙", ""],
      ],
      ["0,0 甲", "0,1 1", "1,0 乙", "1,1 "],
    ],
    [
      "over columns",
      [
        [c("头", span(2)), "三"],
        ["1", "2", "3"],
      ],
      ["0,0+1×2 头", "0,2 三", "1,0 1", "1,1 2", "1,2 3"],
    ],
    [
      "over rows",
      [
        [c("头", start), "1"],
        [c("", goesOn), "2"],
        ["尾", "3"],
      ],
      ["0,0+2×1 头", "0,1 1", "1,1 2", "2,0 尾", "2,1 3"],
    ],
    [
      "over both",
      [
        [c("头", span(2) + start), "1"],
        [c("", span(2) + goesOn), "2"],
      ],
      ["0,0+2×2 头", "0,2 1", "1,2 2"],
    ],
    [
      "two merged, one below the other",
      [
        [c("甲", start), "1"],
        [c("", goesOn), "2"],
        [c("乙", start), "3"],
        [c("", goesOn), "4"],
      ],
      ["0,0+2×1 甲", "0,1 1", "1,1 2", "2,0+2×1 乙", "2,1 3", "3,1 4"],
    ],
    [
      "going on below nothing",
      [
        [c("甲", goesOn), "1"],
        ["乙", "2"],
      ],
      ["0,0 甲", "0,1 1", "1,0 乙", "1,1 2"],
    ],
    [
      "going on below a cell of other columns",
      [
        [c("头", span(2) + start), "1"],
        [c("甲", goesOn), "乙", "2"],
      ],
      ["0,0+1×2 头", "0,2 1", "1,0 甲", "1,1 乙", "1,2 2"],
    ],
    [
      "what a merged cell hides is not printed",
      [
        [c("头", start), "1"],
        [c("9", goesOn), "2"],
      ],
      ["0,0+2×1 头", "0,1 1", "1,1 2"],
    ],
    [
      "merged across in an old file",
      [[c("头", '<w:hMerge w:val="restart"/>'), c("", "<w:hMerge/>"), "三"]],
      ["0,0+1×2 头", "0,2 三"],
    ],
    [
      "columns left out in front",
      [["甲", "乙", "丙"], row(["1", "2"], '<w:gridBefore w:val="1"/>')],
      ["0,0 甲", "0,1 乙", "0,2 丙", "1,1 1", "1,2 2"],
    ],
    [
      "columns left out behind",
      [["甲", "乙"], row(["1"], '<w:gridAfter w:val="1"/>')],
      ["0,0 甲", "0,1 乙", "1,0 1"],
    ],
    ["a span that is none", [[c("甲", span(0)), c("乙", span(-2))]], ["0,0 甲", "0,1 乙"]],
    [
      "columns counted by widths where rows count differently",
      [
        [c("头", width(6000)), c("计", width(3000))],
        [c("1", width(3000)), c("2", width(3010)), c("3", width(2990))],
      ],
      ["0,0+1×2 头", "0,2 计", "1,0 1", "1,1 2", "1,2 3"],
    ],
    [
      "rows of different widths are counted as written",
      [[c("头", width(6000))], [c("1", width(3000)), c("2", width(9000))]],
      ["0,0 头", "1,0 1", "1,1 2"],
    ],
    [
      "paragraphs in a cell are its lines",
      [[c(p("结果") + p("") + p("维持")), "1"]],
      ["0,0 结果\n维持", "0,1 1"],
    ],
    [
      "a content control around rows and cells",
      [`<w:sdt><w:sdtContent>${row(["甲", "1"])}</w:sdtContent></w:sdt>`],
      ["0,0 甲", "0,1 1"],
    ],
  ])("%s", (_, rows, cells) => {
    expect(told(table(rows))).toEqual([cells]);
  });
});

describe("deleted rows and cells are not printed", () => {
  const deleted = `<w:del ${change}/>`;
  test.each([
    [
      "a row",
      [["甲", "1"], row(["乙", "2"], deleted), ["丙", "3"]],
      ["0,0 甲", "0,1 1", "1,0 丙", "1,1 3"],
    ],
    ["a hidden row", [["甲", "1"], row(["乙", "2"], "<w:hidden/>")], ["0,0 甲", "0,1 1"]],
    [
      "an inserted row is",
      [["甲", "1"], row(["乙", "2"], `<w:ins ${change}/>`)],
      ["0,0 甲", "0,1 1", "1,0 乙", "1,1 2"],
    ],
    [
      "a row inside a merged cell",
      [[c("头", start), "1"], row([c("", goesOn), "2"], deleted), [c("", goesOn), "3"]],
      ["0,0+2×1 头", "0,1 1", "1,1 3"],
    ],
    ["a cell", [["甲", c("9", `<w:cellDel ${change}/>`), "1"]], ["0,0 甲", "0,1 1"]],
    [
      "cells whose merging is tracked",
      [
        ["甲", c("1", '<w:cellMerge w:vMerge="rest"/>')],
        ["乙", c("", '<w:cellMerge w:vMerge="cont"/>')],
      ],
      ["0,0 甲", "0,1+2×1 1", "1,0 乙"],
    ],
  ])("%s", (_, rows, cells) => {
    expect(told(table(rows))).toEqual([cells]);
  });

  test("the span before a change does not count", () => {
    const changed = `${span(2)}<w:tcPrChange ${change}><w:tcPr>${span(3)}</w:tcPr></w:tcPrChange>`;
    expect(told(table([[c("头", changed), "1"]]))).toEqual([["0,0+1×2 头", "0,2 1"]]);
  });

  test("a table without any row left", () => {
    expect(told(p("一") + table([row(["9"], deleted)]))).toEqual(["一"]);
  });
});

describe("a table that lays out the page is dissolved", () => {
  const inner = table([
    ["甲", "1"],
    ["乙", "2"],
  ]);
  const grid = ["0,0 甲", "0,1 1", "1,0 乙", "1,1 2"];
  const prose = "本年度按照要求做好公开工作，内容准确及时。".repeat(60);
  test.each([
    ["one cell", table([[c(p("前") + inner + p("后"))]]), ["前", grid, "后"]],
    ["cells side by side", table([[c(p("左")), c(inner + p(""))]]), ["左", grid]],
    ["three deep", table([[c(table([[c(inner + p(""))]]) + p(""))]]), [grid]],
    [
      "a row of it among others",
      table([["一", "1"], [c(inner, span(2))], ["二", "2"]]),
      [["0,0 一", "0,1 1"], grid, ["0,0 二", "0,1 2"]],
    ],
    [
      "a merged cell beside it is cut",
      table([
        [c("头", start), "1"],
        [c("", goesOn), c(inner)],
        [c("", goesOn), "2"],
      ]),
      [["0,0 头", "0,1 1"], grid, ["0,0 头", "0,1 2"]],
    ],
    [
      "a cell of whole paragraphs",
      table([
        ["标题", c(prose)],
        ["甲", "1"],
      ]),
      ["标题", prose, ["0,0 甲", "0,1 1"]],
    ],
    ["rows of one cell each", table([["一"], ["二"]]), ["一", "二"]],
    [
      "a text box with a table in a cell",
      table([
        [
          "甲",
          c(p(`${r("乙")}<w:r><w:pict><w:txbxContent>${inner}</w:txbxContent></w:pict></w:r>`)),
        ],
      ]),
      ["甲", "乙", grid],
    ],
  ])("%s", (_, body, blocks) => {
    expect(told(body)).toEqual(blocks);
  });

  test("rows of one cell beside a merged one are a table", () => {
    expect(
      told(
        table([
          [c("头", start), "1"],
          [c("", goesOn), "2"],
        ]),
      ),
    ).toEqual([["0,0+2×1 头", "0,1 1", "1,1 2"]]);
  });
});
