import { expect, test } from "vitest";
import { type Given, givenReport } from "#tests/support/given-report.ts";
import { checkReport } from "./check-report.ts";

function findingsOf(rule: string, given: Given) {
  return checkReport(givenReport(given)).findings.filter((finding) => finding.rule === rule);
}

function atsOf(rule: string, given: Given) {
  return findingsOf(rule, given).map(({ at }) => at);
}

test.each([
  { rule: "all six in order", texts: {}, finds: [] },
  { rule: "one left out", texts: { 4: null }, finds: ["4"] },
  { rule: "the last two left out", texts: { 5: null, 6: null }, finds: ["5", "6"] },
  { rule: "the first without a word", texts: { 1: " \n" }, finds: ["1"] },
  { rule: "those with their tables alone", texts: { 2: "", 3: "", 4: "" }, finds: [] },
  { rule: "five without a word, which is form.problems'", texts: { 5: "" }, finds: [] },
  { rule: "six that says 无", texts: { 6: "无" }, finds: [] },
  {
    rule: "six with a signature alone",
    texts: { 6: "青禾县柳林镇人民政府\n2024年1月20日" },
    finds: ["6"],
  },
])("sections: $rule", ({ texts, finds }) => {
  expect(atsOf("form.sections", { texts })).toEqual(finds);
});

test("sections: where the file breaks off behind a heading nothing is known of it", () => {
  const given: Given = {
    texts: { 6: "" },
    warnings: [{ code: "cut-off" }],
  };
  expect(atsOf("form.sections", given)).toEqual([]);
});

test("of a document too long to be read whole, what may stand behind is not called missing", () => {
  const given: Given = {
    texts: { 5: null, 6: null },
    cells: { "t4.*": "missing" },
    warnings: [{ code: "too-long" }],
  };
  expect(atsOf("form.sections", given)).toEqual([]);
  expect(atsOf("form.tables", given)).toEqual([]);
  const { unchecked } = checkReport(givenReport(given));
  expect(unchecked.map(({ rule, at }) => `${rule} ${at}`)).toEqual(
    expect.arrayContaining(["form.sections 5", "form.sections 6", "form.tables t4"]),
  );
});

test("sections out of their order are reported where the order breaks", () => {
  const [one, two, three, four, five, six] = givenReport().sections;
  const sections = [one, three, two, four, five, six].filter((section) => section !== undefined);
  const details = findingsOf("form.sections", { sections }).map(({ detail }) => detail);
  expect(details).toEqual([{ kind: "section-misplaced", section: 2, after: 3 }]);
});

test.each([
  { rule: "all there", cells: {}, finds: [] },
  {
    rule: "a whole table missing",
    cells: { "t4.*": "missing" },
    finds: [["t4", "table-missing", 15]],
  },
  {
    rule: "one row missing",
    cells: { "t3.partial.*": "missing" },
    finds: [["t3", "table-damaged", 7]],
  },
  {
    rule: "labels overwritten",
    cells: { "t3.denied*": "lost" },
    finds: [["t3", "table-damaged", 56]],
  },
] as const)("tables: $rule", ({ cells, finds }) => {
  const findings = findingsOf("form.tables", { cells });
  expect(findings.map(({ at, detail, cells: of }) => [at, detail.kind, of.length])).toEqual(finds);
});

const fewer = {
  value: null,
  state: "ambiguous",
  note: { kind: "fewer-values", found: 1, expected: 7 },
} as const;
const glued = {
  value: null,
  state: "ambiguous",
  note: { kind: "glued-digits", digits: "207" },
} as const;

