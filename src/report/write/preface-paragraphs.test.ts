import { expect, test } from "vitest";
import { prefaceParagraphs } from "./preface-paragraphs.ts";

test("sentences are kept, a paragraph a line", () => {
  const first = "根据《中华人民共和国政府信息公开条例》编制本报告。";
  const second = "现将2023年政府信息公开情况公布如下：";
  expect(prefaceParagraphs(`${first}\n\n　　${second}\r\n`)).toEqual([first, second]);
});

test.each([
  ["the page's title", "青禾县柳林镇人民政府2023年政府信息公开工作年度报告"],
  ["a breadcrumb", "首页 > 政府信息公开 > 年度报告："],
  ["a menu or metadata", "索引号：| 发布机构：|"],
  ["a date", "发布日期：2024-01-20 09:30"],
  ["a label of the page", "浏览次数："],
])("%s is no part of the report", (_, line) => {
  expect(prefaceParagraphs(line)).toEqual([]);
});
