import { expect, test } from "vitest";
import type { AnnualReport } from "#report/annual-report.ts";
import { checkReport, missingPrevious } from "#report/check/check-report.ts";
import { givenReport } from "#tests/support/given-report.ts";
import { checkSummary } from "./report-summary.ts";

const source = { name: "a.html", sha256: "", mediaType: "text/html", encoding: "utf-8" };

const summaryOf = (report: AnnualReport) => checkSummary({ source, report }, checkReport(report));

test("cells that are not certain are listed with row, column, what stands there and why, and counted", () => {
  const report = givenReport({});
  const cells: AnnualReport["cells"] = {
    ...report.cells,
    "t3.new.natural": {
      value: null,
      state: "ambiguous",
      note: { kind: "approximate", text: "约12" },
      candidates: [12],
    },
    "t2.licensing.decisions": { value: null, state: "lost" },
  };
  const lines = summaryOf({ ...report, cells }).split("\n");
  expect(lines).toContain(
    "未能确认　表三 一、本年新收 自然人：1 格存疑。“约12”是约数。可能是 12。",
  );
  expect(lines).toContain("未能确认　表二 行政许可 处理决定数量：1 格损毁。");
  expect(lines).toContainEqual(expect.stringMatching(/^结果　.*，2 格未能确认，/));
});

test("rules that could not be checked are told by their names, without a code", () => {
  const summary = summaryOf(givenReport({ cells: { "t4.review.upheld": "ambiguous" } }));
  expect(summary).toContain("未核对　表四：四种结果之和，等于总计（1 项）\n");
  expect(summary).not.toMatch(/t\d\.[a-z]/);
});

test("a scan is told as a scan, not as a report without sections and tables", () => {
  const scan: AnnualReport = {
    ...missingPrevious,
    warnings: [{ code: "no-tables", pages: [1, 2] }],
  };
  expect(checkReport(scan).findings).not.toEqual([]);
  const summary = summaryOf(scan);
  expect(summary).toContain("结果　未核对：扫描件（图片），读不出文字\n");
  expect(summary).not.toMatch(/请补上|缺少/);
});
