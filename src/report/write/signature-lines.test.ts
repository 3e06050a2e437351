import { describe, expect, test } from "vitest";
import { givenReport } from "#tests/support/given-report.ts";
import { signatureLines, signatureUnderTitle } from "./signature-lines.ts";

test.each([
  { rule: "who and when", lines: ["无。", "青岚县水务局", "2025年1月20日"], count: 2 },
  { rule: "a date in Chinese figures", lines: ["青岚县水务局", "二〇二五年一月二十日"], count: 2 },
  { rule: "a date alone", lines: ["没有收取信息处理费。", "2025年1月20日"], count: 1 },
  { rule: "another agency's name", lines: ["白石镇人民政府", "2025 年 1 月 20 日"], count: 2 },
  { rule: "a date in numbers", lines: ["青岚县水务局", "2025-01-20"], count: 2 },
  { rule: "a date in numbers alone", lines: ["无。", "2025-01-20"], count: 0 },
  { rule: "who and when on one line", lines: ["青岚县水务局 2025年1月20日"], count: 1 },
  { rule: "when and who on one line", lines: ["2025年1月20日 青岚县水务局"], count: 1 },
  { rule: "when above who", lines: ["无。", "2025年1月20日", "青岚县水务局"], count: 2 },
  {
    rule: "two agencies on one line",
    lines: ["青岚县水务局 青岚县财政局 2025年1月20日"],
    count: 1,
  },
  { rule: "a seal between", lines: ["青岚县水务局", "（盖章）", "2025年1月20日"], count: 3 },
  { rule: "a seal behind", lines: ["青岚县水务局", "2025年1月20日（盖章）"], count: 2 },
  { rule: "labels", lines: ["报告单位：青岚县水务局", "报告日期：2025年1月20日"], count: 2 },
  { rule: "a date over lines", lines: ["青岚县水务局", "2025年", "1月20日"], count: 3 },
  { rule: "a word in front", lines: ["无  青岚县水务局  2025年1月20日"], count: 0 },
  { rule: "a sentence in front", lines: ["无。青岚县水务局 2025年1月20日"], count: 0 },
  { rule: "a date behind a sentence", lines: ["没有其他事项。2025年1月20日"], count: 0 },
  { rule: "a sentence that ends so", lines: ["本报告由青岚县水务局编制，2025年1月20日"], count: 0 },
  { rule: "words behind", lines: ["青岚县水务局", "2025年1月20日", "附件：统计表"], count: 0 },
  { rule: "no date", lines: ["无。", "青岚县水务局"], count: 0 },
  { rule: "a sentence with a date", lines: ["截至2024年12月31日"], count: 0 },
  { rule: "nothing", lines: [], count: 0 },
])("$rule: $count", ({ lines, count }) => {
  expect(signatureLines(lines, "青岚县水务局")).toBe(count);
});

describe("a date that no section holds is printed under the title", () => {
  const signedOn = { value: "2024-01-05", state: "read" } as const;

  test.each([
    {
      rule: "below the agency",
      given: { signedOn },
      lines: ["青禾县柳林镇人民政府", "2024年1月5日"],
    },
    {
      rule: "in brackets without one",
      given: { signedOn, agency: null },
      lines: ["（2024年1月5日）"],
    },
    {
      rule: "not one at the end",
      given: { signedOn, texts: { 6: "无。\n2024年1月5日" } },
      lines: [],
    },
    { rule: "none", given: {}, lines: [] },
  ])("$rule", ({ given, lines }) => {
    expect(signatureUnderTitle(givenReport(given))).toEqual(lines);
  });
});
