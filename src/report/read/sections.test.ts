import { describe, expect, test } from "vitest";
import { documentOf } from "#tests/support/document-of.ts";
import { findHeadings } from "./headings.ts";
import { pageLines } from "./page-lines.ts";
import { sectionsOf } from "./sections.ts";
import { tokenise } from "./tokens.ts";

function textOf(number: number, page: string): string | undefined {
  const document = documentOf(page);
  const lines = pageLines(document, tokenise(document).tokens);
  const sections = sectionsOf(lines, findHeadings(lines));
  return sections.find((section) => section.number === number)?.text;
}

const overview = "2023年,我局公开信息126条。";
const table2 = [
  ["第二十条第(一)项"],
  ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
  ["规章", "0", "0", "0"],
  ["行政规范性文件", "2", "0", "6"],
  ["第二十条第(五)项"],
  ["信息内容", "本年处理决定数量"],
  ["行政许可", "45"],
];

describe("a table whose heading was lost is no prose of the section before", () => {
  test.each([
    ["a cell a line", "\n"],
    ["a row a line", " "],
    ["cells glued together", ""],
    ["bars between cells", " | "],
  ])("%s", (_, between) => {
    const rows = table2.map((row) => row.join(between)).join("\n");
    const page = `一、总体情况\n${overview}\n${rows}\n五、存在的主要问题及改进情况\n无。`;
    expect(textOf(1, page)).toBe(overview);
  });
});

test("a list of a few items that are called like rows stays", () => {
  const list = ["2.行政处罚", "3.行政强制", "规章"].join("\n");
  expect(textOf(1, `一、总体情况\n${overview}\n${list}\n共45件。`)).toBe(
    `${overview}\n${list}\n共45件。`,
  );
});

test("sentences between the rows of a stray table stay", () => {
  const rows = table2.map((row) => row.join(" ")).join("\n");
  const page = `一、总体情况\n${rows}\n${overview}\n${rows}\n五、存在的主要问题及改进情况\n无。`;
  expect(textOf(1, page)).toBe(overview);
});

test("a line of nothing but figures belongs to the table", () => {
  const page =
    "四、政府信息公开行政复议、行政诉讼情况\n0 0 0 6 6 8 0 3 0 11 0 9 6 4 19\n五、存在的问题\n无。";
  expect(textOf(4, page)).toBe("");
});
