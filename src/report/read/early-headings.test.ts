import { expect, test } from "vitest";
import { documentOf } from "#tests/support/reports/document-of.ts";
import { readAnnualReport } from "./read-annual-report.ts";

const page = (year: number) =>
  [
    `青岚县财政局${year}年政府信息公开工作年度报告`,
    "一、概述",
    `${year}年，我局公开信息 120 条。`,
    "四、政府信息公开的收费及减免情况",
    "没有收费。",
    "五、因政府信息公开申请行政复议、提起行政诉讼的情况",
    "没有发生。",
    "六、存在的主要问题及改进措施",
    "通俗性不够。",
  ].join("\n");

function headingsOf(year: number): readonly string[] {
  return readAnnualReport(documentOf(page(year))).sections.map(({ heading }) => heading);
}

test("a report from before the form has its own headings with the numbers they have there", () => {
  expect(headingsOf(2018)).toEqual([
    "一、概述",
    "五、因政府信息公开申请行政复议、提起行政诉讼的情况",
    "六、存在的主要问题及改进措施",
  ]);
});

test("a report in the form has its headings without numbers, which the form gives them", () => {
  expect(headingsOf(2022)[0]).toBe("概述");
});
