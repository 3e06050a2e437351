import { describe, expect, test } from "vitest";
import type { AnnualReport, CellNote, ReadWarning } from "#report/annual-report.ts";
import { cellNoteWords } from "#report/words/cell-note.ts";
import { type Given, givenReport } from "#tests/support/given-report.ts";
import { givenHybrid } from "#tests/support/reports/given-hybrid.ts";
import { parseReportLine } from "./parse-report-line.ts";
import { readReport } from "./read-report.ts";
import { reportLine } from "./report-line.ts";
import { unreadableWords } from "./unreadable-words.ts";

const source = { name: "a.txt", sha256: "0f", mediaType: "text/plain", encoding: "utf-8" };
const lineOf = (report: AnnualReport) => reportLine(source, report);
const read = (text: string) => readReport(new TextEncoder().encode(text));

async function readBack(report: AnnualReport): Promise<AnnualReport> {
  const answer = await read(lineOf(report));
  if (!answer.ok) throw new Error(unreadableWords(answer.error));
  return answer.value.report;
}

async function refusalOf(text: string): Promise<string> {
  const answer = await read(text);
  return answer.ok ? "read" : unreadableWords(answer.error);
}

describe("a report comes back as it was written", () => {
  const note: CellNote = { kind: "fewer-values", found: 5, expected: 7 };
  const warnings: Readonly<Record<ReadWarning["code"], ReadWarning>> = {
    "table-missing": { code: "table-missing", table: "t4", pages: [3, 4] },
    "table-damaged": { code: "table-damaged", table: "t3" },
    "repeated-lines-removed": { code: "repeated-lines-removed" },
    "cut-off": { code: "cut-off" },
    "too-long": { code: "too-long" },
    "pre-2019": { code: "pre-2019" },
    "not-a-report": { code: "not-a-report", reason: "work-plan" },
    "blank-template": { code: "blank-template" },
    "no-tables": { code: "no-tables" },
  };
  const cases: readonly (readonly [string, Given])[] = [
    ["zeros", {}],
    [
      "the trial edition, a decrease, an amount with decimals",
      {
        form: "2019-trial",
        cells: { "t2.licensing.change": -8, "t2.procurement.amountYuan": 173373602.39 },
      },
    ],
    [
      "every state",
      {
        cells: {
          "t3.new.*": "blank",
          "t3.granted.*": "missing",
          "t3.partial.*": "lost",
          "t4.*": "ambiguous",
        },
      },
    ],
    [
      "candidates",
      {
        cells: { "t4.review.upheld": { value: null, state: "ambiguous", candidates: [1, 0] } },
      },
    ],
    [
      "no agency, no year, quotes and line ends in the prose",
      {
        agency: null,
        year: null,
        sections: [{ number: 1, heading: "总体情况", text: '他说："公开"\n第二行\\' }],
      },
    ],
    ["a signing date", { signedOn: { value: "2024-01-25", state: "read" } }],
    ["signing dates that differ", { signedOn: { value: null, state: "ambiguous" } }],
    ["every warning", { warnings: Object.values(warnings) }],
  ];
  test.each(cases)("%s", async (_, given) => {
    const report = givenReport(given);
    expect(await readBack(report)).toEqual(report);
  });

  test.each([null, "pre-2019"] as const)("edition %s has no cells", async (edition) => {
    const report = { ...givenReport(), edition, cells: {} };
    expect(await readBack(report)).toEqual(report);
  });

  test("a hybrid takes each row from either edition", async () => {
    const [now, trial] = [givenReport().cells, givenReport({ form: "2019-trial" }).cells];
    const documents = Object.entries(trial).filter(([name]) => /^t2\.(reg|nor|oth|pro)/.test(name));
    const others = Object.entries(now).filter(([name]) => !/^t2\.(reg|nor)/.test(name));
    const report = givenReport({ edition: "hybrid" });
    const hybrid = { ...report, cells: Object.fromEntries([...documents, ...others]) };
    expect(await readBack(hybrid)).toEqual(hybrid);
  });

  test("a hybrid with the one row 其他处理 has that row alone", async () => {
    const hybrid = givenHybrid({ "t3.otherSingle.total": 2 });
    expect(await readBack(hybrid)).toEqual(hybrid);
  });

  test("a note comes back in the words it was written in, and is written again so", async () => {
    const cell = { value: null, state: "ambiguous", note } as const;
    const report = givenReport({ cells: { "t3.new.total": cell } });
    const back = await readBack(report);
    expect(back.cells["t3.new.total"]).toEqual({
      ...cell,
      note: { kind: "stated", text: cellNoteWords(note) },
    });
    expect(lineOf(back)).toBe(lineOf(report));
  });

  test("places are those of another file and are dropped", async () => {
    const place = { start: 3, end: 4, page: 2, table: 1, row: 2, column: 3 };
    const cells = { "t3.new.total": { value: 1, state: "read", place } } as const;
    const back = await readBack(givenReport({ cells }));
    expect(back.cells["t3.new.total"]).toEqual({ value: 1, state: "read" });
  });

  test("its document is its prose, as application/json", async () => {
    const answer = await read(lineOf(givenReport()));
    expect(answer).toMatchObject({
      ok: true,
      value: { document: { mediaType: "application/json", encoding: "utf-8" } },
    });
    expect(answer.ok && answer.value.document.source).toContain(
      "五、存在的主要问题及改进情况\n解读",
    );
  });

  test.each([
    ["a byte order mark", (line: string) => `\ufeff${line}`],
    ["a line end", (line: string) => `${line}\n`],
    ["spread over lines", (line: string) => JSON.stringify(JSON.parse(line), null, 2)],
    [
      "with a preface",
      (line: string) => line.replace(',"sections"', ',"preface":"前言","sections"'),
    ],
  ])("with %s", async (_, change) => {
    expect(await read(change(lineOf(givenReport())))).toMatchObject({ ok: true });
  });
});

