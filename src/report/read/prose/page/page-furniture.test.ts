import { describe, expect, test } from "vitest";
import { linksAtEnd, withoutMarkdown, withoutPageNumber } from "./page-furniture.ts";

describe("marks of Markdown", () => {
  test.each([
    ["# 青岚县人民政府 2024 年报告", "青岚县人民政府 2024 年报告"],
    ["##一、总体情况", "一、总体情况"],
    ["### (一)主动公开 ###", "(一)主动公开"],
    ["> ## 二、主动公开政府信息情况", "二、主动公开政府信息情况"],
    ["**一、总体情况**", "一、总体情况"],
    ["## **一、总体情况**", "一、总体情况"],
    ["一、**总体情况**", "一、总体情况"],
    ["***一、总体情况***", "一、总体情况"],
    ["__一、总体情况__", "一、总体情况"],
    ["**（一）主动公开。**全年公开 5 条，其余略。", "（一）主动公开。全年公开 5 条，其余略。"],
    ["## 1\\. 总体情况 {#a}", "1. 总体情况"],
    ["## [一、总体情况](#a)", "一、总体情况"],
  ])("%s", (line, plain) => {
    expect(withoutMarkdown(line)).toBe(plain);
  });

  test.each([
    "#政务公开#话题阅读量 5 万次",
    "张**、李**参加",
    "* 政策文件 5 条",
    "2024年，公开 5 条。",
    "--",
    "---|---",
    "＃",
  ])("stays: %s", (line) => {
    expect(withoutMarkdown(line)).toBe(line);
  });

  test.each(["---", "=====", "***"])("a rule is nothing: %s", (line) => {
    expect(withoutMarkdown(line)).toBe("");
  });
});

describe("page numbers and marks before a title", () => {
  const title = "青岚市信访局2024年政府信息公开工作年度报告";

  test.each([
    "Page 8 - ",
    "P. 8 ",
    "page 3 of 12 — ",
    "第8页 ",
    "第 8 页 共 12 页 ",
    "- 8 - ",
    "— 8 —",
    "8/12 ",
    "8 ",
    "8 | ",
    "-",
    "—— ",
    "● ",
    "→",
  ])("%s", (before) => {
    expect(withoutPageNumber(before + title)).toBe(title);
  });

  test.each(["2024年青岚市信访局", "2024 年青岚市信访局", "12345热线", "3.总体情况"])(
    "stays: %s",
    (line) => {
      expect(withoutPageNumber(line)).toBe(line);
    },
  );
});

test("the foot of a site is its own, whatever it says, where few lines follow; a host named in a text is not", () => {
  const foot = [
    "主办：青禾县人民政府办公室",
    "网站标识码 9901210001",
    "本站数据均为示例，不作依据。",
  ];
  expect(linksAtEnd(["无其他需要报告的事项。", ...foot])).toBe(3);
  expect(linksAtEnd(["活动由县教育局主办：", "一是宣传。"])).toBe(0);
  const report = Array.from({ length: 9 }, (_, at) => `第${at}项工作已完成。`);
  expect(linksAtEnd(["主办：教育局", ...report])).toBe(0);
});
