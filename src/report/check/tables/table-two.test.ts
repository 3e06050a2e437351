import { expect, test } from "vitest";
import { findingMessage } from "#report/words/finding-message.ts";
import { type Given, givenReport } from "#tests/support/given-report.ts";
import { checkReport } from "../check-report.ts";

function check(given: Given, previous?: Given) {
  return checkReport(givenReport(given), previous && givenReport(previous));
}

function findingsOf(rule: string, given: Given, previous?: Given) {
  return check(given, previous).findings.filter((finding) => finding.rule === rule);
}

function isUnchecked(rule: string, given: Given, previous?: Given) {
  return check(given, previous).unchecked.some((instance) => instance.rule === rule);
}

test.each([
  {
    rule: "a town with regulations in force",
    agency: "柳林镇人民政府",
    cell: "inForce",
    fails: true,
  },
  { rule: "a county bureau that issued one", agency: "青禾县财政局", cell: "issued", fails: true },
  {
    rule: "a district that repealed one",
    agency: "江川市临江区人民政府",
    cell: "repealed",
    fails: true,
  },
  { rule: "a province", agency: "江川省人民政府", cell: "inForce", fails: false },
  {
    rule: "a city, which may be divided into districts",
    agency: "江川市人民政府",
    cell: "inForce",
    fails: "unchecked",
  },
  { rule: "an agency without a name", agency: null, cell: "inForce", fails: "unchecked" },
])("regulations above zero: $rule", ({ agency, cell, fails }) => {
  const given = { agency, cells: { [`t2.regulations.${cell}`]: 2 } };
  const findings = findingsOf("t2.impossible-regulations", given);
  expect(findings.map(({ cells }) => cells)).toEqual(
    fails === true ? [[`t2.regulations.${cell}`]] : [],
  );
  expect(isUnchecked("t2.impossible-regulations", given)).toBe(fails === "unchecked");
});

test("no regulations are in order at any agency, named or not", () => {
  const { holds } = check({ agency: null });
  expect(holds.some(({ rule }) => rule === "t2.impossible-regulations")).toBe(true);
});

test.each([
  {
    rule: "1430 万元 at a development zone may be true",
    agency: "江川经济开发区管理委员会",
    amount: 1430,
    fails: false,
  },
  { rule: "300,000 万元 have been seen", agency: "江川市人民政府", amount: 300_000, fails: false },
  {
    rule: "less than ten million yuan at a town",
    agency: "柳林镇人民政府",
    amount: 999.99,
    fails: false,
  },
  { rule: "ten million yuan at a town", agency: "柳林镇人民政府", amount: 1_000, fails: true },
  {
    rule: "ten million yuan at a town's office",
    agency: "柳林镇党政办",
    amount: 1_000,
    fails: true,
  },
  {
    rule: "ten million yuan at an area's office",
    agency: "江川市桥东地区办事处",
    amount: 1_000,
    fails: true,
  },
  { rule: "the same at a bureau", agency: "青禾县水利局", amount: 1_000, fails: false },
  {
    rule: "five thousand million at a county",
    agency: "青禾县人民政府",
    amount: 500_000,
    fails: true,
  },
  {
    rule: "ten thousand million anywhere unnamed",
    agency: null,
    amount: 1_000_000,
    fails: true,
  },
])("fees by size alone: $rule", ({ agency, amount, fails }) => {
  const given = { agency, cells: { "t2.fees.amountWan": amount } };
  expect(findingsOf("t2.fees-magnitude", given)).toHaveLength(fails ? 1 : 0);
});

test.each([
  { last: 0.5, amount: 999.99, fails: false },
  { last: 0.5, amount: 1_000, fails: true },
  { last: 0.5, amount: 25_000, fails: true },
  { last: 0.5, amount: 25_001, fails: false },
])(
  "fees of $last and then of $amount: some ten thousand times as much or not",
  ({ last, amount, fails }) => {
    const given = (value: number) => ({
      agency: "青禾县水利局",
      cells: { "t2.fees.amountWan": value },
    });
    expect(findingsOf("t2.fees-magnitude", given(amount), given(last))).toHaveLength(fails ? 1 : 0);
  },
);

test("fees that the text gives in yuan with the same figure are an error of unit, and the place is shown", () => {
  const text = "收入规范。全年行政事业性收费共计3,560元，均已公示。";
  const [finding] = findingsOf("t2.fees-magnitude", {
    texts: { 1: text },
    cells: { "t2.fees.amountWan": 3560 },
  });
  const start = text.indexOf("行政事业性收费");
  expect(finding?.places).toEqual([
    { section: 1, start, end: start + 15, quote: text.slice(start, start + 15) },
  ]);
  const inWan = { 1: "全年行政事业性收费共计3560万元。" };
  const inText = { agency: "青禾县水利局", texts: inWan, cells: { "t2.fees.amountWan": 3560 } };
  expect(findingsOf("t2.fees-magnitude", inText)).toEqual([]);
});

test.each([
  { text: "2022年行政事业性收费1430元。", fails: false },
  { text: "上年行政事业性收费1430元。", fails: false },
  { text: "行政事业性收费二〇二二年为1430元。", fails: false },
  { text: "2023年行政事业性收费1430元，比2022年多20元。", fails: true },
  { text: "2022年公开30条。行政事业性收费1430元。", fails: true },
])("fees in yuan of the report's year alone: $text", ({ text, fails }) => {
  const given = {
    agency: "青禾县水利局",
    texts: { 1: text },
    cells: { "t2.fees.amountWan": 1430 },
  };
  expect(findingsOf("t2.fees-magnitude", given)).toHaveLength(fails ? 1 : 0);
});

