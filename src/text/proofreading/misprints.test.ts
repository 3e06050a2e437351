import { expect, test } from "vitest";
import { compileDictionary } from "./dictionary.ts";
import type { DictionaryEntry } from "./dictionary-entry.ts";
import { misprints } from "./misprints.ts";

const given: Pick<DictionaryEntry, "level" | "exceptions"> = { level: "ordinary", exceptions: [] };

const dictionary = compileDictionary([
  { ...given, word: "登陆网站", suggestion: "登录网站" },
  { ...given, word: "截止目前", suggestion: "截至目前" },
  { ...given, word: "截止目前为止", suggestion: "截至目前" },
  { ...given, word: "己经", suggestion: "已经", exceptions: ["自己经"] },
  { ...given, word: "签定", suggestion: "签订", exceptions: ["抽签…签定"] },
  { ...given, word: "旅游局", suggestion: "文化和旅游局" },
  { ...given, word: "县农业局", suggestion: "县农业农村局", from: "2019-04-01" },
  { ...given, word: "县扶贫办", suggestion: "县乡村振兴局", from: "2021-07-01", to: "2023-12-31" },
  { ...given, word: "县扶贫办", suggestion: "县农业农村局", from: "2024-01-01" },
  { ...given, word: "县畜牧局", suggestion: "县畜牧站", from: "2020-01-01", to: "2023-06-30" },
]);

function found(text: string, year: number | null = 2023): string[] {
  return misprints(text, dictionary, year).map(({ entry, start, end }) => {
    expect(text.slice(start, end)).toBe(entry.word);
    return `${entry.word}→${entry.suggestion}`;
  });
}

test.each([
  {
    rule: "a word is found wherever it stands",
    text: "请登陆网站查阅",
    finds: ["登陆网站→登录网站"],
  },
  { rule: "at the very end", text: "请登陆网站", finds: ["登陆网站→登录网站"] },
  { rule: "every time", text: "己经公开，己经答复", finds: ["己经→已经", "己经→已经"] },
  { rule: "the longer word goes first", text: "截止目前为止", finds: ["截止目前为止→截至目前"] },
  { rule: "the shorter where the longer is not", text: "截止目前为", finds: ["截止目前→截至目前"] },
  { rule: "a right word that contains it is left alone", text: "由群众自己经办", finds: [] },
  {
    rule: "one right use does not excuse another",
    text: "自己经办，己经办结",
    finds: ["己经→已经"],
  },
  { rule: "an exception with a gap", text: "抽签之后当场签定", finds: [] },
  { rule: "a gap ends with the clause", text: "抽签之后，当场签定", finds: ["签定→签订"] },
  { rule: "the suggestion is a right use", text: "县文化和旅游局", finds: [] },
  { rule: "what is right is left alone", text: "截至目前，登录网站，签订", finds: [] },
])("$rule", ({ text, finds }) => {
  expect(found(text)).toEqual(finds);
});

test.each([
  { rule: "a body is named rightly in the year before", year: 2018, finds: 0 },
  { rule: "in the year in which it was renamed", year: 2019, finds: 0 },
  { rule: "and wrongly in the year after", year: 2020, finds: 1 },
  { rule: "without a year nothing is known", year: null, finds: 0 },
])("$rule", ({ year, finds }) => {
  expect(found("由县农业局牵头公开", year)).toHaveLength(finds);
});

test.each([
  { year: 2021, finds: [] },
  { year: 2022, finds: ["县扶贫办→县乡村振兴局"] },
  { year: 2024, finds: ["县扶贫办→县农业农村局"] },
])("a body renamed twice: $year", ({ year, finds }) => {
  expect(found("县扶贫办公开资金信息", year)).toEqual(finds);
});

test("a word that was wrong until the middle of a year is not wrong for the whole of it", () => {
  expect(found("县畜牧局公开防疫信息", 2022)).toEqual(["县畜牧局→县畜牧站"]);
  expect(found("县畜牧局公开防疫信息", 2023)).toEqual([]);
});

test.each([
  { rule: "in the title of a document", text: "《县农业局关于公开工作的通知》继续有效" },
  { rule: "as a former name", text: "原县农业局制发的文件已清理" },
  { rule: "in a sentence on the reorganisation", text: "县农业局职责划入县农业农村局" },
])("an old name is right $rule", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test("characters that mean something in patterns mean themselves", () => {
  const marks = compileDictionary([
    { ...given, word: "办函{20", suggestion: "办函〔20", exceptions: ["(办函{20)"] },
  ]);
  expect(misprints("国办公开办函{2019}61号", marks, 2023)).toHaveLength(1);
  expect(misprints("(办函{20)", marks, 2023)).toEqual([]);
});