test("a line from before signing dates were read has none", async () => {
  const line = lineOf(givenReport({ signedOn: { value: "2024-01-25", state: "read" } }));
  const older = line.replace(/"signedOn":\{[^}]*\},/, "");
  expect(older).not.toContain("signedOn");
  const answer = await read(older);
  const report = answer.ok ? answer.value.report : undefined;
  expect(report?.signedOn).toEqual({ value: null, state: "missing" });
});

describe("what is not as written is refused; the message names field, value and remedy", () => {
  const line = lineOf(givenReport());
  const remedy = "；请改正，或用 tongming report read 原文件 --json 重新生成";
  const cases: readonly (readonly [string, string, string, string])[] = [
    [
      "another schema",
      "report/1",
      "report/2",
      'schema 的值是 "tongming.annual-report/2"，应为 tongming.annual-report/1',
    ],
    [
      "a read cell without a number",
      '"t3.new.total":{"value":0',
      '"t3.new.total":{"value":null',
      "cells.t3.new.total.value 的值是 null，应为数字",
    ],
    [
      "a number as text",
      '"t3.new.total":{"value":0',
      '"t3.new.total":{"value":"12"',
      'cells.t3.new.total.value 的值是 "12"，应为数字',
    ],
    [
      "a number that is not finite",
      '"t3.new.total":{"value":0',
      '"t3.new.total":{"value":1e999',
      "cells.t3.new.total.value 的值是 null，应为数字",
    ],
    [
      "a number in a blank cell",
      '"t3.new.total":{"value":0,"state":"read"',
      '"t3.new.total":{"value":5,"state":"blank"',
      "cells.t3.new.total.value 的值是 5，应为 null：状态不是 read 的格子没有数",
    ],
    [
      "an unknown state",
      '"t3.new.total":{"value":0,"state":"read"',
      '"t3.new.total":{"value":0,"state":"sure"',
      'cells.t3.new.total.state 的值是 "sure"，应为 read、blank、missing、lost、ambiguous',
    ],
    [
      "an unknown edition",
      '"edition":"2021"',
      '"edition":"2022"',
      'edition 的值是 "2022"，应为 2021、2019-trial、hybrid、pre-2019',
    ],
    [
      "a day that no calendar has",
      '"signedOn":{"value":null,"state":"missing"}',
      '"signedOn":{"value":"2024-02-30","state":"read"}',
      'signedOn.value 的值是 "2024-02-30"，不是本程序写出的值',
    ],
    ["a year that is no year", '"year":2023', '"year":20233', "year 的值是 20233，应≤ 2200"],
    [
      "cells of another edition",
      '"edition":"2021"',
      '"edition":"2019-trial"',
      "cells.t2.regulations.issued 与试行格式的行列不符",
    ],
    [
      "cells of no edition",
      '"edition":"2021"',
      '"edition":null',
      "cells.t2.regulations.issued 不应有：没有确定现行或试行格式的报告没有表格数据",
    ],
    ["an unknown cell", '"t3.new.total"', '"t3.new.all"', "cells.t3.new.all 与现行格式的行列不符"],
    [
      "a cell left out",
      '"t2.fees.amountWan":{"value":0,"state":"read"},',
      "",
      "cells.t2.fees 缺失",
    ],
    [
      "an unknown field",
      '"warnings"',
      '"extra":1,"warnings"',
      "extra 的值是 1，不是本程序写出的字段",
    ],
    ["a field left out", '"agency":"青禾县柳林镇人民政府",', "", "agency 缺失"],
    [
      "a section twice",
      '"number":2',
      '"number":1',
      "sections[1].number 的值是 1，各部分应依次递增，不重复",
    ],
    [
      "an unknown warning",
      '"warnings":[]',
      '"warnings":[{"code":"odd","message":"。"}]',
      'warnings[0].code 的值是 "odd"，不是本程序写出的值',
    ],
    ["a name of the language's own", '"t3.new.total"', '"__proto__"', "缺失"],
  ];
  test.each(cases)("%s", async (_, before, after, words) => {
    expect(line).toContain(before);
    const message = await refusalOf(line.replace(before, after));
    expect(message).toContain(words);
    expect(message.endsWith(remedy)).toBe(true);
  });

  test("several reports in one file", async () => {
    expect(await refusalOf(`${line}\n${line}\n\n${line}\n`)).toBe(
      "一个文件里有 3 份报告（每行一份）；请拆开，每个文件只留一行",
    );
  });

  test("a file cut anywhere is refused or, before its first key ends, is no such file", () => {
    for (let length = 40; length < line.length; length += 97) {
      expect(parseReportLine(line.slice(0, length))).toMatchObject({
        ok: false,
        error: { kind: "syntax" },
      });
    }
  });
});

test.each([
  ['{"title":"tongming.annual-report/1"}'],
  ['[{"schema":"tongming.annual-report/1"}]'],
  ['2023年政府信息公开工作年度报告 {"schema":"tongming.annual-report/1"}'],
])("a text is not taken for such a file: %s", async (text) => {
  expect(await read(text)).toMatchObject({
    ok: true,
    value: { document: { mediaType: "text/plain" } },
  });
});
