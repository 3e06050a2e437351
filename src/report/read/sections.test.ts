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

describe("a row of one cell across the table is prose unless it is a heading or a label", () => {
  const cells = (row: readonly string[]) =>
    row.map(
      (text, at) =>
        `<td${at === row.length - 1 ? ` colspan="${5 - row.length}"` : ""}>${text}</td>`,
    );
  const rows = (...texts: readonly (readonly string[])[]) =>
    `<table>${texts.map((row) => `<tr>${cells(row).join("")}</tr>`).join("")}</table>`;

  test.each([
    {
      rule: "a short paragraph",
      page: rows(["五、存在的主要问题及改进情况"], ["公开还不够细。"], ...table2),
      section: 5,
      text: "公开还不够细。",
    },
    {
      rule: "a short paragraph that ends without a stop, and one of several lines",
      page: rows(
        ["六、其他需要报告的事项"],
        ["无"],
        ["收取信息处理费情况：<br>未收取"],
        ["a", "b"],
      ),
      section: 6,
      text: "无\n收取信息处理费情况：\n未收取",
    },
    {
      rule: "a sentence in the first of several cells, the others empty",
      page: rows(["六、其他需要报告的事项"], ["没有其他事项。", "", ""], ["规章", "0", "0"]),
      section: 6,
      text: "没有其他事项。",
    },
    {
      rule: "a label with empty cells is a row of the table",
      page: rows(["六、其他需要报告的事项"], ["规章", "", ""], ["行政许可", ""]),
      section: 6,
      text: "",
    },
    {
      rule: "a note behind a table",
      page: rows(
        ["二、主动公开政府信息情况"],
        ...table2,
        ["本年没有制发规章。"],
        ["三、收到和处理政府信息公开申请情况"],
      ),
      section: 2,
      text: "本年没有制发规章。",
    },
    {
      rule: "a cell merged over rows is told once",
      page: `<table><tr><td>六、其他需要报告的事项<td>a<tr><td colspan=2 rowspan=2>无其他事项<tr></table>`,
      section: 6,
      text: "无其他事项",
    },
  ])("$rule", ({ page, section, text }) => {
    expect(textOf(section, page)).toBe(text);
  });
});

describe("a bar in a sentence makes no row of it", () => {
  const sentence = "公开还不够细（详见“政务公开|年报”栏目）。";

  test.each([
    ["in a web page", `<p>五、存在的主要问题及改进情况</p><p>${sentence}</p>`, sentence],
    ["in a text", `五、存在的主要问题及改进情况\n${sentence}`, sentence],
    [
      "a number beside it, in a web page",
      "<p>五、存在的问题</p><p>见“年报|3”，共“|”两处</p>",
      "见“年报|3”，共“|”两处",
    ],
    [
      "a row of links is no prose",
      "<p>五、存在的问题</p><p>无。</p><p>网站地图 | 联系我们</p>",
      "无。",
    ],
    ["a row of a text's table is no prose", "五、存在的问题\n无。\n行政许可 | 3 |", "无。"],
  ])("%s", (_, page, text) => {
    expect(textOf(5, page)).toBe(text);
  });
});

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
