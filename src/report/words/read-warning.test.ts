import { expect, test } from "vitest";
import type { ReadWarning } from "#report/annual-report.ts";
import { readWarningWords } from "./read-warning.ts";

const many = Array.from({ length: 20 }, (_, index) => index + 1);
const cases: readonly (readonly [string, ReadWarning, string])[] = [
  ["no pages", { code: "no-tables" }, "如表格是图片，请换用带文字的版本"],
  ["two pages", { code: "no-tables", pages: [3, 4] }, "第 3、4 页是图片，其中的文字读不出"],
  ["a table", { code: "table-missing", table: "t3", pages: [5] }, "第 5 页是图片"],
  ["many pages", { code: "no-tables", pages: many }, "、11、12 等页是图片"],
];
test.each(cases)("pictures in place of tables: %s", (_, warning, words) => {
  expect(readWarningWords(warning)).toContain(words);
});
