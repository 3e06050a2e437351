import { expect, test } from "vitest";
import { findingMessage } from "#report/words/finding-message.ts";
import { type Given, givenReport } from "#tests/support/given-report.ts";
import { givenHybrid } from "#tests/support/reports/given-hybrid.ts";
import { checkReport } from "./check-report.ts";

/** `rule@at` of every finding. */
function found(given: Given, previous?: Given): string[] {
  const result = checkReport(givenReport(given), previous && givenReport(previous));
  return result.findings.map(({ rule, at }) => `${rule}@${at}`);
}

test.each(["2021", "2019-trial"] as const)("a report of zeros has nothing wrong: %s", (form) => {
  const result = checkReport(givenReport({ form }));
  expect([result.findings, result.explained, result.unchecked]).toEqual([[], [], []]);
  const applicantRows = form === "2021" ? 25 : 23;
  const ofRule = (rule: string) => result.holds.filter((instance) => instance.rule === rule).length;
  expect([ofRule("t3.balance"), ofRule("t3.results"), ofRule("t4.sum")]).toEqual([7, 7, 3]);
  expect([ofRule("t3.applicants"), ofRule("t3.integer")]).toEqual([
    applicantRows,
    applicantRows * 7,
  ]);
});

test("the sums of a hybrid with the one row 其他处理 count that row", () => {
  const figures = { "t3.new.natural": 5, "t3.granted.natural": 3, "t3.otherSingle.natural": 2 };
  const totals = { "t3.new.total": 5, "t3.granted.total": 3, "t3.otherSingle.total": 2 };
  const results = (total: number) => {
    const cells = { ...figures, ...totals, "t3.total.natural": total, "t3.total.total": total };
    const { findings } = checkReport(givenHybrid(cells));
    return findings.filter(({ rule }) => rule === "t3.results").map(({ at }) => at);
  };
  expect(results(5)).toEqual([]);
  expect(results(4)).toEqual(["natural", "total"]);
});

test("the message, figures and order of cells of a breach of the balance are those of the contract", () => {
  const report = givenReport({
    cells: {
      "t3.new.natural": 13,
      "t3.new.total": 13,
      "t3.granted.natural": 12,
      "t3.granted.total": 12,
      "t3.total.natural": 12,
      "t3.total.total": 12,
    },
  });
  const finding = checkReport(report).findings.find(({ at }) => at === "total");
  expect(finding).toMatchObject({
    rule: "t3.balance",
    at: "total",
    severity: "error",
    cells: ["t3.new.total", "t3.carriedIn.total", "t3.total.total", "t3.carriedOut.total"],
    expected: 13,
    actual: 12,
    places: [],
    basis: "年度报告格式，表三勾稽关系",
  });
  expect(finding && findingMessage(finding)).toBe(
    "总计列：第一项 13 加第二项 0，不等于第三项 12 加第四项 0，相差 1。",
  );
});

const balancedRow = {
  "t3.new.natural": 3,
  "t3.new.total": 3,
  "t3.granted.natural": 3,
  "t3.granted.total": 3,
  "t3.total.natural": 3,
  "t3.total.total": 3,
};

test.each([
  {
    rule: "figures that agree in every row and column are in order",
    cells: balancedRow,
    finds: [],
  },
  {
    rule: "one wrong request breaks its column's balance and its row's total",
    cells: { ...balancedRow, "t3.new.natural": 4 },
    finds: ["t3.balance@natural", "t3.applicants@new"],
  },
  {
    rule: "one wrong result breaks the sum of results and its row, not the balance",
    cells: { ...balancedRow, "t3.deniedLaw.legal": 1 },
    finds: ["t3.results@legal", "t3.applicants@deniedLaw"],
  },
  {
    rule: "a wrong total of results shows in balance, results and its row",
    cells: { ...balancedRow, "t3.total.total": 2 },
    finds: ["t3.balance@total", "t3.results@total", "t3.applicants@total"],
  },
  {
    rule: "each kind of dispute is summed by itself",
    cells: { "t4.review.upheld": 1, "t4.direct.total": 2 },
    finds: ["t4.sum@review", "t4.sum@direct"],
  },
  {
    rule: "a negative number of requests is reported even where the sums agree",
    cells: {
      "t3.carriedIn.natural": -1,
      "t3.carriedIn.legal": 1,
      "t3.carriedOut.natural": -1,
      "t3.carriedOut.legal": 1,
    },
    finds: ["t3.integer@carriedIn.natural", "t3.integer@carriedOut.natural"],
  },
  {
    rule: "half a request is reported even where the sums agree",
    cells: {
      "t3.new.charity": 0.5,
      "t3.new.total": 0.5,
      "t3.carriedOut.charity": 0.5,
      "t3.carriedOut.total": 0.5,
    },
    finds: [
      "t3.integer@new.charity",
      "t3.integer@new.total",
      "t3.integer@carriedOut.charity",
      "t3.integer@carriedOut.total",
    ],
  },
  {
    rule: "binary fractions are no difference",
    cells: {
      "t4.review.upheld": 0.1,
      "t4.review.corrected": 0.2,
      "t4.review.total": 0.3,
    },
    finds: [],
  },
])("tables 三 and 四: $rule", ({ cells, finds }) => {
  expect(found({ cells })).toEqual(finds);
});

test("the trial edition's single row of other results counts among the results", () => {
  const cells = { ...balancedRow, "t3.granted.natural": 2, "t3.granted.total": 2 };
  const other = { "t3.otherSingle.natural": 1, "t3.otherSingle.total": 1 };
  expect(found({ form: "2019-trial", cells: { ...cells, ...other } })).toEqual([]);
  expect(found({ form: "2019-trial", cells })).toEqual(["t3.results@natural", "t3.results@total"]);
});

test("an instance with an uncertain cell is unchecked, and no other suffers by it", () => {
  const report = givenReport({ cells: { "t3.new.natural": "ambiguous", "t3.new.total": 1 } });
  const { findings, unchecked } = checkReport(report);
  expect(unchecked.map(({ rule, at }) => `${rule}@${at}`)).toEqual([
    "t3.balance@natural",
    "t3.applicants@new",
    "t3.integer@new.natural",
  ]);
  expect(unchecked[0]?.cells).toEqual([
    "t3.new.natural",
    "t3.carriedIn.natural",
    "t3.total.natural",
    "t3.carriedOut.natural",
  ]);
  expect(findings.map(({ rule, at }) => `${rule}@${at}`)).toEqual(["t3.balance@total"]);
});

test.each([
  {
    what: "a page that is no report",
    given: { edition: null, warnings: [{ code: "not-a-report", reason: "notice" }] },
  },
  { what: "a blank template", given: { edition: null, warnings: [{ code: "blank-template" }] } },
  {
    what: "a report of before 2019",
    given: { edition: "pre-2019", warnings: [{ code: "pre-2019" }] },
  },
] as const)("$what is not checked at all", ({ given }) => {
  const report = { ...givenReport(given), cells: {}, sections: [] };
  expect(checkReport(report)).toEqual({ findings: [], explained: [], unchecked: [], holds: [] });
});

test("a report without tables and without an edition lacks its three tables, and nothing is unchecked", () => {
  const report = {
    ...givenReport({ edition: null, warnings: [{ code: "no-tables" }] }),
    cells: {},
  };
  const { findings, unchecked } = checkReport(report);
  expect(findings.map(({ rule, at, cells }) => [rule, at, cells])).toEqual([
    ["form.tables", "t2", []],
    ["form.tables", "t3", []],
    ["form.tables", "t4", []],
  ]);
  expect(unchecked).toEqual([]);
});
