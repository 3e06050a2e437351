import { expect, test } from "vitest";
import { encodeCells } from "#report/form/cell-ordinals.ts";
import { type Given, givenReport } from "#tests/support/given-report.ts";
import { comparedFigures } from "../../data/compared/compared-figures.ts";
import { yearFigure } from "./year-figure.ts";
import { yearRowGroups } from "./year-rows.ts";

const rows = yearRowGroups.flatMap((group) => group.rows);

function yearOf(given: Given) {
  const { states, values } = encodeCells(givenReport(given).cells);
  return { figures: comparedFigures({ edition: given.form ?? "2021", states, values }) };
}

test.each([
  {
    rule: "a cell",
    row: "t3.new.total",
    given: { "t3.new.total": 7 },
    figure: { kind: "figure", value: 7 },
  },
  {
    rule: "zero is a figure",
    row: "t3.new.total",
    given: {},
    figure: { kind: "figure", value: 0 },
  },
  {
    rule: "a cell that is not certain",
    row: "t3.new.total",
    given: { "t3.new.total": "lost" },
    figure: { kind: "uncertain", state: "lost" },
  },
  {
    rule: "a sum",
    row: "（三）不予公开",
    given: { "t3.deniedSecret.total": 2, "t3.deniedInquiry.total": 3 },
    figure: { kind: "figure", value: 5 },
  },
  {
    rule: "a sum says how many cells it leaves out",
    row: "（三）不予公开",
    given: {
      "t3.deniedSecret.total": 2,
      "t3.deniedInquiry.total": "blank",
      "t3.deniedLaw.total": "lost",
    },
    figure: { kind: "partial", value: 2, left: 2 },
  },
  {
    rule: "a sum of nothing certain is none",
    row: "（五）不予处理",
    given: { "t3.refused*": "missing" },
    figure: { kind: "uncertain", state: "missing" },
  },
] as const)("$rule", ({ row: key, given, figure }) => {
  const row = rows.find((one) => one.key === key);
  expect(row && yearFigure(row, yearOf({ cells: given }))).toEqual(figure);
});

test.each([
  { rule: "has no such cell", row: "t2.normative.inForce", figure: { kind: "absent" } },
  { rule: "has 其他处理 as one", row: "（六）其他处理", figure: { kind: "figure", value: 4 } },
] as const)("the trial edition $rule", ({ row: key, figure }) => {
  const row = rows.find((one) => one.key === key);
  const figures = yearOf({ form: "2019-trial", cells: { "t3.otherSingle.total": 4 } });
  expect(row && yearFigure(row, figures)).toEqual(figure);
});

test.each(["t3.new.total", "（三）不予公开"])(
  "a report whose tables were not read has no %s, which is not zero and not another form",
  (key) => {
    const { states, values } = encodeCells({});
    const figures = comparedFigures({ edition: null, states, values });
    const row = rows.find((one) => one.key === key);
    expect(row && yearFigure(row, { figures })).toEqual({ kind: "unread" });
  },
);

test("every compared cell has one row of its own but 其他处理 of the trial edition, which is a sum", () => {
  const singles = rows.filter(({ kind }) => kind !== "sum").map(({ key }) => key);
  expect(new Set(singles).size).toBe(singles.length);
  expect(singles).toHaveLength(Object.keys(yearOf({}).figures).length - 1);
});

test("parts are named without their group", () => {
  expect(rows.find(({ key }) => key === "t3.deniedLaw.total")?.label).toBe(
    "2.其他法律行政法规禁止公开",
  );
});
