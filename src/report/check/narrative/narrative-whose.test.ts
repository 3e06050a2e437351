import { expect, test } from "vitest";
import { type Given, givenReport } from "#tests/support/given-report.ts";
import { checkReport } from "../check-report.ts";

/** `at: expected/actual` of each finding. */
function brief(given: Given): readonly string[] {
  return checkReport(givenReport(given))
    .findings.filter(({ rule }) => rule === "text.table")
    .map(({ at, expected, actual }) => `${at}: ${expected}/${actual}`);
}

const both = {
  "t3.new.natural": 35,
  "t3.new.enterprise": 8,
  "t3.new.total": 43,
  "t3.carriedIn.natural": 6,
  "t3.carriedIn.total": 6,
  "t3.total.natural": 41,
  "t3.total.enterprise": 8,
  "t3.total.total": 49,
};
const natural = "t3.carriedIn.natural+t3.new.natural";
test.each([
  { text: "共收到申请49件（含上年结转6件），其中自然人41件、商业企业8件。", finds: [] },
  { text: "共收到申请49件，含上年结转6件，其中自然人41件、商业企业8件。", finds: [] },
  { text: "共收到申请49件（含2022年结转6件），其中自然人41件、商业企业8件。", finds: [] },
  { text: "新收申请43件，上年结转6件，共49件，其中自然人41件、商业企业8件。", finds: [] },
  { text: "新收申请49件（含上年结转6件），其中自然人41件、商业企业8件。", finds: [] },
  { text: "共办理申请49件（含上年结转6件），其中自然人41件、商业企业8件。", finds: [] },
  { text: "共收到申请49件（含上年结转6件），其中自然人35件、商业企业8件。", finds: [] },
  { text: "新收申请43件，上年结转6件，其中自然人41件、商业企业8件。", finds: [] },
  {
    text: "共收到申请49件（含上年结转6件），其中自然人40件、商业企业9件。",
    finds: [`${natural}: 41/40`, "t3.carriedIn.enterprise+t3.new.enterprise: 8/9"],
  },
  {
    text: "新收申请43件，上年结转6件，共49件，其中自然人40件。",
    finds: [`${natural}: 41/40`],
  },
  {
    text: "共收到申请49件（含上年结转6件，其中自然人5件）。",
    finds: ["t3.carriedIn.natural: 6/5"],
  },
  {
    text: "共办理申请49件，其中自然人40件、商业企业9件。",
    finds: ["t3.total.natural: 41/40", "t3.total.enterprise: 8/9"],
  },
])("behind what was carried in the total is divided: $text", ({ text, finds }) => {
  const said = text.replaceAll("申请", "政府信息公开申请");
  expect(brief({ cells: both, texts: { 1: said } })).toEqual(finds);
});

test.each([
  "全县制发行政规范性文件30件，其中我局5件。",
  "截至目前累计制发行政规范性文件60件。",
  "截至目前，我局共制发行政规范性文件60件。",
  "2023年制发行政规范性文件5件。累计制发行政规范性文件60件。",
])("what others issued, or in other years, is not compared: %s", (text) => {
  const given = { cells: { "t2.normative.issued": 5 }, texts: { 1: text } };
  expect(brief(given)).toEqual([]);
});

test.each(["全县制发行政规范性文件30件。", "2023年累计制发行政规范性文件30件。"])(
  "what may only be the report's is: %s",
  (text) => {
    const given = { cells: { "t2.normative.issued": 5 }, texts: { 1: text } };
    expect(brief(given)).toEqual(["t2.normative.issued: 5/30"]);
  },
);