test.each([
  { rule: "about ten thousand times last year's", last: 0.4, now: 3900, fails: true },
  { rule: "a thousand times last year's is a jump only", last: 3, now: 3000, fails: false },
  { rule: "nothing last year", last: 0, now: 3900, fails: false },
])("fees by the year before: $rule", ({ last, now, fails }) => {
  const agency = "青禾县水利局";
  const given = { agency, cells: { "t2.fees.amountWan": now } };
  const findings = findingsOf("t2.fees-magnitude", given, {
    agency,
    year: 2022,
    cells: { "t2.fees.amountWan": last },
  });
  expect(findings).toHaveLength(fails ? 1 : 0);
});

test.each([
  { rule: "decisions are last year's items plus the change", cells: [2, 2, 4], fails: true },
  { rule: "a decrease adds up as well", cells: [45, -3, 42], fails: true },
  {
    rule: "no change shows nothing, even where the figures are equal",
    cells: [45, 0, 45],
    fails: false,
  },
  { rule: "a number of cases of its own", cells: [45, 2, 192], fails: false },
])("trial edition: $rule", ({ cells: [previous = 0, change = 0, decisions = 0], fails }) => {
  const given: Given = {
    form: "2019-trial",
    cells: {
      "t2.penalty.previous": previous,
      "t2.penalty.change": change,
      "t2.penalty.decisions": decisions,
    },
  };
  const findings = findingsOf("t2.misread", given);
  expect(findings.map(({ at }) => at)).toEqual(fails ? ["penalty"] : []);
});

test("in the current edition there is nothing to misread", () => {
  expect(check({}).holds.some(({ rule }) => rule === "t2.misread")).toBe(false);
});

const inForce = (count: number): Given => ({
  year: 2022,
  cells: { "t2.normative.inForce": count },
});
const year = (issued: number, repealed: number, now: number): Given => ({
  cells: {
    "t2.normative.issued": issued,
    "t2.normative.repealed": repealed,
    "t2.normative.inForce": now,
  },
});

test.each([
  {
    rule: "last year's, plus issued, less repealed",
    given: year(5, 1, 25),
    last: inForce(21),
    fails: false,
  },
  { rule: "one too few", given: year(5, 1, 24), last: inForce(21), fails: true },
  {
    rule: "without last year's report nothing is compared",
    given: year(5, 1, 24),
    last: undefined,
    fails: false,
  },
])("stock of normative documents: $rule", ({ given, last, fails }) => {
  const findings = findingsOf("t2.stock", given, last);
  expect(findings.map(({ at, expected }) => [at, expected])).toEqual(
    fails ? [["normative", 25]] : [],
  );
});

test("a trial report of last year has no stock to compare with", () => {
  const result = check(year(5, 1, 24), { form: "2019-trial" });
  const entries = [...result.findings, ...result.unchecked, ...result.holds];
  expect(entries.some(({ rule }) => rule === "t2.stock")).toBe(false);
});

test("a blank stock of last year leaves the rule unchecked", () => {
  expect(
    isUnchecked("t2.stock", year(1, 0, 1), { cells: { "t2.normative.inForce": "blank" } }),
  ).toBe(true);
});

test("a stock whose difference the report explains with figures is explained, not found", () => {
  const sentence = "另有2件规范性文件有效期届满自动失效";
  const given = { ...year(5, 1, 23), texts: { 1: `加强管理。${sentence}。` } };
  const result = check(given, inForce(21));
  expect(result.findings).toEqual([]);
  expect(result.explained.map(({ rule, reason }) => [rule, reason.quote])).toEqual([
    ["t2.stock", sentence],
  ]);
});

test("a general sentence on normative documents explains nothing", () => {
  const given = { ...year(5, 1, 23), texts: { 1: "认真开展规范性文件清理，及时公布到期文件。" } };
  expect(findingsOf("t2.stock", given, inForce(21))).toHaveLength(1);
});

test("requests carried in are those that last year carried out, in each column", () => {
  const cells = { "t3.carriedIn.natural": 2, "t3.carriedIn.total": 2 };
  const findings = findingsOf(
    "t3.carry",
    { cells },
    { year: 2022, cells: { "t3.carriedOut.total": 2 } },
  );
  expect(findings.map(({ at, expected, actual, cells: of }) => [at, expected, actual, of])).toEqual(
    [["natural", 0, 2, ["t3.carriedIn.natural"]]],
  );
  expect(findings[0] && findingMessage(findings[0])).toBe(
    "自然人列：本年上年结转 2，不等于上年报告结转下年度 0，相差 2；如有原因请在报告中说明。",
  );
});

test.each([
  { rule: "five times is not yet a jump", last: 100, now: 500, fails: false },
  { rule: "more than five times", last: 100, now: 501, fails: true },
  { rule: "a fifth is not yet a jump", last: 500, now: 100, fails: false },
  { rule: "less than a fifth", last: 500, now: 99, fails: true },
  { rule: "from nothing to many", last: 0, now: 100, fails: true },
  { rule: "small counts jump by themselves", last: 1, now: 99, fails: false },
])("licensing decisions against last year: $rule", ({ last, now, fails }) => {
  const cell = "t2.licensing.decisions";
  const findings = findingsOf(
    "t2.jump",
    { cells: { [cell]: now } },
    { year: 2022, cells: { [cell]: last } },
  );
  expect(findings.map(({ at }) => at)).toEqual(fails ? ["licensing.decisions"] : []);
});

test("decisions of the trial edition are not compared with those of the current one", () => {
  const given = { cells: { "t2.licensing.decisions": 900 } };
  expect(findingsOf("t2.jump", given, { form: "2019-trial" })).toEqual([]);
});
