import { describe, expect, test } from "vitest";
import { documentOf } from "#tests/support/reports/document-of.ts";
import { tokenise } from "../stream/tokens.ts";
import { findHeadings } from "./headings.ts";
import { pageLines } from "./page/page-lines.ts";
import { sectionsOf } from "./sections.ts";

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

describe("a table beside those of the form is told row by row", () => {
  const grid =
    "<table><tr><td>渠道</td><td>条数</td></tr><tr><td>网站</td><td>20</td></tr></table>";
  const channels = ["网站", "微信", "微博", "公报", "政务服务大厅", "档案馆"];
  const long = `${"政策解读形式较为单一，".repeat(4)}还需改进`;

  test.each([
    ["bars behind each cell", "渠道 | 条数 |\n网站 | 20 |", "渠道 条数\n网站 20"],
    ["bars between the cells alone", "问题 | 措施\n解读少 | 培训", "问题 措施\n解读少 培训"],
    ["Markdown", "| 渠道 | 条数 |\n|---|---:|\n| 网站 | 20 |", "渠道 条数\n网站 20"],
    ["one cell", "无 |", "无"],
    [
      "beside prose",
      "如下表：\n渠道 | 条数 |\n网站 | 20 |\n共20条。",
      "如下表：\n渠道 条数\n网站 20\n共20条。",
    ],
    [
      "a label of the form in it",
      "类别 | 件数 |\n政策 | 5 |\n行政许可 | 3 |",
      "类别 件数\n政策 5\n行政许可 3",
    ],
    [
      "many rows without bars",
      channels.map((channel) => `${channel} 20`).join("\n"),
      channels.map((channel) => `${channel} 20`).join("\n"),
    ],
  ])("in a text: %s", (_, table, text) => {
    expect(textOf(1, `一、总体情况\n${table}\n五、存在的主要问题\n无。`)).toBe(text);
    expect(textOf(5, `五、存在的主要问题\n${table}\n六、其他需要报告的事项\n无。`)).toBe(text);
  });

  test.each([
    ["cells", grid, "渠道 条数\n网站 20"],
    [
      "a cell over two rows, told once",
      "<table><tr><td rowspan=2>网站<td>5<tr><td>8</table>",
      "网站 5\n8",
    ],
    [
      "paragraphs, each on a line",
      `<table><tr><td>问题<td>措施<tr><td>${long}<td>培训</table>`,
      `问题 措施\n${long}\n培训`,
    ],
    ["one cell that says 无", "<table><tr><td>无<td></table>", "无"],
  ])("in a web page: %s", (_, table, text) => {
    const page = `<p>五、存在的主要问题</p>${table}<p>六、其他需要报告的事项</p>${table}<p>青岚县水利局</p><p>2024年1月5日</p>${grid}`;
    expect(textOf(5, page)).toBe(text);
    expect(textOf(6, page)).toBe(`${text}\n青岚县水利局\n2024年1月5日`);
  });

  test.each([
    ["a row of links at the end", "无。\n首页 | 上一篇", "无。"],
    ["two such rows", "无。\n首页 | 上一篇\n关于 | 地图", "无。"],
    [
      "what stands behind the signature",
      "无。\n青岚县水利局\n2024年1月5日\n| 首页 | 上一篇 |\n| 关于 | 地图 |",
      "无。\n青岚县水利局\n2024年1月5日",
    ],
    ["figures alone", "无。\n0 | 0 | 0 |\n0 | 1 | 0 |", "无。"],
    ["rows of the form", "无。\n行政许可 | 3 |\n行政处罚 | 5 |", "无。"],
    [
      "a row of cells in a web page's end",
      "<p>无。</p><table><tr><td>首页<td>地图</table>",
      "无。",
    ],
  ])("is not %s", (_, end, text) => {
    const tag = end.startsWith("<")
      ? (line: string) => `<p>${line}</p>`
      : (line: string) => `${line}\n`;
    expect(textOf(6, `${tag("六、其他需要报告的事项")}${end}`)).toBe(text);
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
