import { expect, test } from "vitest";
import { givenReport } from "#tests/support/given-report.ts";
import { emptyCellsWords } from "./empty-cells.ts";

const words = (cells: Parameters<typeof givenReport>[0] & object) =>
  emptyCellsWords(givenReport(cells).cells);

test("a report with every figure has nothing to name", () => {
  expect(words({})).toBeUndefined();
});

test("whole rows are named alone, others with their columns", () => {
  const cells = {
    "t2.licensing.decisions": "blank",
    "t3.deniedSecret.*": "blank",
    "t3.partial.natural": "blank",
    "t3.partial.total": "blank",
  } as const;
  expect(words({ cells })).toBe(
    "原文空白：表二的行政许可；表三的（二）部分公开【自然人、总计】，（三）不予公开1.属于国家秘密",
  );
});

test("each reason stands apart, and a whole table is one", () => {
  expect(
    words({ cells: { "t4.*": "missing", "t2.fees.*": "ambiguous", "t2.penalty.*": "lost" } }),
  ).toBe(
    "原文没有：表四（政府信息公开行政复议、行政诉讼情况）全部。原文毁坏：表二的行政处罚。不能确定：表二的行政事业性收费",
  );
});

test("of many rows the first are named and all are counted", () => {
  const line = words({ cells: { "t3.denied*": "ambiguous", "t3.refused*": "ambiguous" } });
  expect(line).toMatch(/6\.属于四类过程性信息等 13 行$/);
});
