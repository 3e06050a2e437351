import { describe, expect, test } from "vitest";
import type { AnnualReport, Cells } from "#report/annual-report.ts";
import { type Given, givenReport } from "#tests/support/given-report.ts";
import { givenHybrid } from "#tests/support/reports/given-hybrid.ts";
import { processorMilliseconds } from "#tests/support/running/processor-time.ts";
import { readReport } from "./read-report.ts";
import type { SourceFacts } from "./report-line.ts";
import { writeFormats } from "./write-formats.ts";
import { writeRefusedWords } from "./write-refused-words.ts";
import { writeReport } from "./write-report.ts";

const source: SourceFacts = {
  name: "a.html",
  sha256: "0".repeat(64),
  mediaType: "text/html",
  encoding: "utf-8",
};

const prose =
  "全年通过门户网站公开信息1,286条（其中文件73件、“图解”41篇），比上年增长12.5%；新媒体<推送>2,731条 & 解读6篇。";

const reports: Readonly<Record<string, Given>> = {
  "all zeros": {},
  "great figures": {
    cells: {
      "t2.licensing.decisions": 11_000_000,
      "t2.fees.amountWan": 300_000.123456,
      "t2.normative.inForce": 4321,
      "t3.new.*": 14_000,
      "t4.*": 1259,
    },
  },
  "the trial edition": {
    form: "2019-trial",
    cells: {
      "t2.licensing.change": 2,
      "t2.penalty.change": -10,
      "t2.procurement.amountYuan": 173_373_602.39,
      "t2.procurement.count": 82,
      "t3.otherSingle.natural": 7,
    },
  },
  "a small purchase in yuan": {
    form: "2019-trial",
    cells: { "t2.procurement.amountYuan": 9999.5, "t2.procurement.count": 1 },
  },
  "prose in every section": {
    preface: "根据《中华人民共和国政府信息公开条例》编制本报告。",
    texts: Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((number) => [number, `${prose}\n（一）${prose}`]),
    ),
  },
  "13,000 characters": { texts: { 1: Array(200).fill(prose).join("\n") } },
  "no name, no year, sections left out": {
    agency: null,
    year: null,
    texts: { 1: "", 5: null, 6: null },
  },
  "a date under the end": {
    signedOn: { value: "2024-01-25", state: "read" },
    texts: { 6: "无。\n青禾县柳林镇人民政府\n二〇二四年一月二十五日" },
  },
  "a date under the title": { signedOn: { value: "2024-01-25", state: "read" } },
  "a date under the title of a report without a name": {
    agency: null,
    signedOn: { value: "2024-01-25", state: "read" },
    preface: "根据《中华人民共和国政府信息公开条例》编制本报告。",
  },
  "a table of a section's own, row by row": {
    texts: {
      1: [
        "渠道 条数",
        ...["网站", "微信", "微博", "公报", "大厅", "档案馆"].map((row) => `${row} 20`),
      ].join("\n"),
      5: "问题 措施\n解读少 加强培训",
    },
  },
  "a signature on one line, and what the page has behind it": {
    signedOn: { value: "2024-01-25", state: "read" },
    texts: { 6: "无。\n青禾县柳林镇人民政府 2024年1月25日\n分享到：" },
  },
  "a long name": {
    agency: "青禾市柳林新区暨青禾高新技术产业开发区管理委员会行政审批服务局",
  },
  "cells without a figure": {
    cells: {
      "t2.coercion.*": "missing",
      "t3.deniedLaw.*": "ambiguous",
      "t3.new.natural": "lost",
      "t4.*": "blank",
      "t3.total.legal": "blank",
    },
    texts: { 6: "无" },
  },
};

function hybrid(): AnnualReport {
  const [trial, current] = [givenReport({ form: "2019-trial" }), givenReport()];
  const documents = Object.entries(trial.cells).filter(([name]) => /^t2\.(reg|norm)/.test(name));
  const others = Object.entries(current.cells).filter(([name]) => !/^t2\.(reg|norm)/.test(name));
  return { ...current, edition: "hybrid", cells: Object.fromEntries([...documents, ...others]) };
}

const all: readonly (readonly [string, AnnualReport])[] = [
  ...Object.entries(reports).map(([name, given]) => [name, givenReport(given)] as const),
  ["a hybrid", hybrid()],
  ["a hybrid with the one row 其他处理", givenHybrid({ "t3.new.*": 2, "t3.otherSingle.*": 2 })],
];

/** Each cell's value and state; what is not `read` as `blank` where states are not kept. */
function statedCells(cells: Cells = {}, keepsStates = true): Record<string, unknown> {
  const stated = Object.entries(cells).map(([name, { value, state }]) => {
    return [name, [value, state === "read" || keepsStates ? state : "blank"]] as const;
  });
  return Object.fromEntries(stated);
}

