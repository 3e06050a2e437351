import { expect, test } from "vitest";
import { parseDictionary } from "./parse-dictionary.ts";

const header = "错词,建议,起,止,级别,例外";

test("a line becomes an entry; what is left out is open", () => {
  const text = `${header}\n县农业局,县农业农村局,2019-04-01,,提示,县农业局限；县农业局部\n"登陆,网",登录网\n`;
  expect(parseDictionary(text)).toEqual({
    ok: true,
    value: [
      {
        word: "县农业局",
        suggestion: "县农业农村局",
        from: "2019-04-01",
        level: "advice",
        exceptions: ["县农业局限", "县农业局部"],
      },
      { word: "登陆,网", suggestion: "登录网", level: "ordinary", exceptions: [] },
    ],
  });
});

test.each([
  { rule: "a byte order mark", text: `\uFEFF${header}\n部暑,部署\n` },
  { rule: "line ends as Windows writes them", text: `${header}\r\n部暑,部署\r\n` },
  { rule: "columns in another order", text: "建议,错词\n部署,部暑\n" },
  { rule: "a column of the operator's own", text: "错词,建议,备注\n部暑,部署,常见\n" },
  { rule: "empty lines and empty cells", text: `${header}\n\n部暑,部署,,,,,,\n,,,,,\n` },
  { rule: "blanks around words", text: `${header}\n 部暑 , 部署 \n` },
])("$rule: read all the same", ({ text }) => {
  const parsed = parseDictionary(text);
  expect(parsed.ok && parsed.value.map(({ word, suggestion }) => [word, suggestion])).toEqual([
    ["部暑", "部署"],
  ]);
});

test("a date as spreadsheets rewrite it is the same date", () => {
  const parsed = parseDictionary(`${header}\n甲局,乙局,2019/4/1,2023/12/31\n`);
  expect(parsed).toMatchObject({ value: [{ from: "2019-04-01", to: "2023-12-31" }] });
});

test.each([
  { line: "署,部署", column: "错词", kind: "too-short", value: "署" },
  { line: "部暑,", column: "建议", kind: "no-suggestion", value: "" },
  { line: "部署,部署", column: "建议", kind: "same-as-word", value: "部署" },
  { line: "甲局,乙局,2019-02-30", column: "起", kind: "not-a-date", value: "2019-02-30" },
  { line: "甲局,乙局,,去年", column: "止", kind: "not-a-date", value: "去年" },
  {
    line: "甲局,乙局,2020-01-01,2019-12-31",
    column: "止",
    kind: "ends-before-it-begins",
    value: "2019-12-31",
  },
  { line: "部暑,部署,,,重大", column: "级别", kind: "unknown-level", value: "重大" },
  { line: "部暑,部署,,,,部署", column: "例外", kind: "exception-without-word", value: "部署" },
])("$line is refused for $column", ({ line, column, kind, value }) => {
  const parsed = parseDictionary(`${header}\n部暑了,部署了\n${line}\n`);
  expect(parsed).toEqual({ ok: false, error: [{ line: 3, column, kind, value }] });
});

test.each([
  { text: "词,改为\n部暑,部署\n", problem: { kind: "no-header", found: "词,改为" } },
  { text: "", problem: { kind: "no-header", found: "" } },
  {
    text: `${header}\n部暑,部署,,,,部暑天,热\n`,
    problem: { kind: "too-many-cells", line: 2, cells: 7 },
  },
  { text: `${header}\n"部暑,部署\n`, problem: { kind: "quotes", line: 2 } },
  {
    text: `${header}\n部暑,部署\n甲局,乙局\n部暑,布署\n`,
    problem: { kind: "repeated", line: 4, first: 2, word: "部暑" },
  },
])("$problem.kind is refused", ({ text, problem }) => {
  expect(parseDictionary(text)).toEqual({ ok: false, error: [problem] });
});

test("every bad line is named, not the first alone", () => {
  const parsed = parseDictionary(`${header}\n署,部署\n部暑,部署\n部暑暑,\n`);
  expect(parsed.ok ? [] : parsed.error.map((problem) => "line" in problem && problem.line)).toEqual(
    [2, 4],
  );
});
