import { expect, test } from "vitest";
import { titleCandidates } from "./title-lines.ts";

test("each line may be the title, and neighbours of which each goes on with it", () => {
  const opening = ["青岚县林业局", "2023年政府信息公开工作", "年度报告", "日期"];
  expect([...titleCandidates(opening)]).toEqual([
    ...opening,
    "青岚县林业局2023年政府信息公开工作",
    "2023年政府信息公开工作年度报告",
    "青岚县林业局2023年政府信息公开工作年度报告",
  ]);
});

test("two long lines are no title", () => {
  const opening = ["青岚".repeat(30), `政府信息${"公开".repeat(20)}`];
  expect([...titleCandidates(opening)]).toEqual(opening);
});

test.each([
  ["政府信|息公开工作年度报告", "政府信息公开工作年度报告"],
  ["政府信息公开工作年|度报告", "政府信息公开工作年度报告"],
  ["政府信息公开工作年度报告|（2023年）", "政府信息公开工作年度报告（2023年）"],
])("a title may be broken inside a word: %s", (lines, title) => {
  expect([...titleCandidates(lines.split("|"))]).toContain(title);
});

test.each([
  ["首页", "打印"],
  ["青岚县林业局", "2023年预算，已公开。请查看附件"],
])("%s and %s are no title", (...opening) => {
  expect([...titleCandidates(opening)].some((line) => line.includes("报告"))).toBe(false);
});

test.each(["2026年1月8日", "二〇二六年一月八日", "2026 年|1月8日", "2026年1月"])(
  "a day is no part of a title: %s",
  (date) => {
    const opening = ["政府信息公开工作年度报告", ...date.split("|")];
    expect([...titleCandidates(opening)]).toEqual(["政府信息公开工作年度报告"]);
  },
);