describe.each(writeFormats)("written as %s", (to) => {
  test.each(all)("%s reads back the same", async (_, report) => {
    const written = await writeReport(report, to, source);
    expect(written.ok || writeRefusedWords(written.error)).toBe(true);
    const bytes = written.ok ? written.value.bytes : new Uint8Array();
    const read = await readReport(bytes);
    const found = read.ok ? read.value.report : undefined;
    expect([found?.year, found?.edition]).toEqual([report.year, report.edition]);
    expect(found?.signedOn).toEqual(report.signedOn);
    expect(statedCells(found?.cells)).toEqual(statedCells(report.cells, to === "json"));
  });

  test("what is no report in the form is refused", async () => {
    const report = givenReport({ edition: null, warnings: [{ code: "blank-template" }] });
    expect(await writeReport(report, to, source)).toEqual({
      ok: false,
      error: { kind: "not-in-the-form", warnings: report.warnings },
    });
  });
});

describe("characters that turn the direction of writing", () => {
  const report = givenReport({
    agency: "青岚县\u202e教育局",
    preface: "根据\u2066条例\u200f编制本报告。",
    texts: { 1: "公开\u202e信息一条\u{e0041}。", 6: "没有\u202d其他事项。" },
  });
  const turned = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;

  test.each(writeFormats.filter((to) => to !== "json"))("stand in no %s", async (to) => {
    const written = await writeReport(report, to, source);
    const bytes = written.ok ? written.value.bytes : new Uint8Array();
    const read = await readReport(bytes);
    const found = read.ok ? read.value.report : undefined;
    expect([found?.agency, found?.sections[0]?.text]).toEqual(["青岚县教育局", "公开信息一条。"]);
    expect(JSON.stringify(found)).not.toMatch(turned);
  });

  test("are kept in JSON", async () => {
    const written = await writeReport(report, "json", source);
    const text = new TextDecoder().decode(written.ok ? written.value.bytes : undefined);
    expect(JSON.parse(text).agency).toBe(report.agency);
  });
});

test("the cells without a figure are named", async () => {
  const report = givenReport({ cells: { "t2.fees.amountWan": "blank", "t3.new.legal": "lost" } });
  const written = await writeReport(report, "csv", source);
  expect(written.ok && written.value.empty).toEqual(["t2.fees.amountWan", "t3.new.legal"]);
});

test.each([
  { rule: "240,000 lines", text: "一\n".repeat(240_000) },
  { rule: "a text without a break", text: "1".repeat(2_000_000) },
])("$rule are not laid out, and the words name Word instead", async ({ text }) => {
  const report = givenReport({ texts: { 1: text } });
  const since = process.cpuUsage();
  const written = await writeReport(report, "pdf", source);
  expect(processorMilliseconds(since)).toBeLessThan(1000);
  expect(written).toEqual({ ok: false, error: { kind: "too-long" } });
  const words = written.ok ? undefined : writeRefusedWords(written.error);
  expect(words?.reason).toMatch(/不能排成 PDF.*docx/);
});

describe("a report whose text would be read as figures is not handed out", () => {
  test("a row of the table in the prose contradicts the table", async () => {
    const text = [
      "第二十条第（一）项",
      "信息内容 本年制发件数 本年废止件数 现行有效件数",
      "规章 1 2 3",
      "行政规范性文件 4 5 6",
      "第二十条第（五）项",
      "信息内容 本年处理决定数量",
      "行政许可 7",
    ].join("\n");
    const written = await writeReport(givenReport({ texts: { 1: text } }), "html", source);
    expect(!written.ok && written.error.kind).toBe("differs");
    const words = written.ok ? undefined : writeRefusedWords(written.error);
    expect(words?.reason).toMatch(/^写成的文件读回后有 \d+ 处不同，为免出错没有写出$/);
    expect(words?.differences).toContain("规章·本年制发件数应为 0，读回不能确定");
  });

  const empty = { "t2.*": "blank", "t3.*": "blank", "t4.*": "blank" } as const;

  test("a form without a name, a year and a figure reads back as a blank template", async () => {
    const report = givenReport({ agency: null, year: null, cells: empty, texts: { 1: "" } });
    const written = await writeReport(report, "html", source);
    const words = written.ok ? undefined : writeRefusedWords(written.error);
    expect(words?.differences).toContain("格式应为 2021 年格式，读回不明");
  });

  test("with name, year and prose it is a report whose cells are empty", async () => {
    const written = await writeReport(givenReport({ cells: empty }), "html", source);
    expect(written.ok && written.value.empty.length).toBe(200);
  });
});
