import { expect, test } from "vitest";
import type { ReadWarning } from "#report/annual-report.ts";
import { storedWarningWords } from "./words.ts";

test.each<[ReadWarning, string]>([
  [{ code: "no-tables" }, "文中没有表格，不取数；以原文件为准。"],
  [
    { code: "no-tables", pages: [1, 2] },
    "文中没有表格，不取数；第 1、2 页是图片，其中的文字读不出，以原文件为准。",
  ],
  [{ code: "table-damaged", table: "t3" }, "相关各格不取数；以原文件为准。"],
  [{ code: "table-missing", table: "t3" }, "；以原文件为准。"],
  [{ code: "repeated-lines-removed" }, "相同的数字已不可辨；以原文件为准。"],
  [{ code: "too-long" }, "其后的内容没有核对；以原文件为准。"],
  [{ code: "cut-off" }, "已读到中断处为止。"],
])("a reader of %j is sent to the original, not asked for another file", (warning, end) => {
  const words = storedWarningWords(warning);
  expect(words.endsWith(end)).toBe(true);
  expect(words).not.toMatch(/请(?!情况)/);
});
