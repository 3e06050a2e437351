import { describe, expect, test } from "vitest";
import { documentOf } from "#tests/support/reports/document-of.ts";
import { tokenise } from "../stream/tokens.ts";
import { findHeadings } from "./headings.ts";
import { pageLines } from "./page/page-lines.ts";
import { sectionsOf } from "./sections.ts";

function sections(page: string) {
  const document = documentOf(page);
  const lines = pageLines(document, tokenise(document).tokens);
  return sectionsOf(lines, findHeadings(lines));
}

function numbers(page: string): number[] {
  return sections(page).map(({ number }) => number);
}

describe("a heading is told by its words", () => {
  test.each([
    ["一、总体情况", 1],
    ["一、总体概述", 1],
    ["1、 总体情况", 1],
    ["一、总体情况、", 1],
    ["二、主动公开政府信息情况", 2],
    ["二、政府信息主动公开情况", 2],
    ["二、行政机关主动公开政府信息情况", 2],
    ["二、\u3000主动公开信息情况", 2],
    ["三是收到和处理政府信息公开申请情况", 3],
    ["、行政机关收到和处理政府信息公开申请情况", 3],
    ["三、收到和處理政府信息公開申請情況", 3],
    ["四、政府信息公开行政复议、行政诉讼情况", 4],
    ["四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", 4],
    ["五、存在的主要问题及改进情况", 5],
    ["五、存在问题及改进措施", 5],
    ["六、其他需要报告的事项", 6],
  ])("%s is section %i", (line, number) => {
    expect(numbers(`青岚县\n${line}\n正文`)).toEqual([number]);
  });

  test.each([
    "一、主动公开工作",
    "二、政策解读和回应",
    "四,政府信息公开条例落实",
    "五、下一步打算",
  ])("not by its number alone: %s", (line) => {
    expect(numbers(`青岚县\n${line}\n正文`)).toEqual([]);
  });
});

describe("marks of Markdown are no part of a heading", () => {
  test.each([
    "## 二、主动公开政府信息情况",
    "##二、主动公开政府信息情况",
    "### **二、主动公开政府信息情况**",
    "**二、主动公开政府信息情况**",
    "二、**主动公开政府信息情况**",
    "> ## 二、主动公开政府信息情况 ##",
    "## 2\\. 主动公开政府信息情况",
  ])("%s", (line) => {
    const page = `# 青岚县\n\n## 一、总体情况\n\n正文一。\n\n${line}\n---\n### (一)概况\n正文二。`;
    expect(sections(page)).toEqual([
      { number: 1, heading: "总体情况", text: "正文一。" },
      { number: 2, heading: "主动公开政府信息情况", text: "(一)概况\n正文二。" },
    ]);
  });
});

test("marks of Markdown inside a line that lost its line ends", () => {
  const long = "2023年,我局公开信息5条。".repeat(20);
  const page = `# 青岚县 **一、总体情况** ${long} **二、主动公开政府信息情况** 正文二。`;
  expect(sections(page)).toEqual([
    { number: 1, heading: "总体情况", text: `${long} **` },
    { number: 2, heading: "主动公开政府信息情况", text: "正文二。" },
  ]);
});

const six = [
  "一、总体情况",
  "二、主动公开政府信息情况",
  "三、收到和处理政府信息公开申请情况",
  "四、政府信息公开行政复议、行政诉讼情况",
  "五、存在的主要问题及改进情况",
  "六、其他需要报告的事项",
];
const page = six.flatMap((heading, at) => [heading, `第${at + 1}部分的正文。`]);

describe("what only looks like a heading", () => {
  test("nested numbering belongs to its section", () => {
    const nested = page.flatMap((line) =>
      line === six[0] ? [line, "一、平台建设", "二、监督保障"] : [line],
    );
    const found = sections(nested.join("\n"));
    expect(found.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(found[0]?.text).toBe("一、平台建设\n二、监督保障\n第1部分的正文。");
  });

  test("a table of contents comes before the sections it names", () => {
    const found = sections([...six, ...page].join("\n"));
    expect(found.map(({ text }) => text)).toEqual(six.map((_, at) => `第${at + 1}部分的正文。`));
  });

  test("a preface that lists the six in a sentence", () => {
    const preface = `本报告由${six.join(";")}六部分组成。`;
    expect(sections([preface, ...page].join("\n")).map(({ text }) => text)).toEqual(
      six.map((_, at) => `第${at + 1}部分的正文。`),
    );
  });

  test("a heading's words in a sentence of another section", () => {
    const line = "主动公开政府信息情况,详见门户网站。";
    expect(numbers([...page, line].join("\n"))).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

test("a whole report on one line has its sections", () => {
  const prose = "本年度公开工作按计划推进,各项任务均已完成。".repeat(4);
  const line = six.map((heading) => `${heading} ${prose}`).join(" ");
  expect(sections(line).map(({ number, text }) => [number, text])).toEqual(
    six.map((_, at) => [at + 1, prose]),
  );
});

test("a section's text is its prose without the table's cells", () => {
  const lines = [
    six[1],
    "全年制发文件2件。",
    "规章 | 0 | 0 | 0 |",
    "行政规范性文件 | 2 | 1 | 7 |",
    "以上不含转发。",
    six[2],
  ];
  expect(sections(lines.join("\n"))[0]?.text).toBe("全年制发文件2件。\n以上不含转发。");
});

describe("prose that stands behind a heading on its line stays as it is printed", () => {
  test.each([
    [
      "五、存在的主要问题及改进情况解读形式单一，下一步增加图解；",
      "解读形式单一，下一步增加图解；",
    ],
    ["五、存在的主要问题及改进情况：㎡与①，都留下", "㎡与①，都留下"],
  ])("%s", (line, prose) => {
    expect(sections(`青岚县\n${line}`).at(-1)?.text).toBe(prose);
  });
});
