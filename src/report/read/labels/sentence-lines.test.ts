import { describe, expect, test } from "vitest";
import { documentOf } from "#tests/support/reports/document-of.ts";
import { gatherRuns } from "../runs/gather-runs.ts";
import { tokenise } from "../stream/tokens.ts";

/** The rows that a page's lines are, each with its figures. */
function rows(...lines: readonly string[]): string[] {
  const runs = gatherRuns(tokenise(documentOf(lines.join("\n"))).tokens);
  return runs.flatMap(({ row, figures }) => (row === null ? [] : [`${row} ${figures}`]));
}

describe("a line of a sentence that begins with a row's label is no row", () => {
  test.each([
    ["a clause ends behind the figure", ["上年结转 6 件），均已答复。"]],
    ["a list goes on behind it", ["规章 3 件、行政规范性文件 8 件"]],
    ["it counts something else too", ["行政许可 12 件、其他信息 30 条，群众满意。"]],
    ["a bracket closes", ["予以公开 5），"]],
    ["a row of several columns is no number with its measure word", ["部分公开 2 件"]],
    ["the sentence goes on below", ["上年结转 6", "件），均已答复。"]],
    ["it goes on below an empty line", ["本年新收 12", "", "件，均按期办结。"]],
    ["the measure word stands beside the figure", ["行政许可 12 件", "在内，均已公开。"]],
    ["the figure and its measure word are one", ["重复申请6件", "均已告知。"]],
    ["the label's word goes on", ["行政处罚增加 6 件，主要是执法力度加大。"]],
  ])("%s", (_, lines) => {
    expect(rows("2024年办结 48 件（含", ...lines)).toEqual([]);
  });

  test.each([
    [
      "a row of one column with a measure word",
      ["行政许可 12 件", "第二十条第(六)项"],
      "t2.licensing 1",
    ],
    ["an amount of money", ["政府集中采购 3 12651.25万元"], "t2.procurement 2"],
    ["a full-width comma in a number", ["规章 2，576 0 0"], "t2.regulations 3"],
    [
      "a bracket in the label",
      ["部分公开（区分处理的，只计这一情形） 5 0 0 0 0 0 5"],
      "t3.partial 7",
    ],
    ["a numbered label", ["2.重复申请 6 6", "（本行数据含上年结转。）"], "t3.refusedRepeat 2"],
    [
      "a heading that lost its numeral below",
      ["行政事业性收费 0", "、收到和处理政府信息公开申请情况"],
      "t2.fees 1",
    ],
    ["a cell between bars", ["行政许可 | 12 件，含变更 |"], "t2.licensing 1"],
  ])("%s is one", (_, lines, row) => {
    expect(rows(...lines)).toEqual([row]);
  });
});
