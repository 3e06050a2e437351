import { expect, test } from "vitest";
import { signatureLines } from "./signature-lines.ts";

test.each([
  { rule: "who and when", lines: ["无。", "青岚县水务局", "2025年1月20日"], count: 2 },
  { rule: "a date in Chinese figures", lines: ["青岚县水务局", "二〇二五年一月二十日"], count: 2 },
  { rule: "a date alone", lines: ["没有收取信息处理费。", "2025年1月20日"], count: 1 },
  { rule: "another agency's name", lines: ["白石镇人民政府", "2025 年 1 月 20 日"], count: 2 },
  { rule: "no date", lines: ["无。", "青岚县水务局"], count: 0 },
  { rule: "a sentence with a date", lines: ["截至2024年12月31日"], count: 0 },
  { rule: "nothing", lines: [], count: 0 },
])("$rule: $count", ({ lines, count }) => {
  expect(signatureLines(lines, "青岚县水务局")).toBe(count);
});