test.each([
  {
    rule: "blank cells are listed",
    cells: { "t3.new.legal": "blank", "t3.new.total": "blank" },
    finds: [["t3", 2]],
  },
  {
    rule: "so are rows with fewer figures than columns",
    cells: { "t3.new.*": fewer },
    finds: [["t3", 7]],
  },
  {
    rule: "figures that are only unclear are not blank",
    cells: { "t2.regulations.*": glued },
    finds: [],
  },
  {
    rule: "each table by itself",
    cells: { "t2.fees.*": "blank", "t4.review.*": "blank" },
    finds: [
      ["t2", 1],
      ["t4", 5],
    ],
  },
] as const)("blanks: $rule", ({ cells, finds }) => {
  const findings = findingsOf("form.blank", { cells });
  expect(findings.map(({ at, cells: of }) => [at, of.length])).toEqual(finds);
});

test.each([
  { text: "", fails: true },
  { text: "无", fails: true },
  { text: "无。", fails: true },
  { text: "暂无", fails: true },
  { text: "(一)存在的主要问题:无。\n(二)改进情况:无。", fails: true },
  { text: "我局不存在突出问题。", fails: true },
  { text: "我局不存在问题。", fails: true },
  { text: "（一）存在的主要问题：我局不存在问题。", fails: true },
  { text: "存在的主要问题及改进情况", fails: true },
  { text: "没有专职人员。", fails: false },
  { text: "无专职人员,更新不及时。", fails: false },
  { text: "解读形式单一,下一步增加图解。", fails: false },
  { text: "(一)存在问题。栏目更新慢。(二)改进措施。每周检查。", fails: false },
])("section five: $text", ({ text, fails }) => {
  expect(atsOf("form.problems", { texts: { 5: text } })).toEqual(fails ? ["5"] : []);
});

test("a section five that is not there is a missing section, not an empty one", () => {
  expect(atsOf("form.problems", { texts: { 5: null } })).toEqual([]);
});

test("a section five at which the file breaks off shows nothing", () => {
  const given: Given = { texts: { 5: "", 6: null }, warnings: [{ code: "cut-off" }] };
  const { findings, unchecked } = checkReport(givenReport(given));
  expect(findings.some(({ rule }) => rule === "form.problems")).toBe(false);
  expect(unchecked.some(({ rule }) => rule === "form.problems")).toBe(true);
});

const trial = "按照《政府信息公开工作年度报告格式(试行)》要求编制。";
const trialNumber = "根据国办公开办函〔2019〕60号编制。";
const current = "根据国办公开办函〔2021〕30号编制。";

test.each([
  { rule: "the trial format for 2023", given: { preface: trial }, finds: ["citation"] },
  { rule: "its number for 2023", given: { preface: trialNumber }, finds: ["citation"] },
  { rule: "the trial format for 2020", given: { form: "2019-trial", preface: trial }, finds: [] },
  { rule: "the current format for 2023", given: { preface: current }, finds: [] },
  { rule: "both for 2023", given: { preface: current + trialNumber }, finds: [] },
  { rule: "no format", given: {}, finds: [] },
  {
    rule: "the current format for 2020",
    given: { form: "2019-trial", preface: current },
    finds: ["citation"],
  },
  {
    rule: "the trial format over current tables, no year",
    given: { year: null, preface: trial },
    finds: ["citation"],
  },
  { rule: "trial tables for 2022", given: { form: "2019-trial", year: 2022 }, finds: ["tables"] },
  {
    rule: "no tables at all for 2020, whatever edition the text cites",
    given: { year: 2020, cells: { "t2.*": "missing", "t3.*": "missing", "t4.*": "missing" } },
    finds: [],
  },
  { rule: "current tables for 2020", given: { year: 2020 }, finds: ["tables"] },
] as const)("format: $rule", ({ given, finds }) => {
  expect(atsOf("text.edition", given)).toEqual(finds);
});

test("a citation inside a section has its place, one in the preface has none", () => {
  const [inText] = findingsOf("text.edition", { texts: { 6: trialNumber } });
  expect(inText?.places).toMatchObject([{ section: 6, quote: "公开办函〔2019〕60号" }]);
  expect(findingsOf("text.edition", { preface: trial })[0]?.places).toEqual([]);
});
