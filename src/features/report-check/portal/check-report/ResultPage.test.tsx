import { expect, test } from "vitest";
import type { SourceDocument } from "#formats/document.ts";
import type { AnnualReport, ReadWarning, ReportCell } from "#report/annual-report.ts";
import { activeRows } from "#report/form/active-disclosure.ts";
import {
  applicantColumns,
  disputeColumns,
  disputeKinds,
  requestRows,
} from "#report/form/cell-names.ts";
import { testSite } from "#tests/support/test-site.ts";
import { renderPage } from "#ui/render-page.ts";
import { checkedReport } from "./check-document.ts";
import { ResultPage } from "./ResultPage.tsx";

const document: SourceDocument = {
  source: "规章 7",
  mediaType: "text/plain",
  encoding: "utf-8",
  blocks: [{ kind: "line", text: "规章 7", start: 0 }],
};

const sections = [
  "总体情况",
  "主动公开政府信息情况",
  "收到和处理政府信息公开申请情况",
  "政府信息公开行政复议、行政诉讼情况",
  "存在的主要问题及改进情况",
  "其他需要报告的事项",
].map((heading, at) => ({
  number: at + 1,
  heading,
  text: at === 4 ? "人手不足；已增加一人。" : "如上。",
}));

function reportOf(cell: ReportCell, more: Partial<AnnualReport> = {}): AnnualReport {
  const names = [
    ...activeRows["2021"].flatMap(({ row, columns }) =>
      columns.map((column) => `t2.${row}.${column}`),
    ),
    ...requestRows("2021").flatMap((row) =>
      applicantColumns.map((column) => `t3.${row}.${column}`),
    ),
    ...disputeKinds.flatMap((row) => disputeColumns.map((column) => `t4.${row}.${column}`)),
  ];
  const cells = Object.fromEntries(names.map((name) => [name, cell]));
  return {
    agency: "青岚县农业农村局",
    year: 2023,
    signedOn: { value: null, state: "missing" },
    edition: "2021",
    sections,
    cells,
    warnings: [],
    ...more,
  };
}

function pageOf(report: AnnualReport, source = document): string {
  const checked = checkedReport({ document: source, report }, undefined);
  return renderPage(
    testSite,
    <ResultPage checked={checked} inputName="粘贴的文字" download={undefined} />,
  );
}

const none = { edition: null, cells: {} };

test("a report without fault says so, and that last year was not compared", () => {
  const html = pageOf(reportOf({ value: 0, state: "read" }));
  expect(html).toContain("未发现问题。");
  expect(html).toContain("与上年的比对没有进行");
});

test("the headings that a download will bring, and the report lacks, are named", () => {
  const report = reportOf({ value: 0, state: "read" });
  const download = { report: "{}", preface: "", added: [6], seal: "" };
  const checked = checkedReport({ document, report }, undefined);
  const html = renderPage(
    testSite,
    <ResultPage checked={checked} inputName="粘贴的文字" download={download} />,
  );
  expect(html).toContain("原文没有“六、其他需要报告的事项”，已按规定补上标题");
});

test("a report longer than any is not offered for download, and the page says why", () => {
  const checked = checkedReport(
    { document, report: reportOf({ value: 0, state: "read" }) },
    undefined,
  );
  const html = renderPage(
    testSite,
    <ResultPage checked={checked} inputName="粘贴的文字" download="too-long" />,
  );
  expect(html).toContain("不提供下载");
  expect(html).not.toContain('name="report"');
});

test.each([
  { state: "blank", sign: "○", word: "空白" },
  { state: "missing", sign: "—", word: "缺失" },
  { state: "lost", sign: "✕", word: "损毁" },
  { state: "ambiguous", sign: "？", word: "存疑" },
] as const)("a cell that is $state shows a sign and a word", ({ state, sign, word }) => {
  const html = pageOf(reportOf({ value: null, state }));
  expect(html).toMatch(
    new RegExp(
      `<td id="c-t4.review.upheld" class="${state}"[^>]*><span class="state"><span aria-hidden="true">${sign}</span>${word}`,
    ),
  );
  expect(html).toMatch(/200 格未能确认/);
});

test("what a reader marks as not certain is told in words beside the source, without the mark", () => {
  const blocks = [{ kind: "line", text: "行政许可 \ufffd128", start: 0 }] as const;
  const html = pageOf(reportOf({ value: 0, state: "read" }), { ...document, blocks });
  expect(html).toContain("行政许可 128<small>（此处有划去、遮盖或看不清的字）</small>");
  expect(html).not.toContain("\ufffd");
});

test("checks that could not be run are counted and named", () => {
  const html = pageOf(reportOf({ value: null, state: "ambiguous" }));
  expect(html).toMatch(/\d+ 项核对没有进行：所需的格未能确认/);
  expect(html).toContain("表三各列：第一项加第二项，等于第三项加第四项（7 项）");
});

test("more findings than fit are counted, the first 200 listed", () => {
  const html = pageOf(reportOf({ value: -1.5, state: "read" }));
  const [, all = "0"] = /共 (\d+) 处，这里列出前 200 处/.exec(html) ?? [];
  expect(Number(all)).toBeGreaterThan(200);
  expect(html.match(/<li id="f-\d+"/g)).toHaveLength(200);
});

test.each([
  {
    warning: { code: "not-a-report", reason: "notice" },
    says: ["不是政府信息公开工作年度报告", "按标题，这是通知、函或通报"],
  },
  { warning: { code: "blank-template" }, says: ["这是一份空白样表", "没有发生的事项应当填 0"] },
  { warning: { code: "pre-2019" }, says: ["2019 年以前格式", "更早的报告没有这些表"] },
  { warning: { code: "no-tables" }, says: ["没有读到表格", "把网页另存为"] },
] as const)(
  "$warning.code: the page says what it is and what to do, and shows no table",
  ({ warning, says }) => {
    const html = pageOf(
      reportOf({ value: 0, state: "read" }, { ...none, warnings: [warning as ReadWarning] }),
    );
    for (const words of says) expect(html).toContain(words);
    expect(html).not.toContain('id="t3"');
    expect(html).toContain("规章 7");
  },
);

test("text of the report is never markup of the page", () => {
  const html = pageOf(
    reportOf({ value: 0, state: "read" }, { agency: "<script>alert(1)</script>" }),
  );
  expect(html).not.toContain("<script");
  expect(html).toContain("&lt;script&gt;");
});
