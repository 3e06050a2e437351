import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readPlain } from "#formats/read-plain.ts";
import type { AnnualReport, ReportCell } from "#report/annual-report.ts";
import { checkReport } from "#report/check/check-report.ts";
import type { Instance } from "#report/check/check-result.ts";
import {
  applicantColumns,
  type CellName,
  disputeColumns,
  disputeKinds,
  requestRows,
  resultRows,
} from "#report/form/cell-names.ts";
import { readAnnualReport } from "#report/read/read-annual-report.ts";

const seeds = join(import.meta.dirname, "../../shared/seeds");
const table4 = disputeKinds.flatMap((kind) =>
  disputeColumns.map((column): CellName => `t4.${kind}.${column}`),
);

// Real reports are kept outside the repository; a checkout alone has none.
describe.skipIf(!existsSync(seeds))("the five source reports", () => {
  test.each(["000", "001", "002", "003", "004"])("%s has its six sections", (number) => {
    const { sections } = read(number);
    expect(sections.map((section) => section.number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test.each(["000", "001", "002", "003", "004"])("%s: a value stands at its place", (number) => {
    const source = textOf(number);
    for (const [name, cell] of Object.entries(read(number).cells)) {
      if (cell.state !== "read") continue;
      const printed = source.slice(cell.place?.start, cell.place?.end);
      expect([name, Number(printed.replace("增", ""))]).toEqual([name, cell.value]);
    }
  });

  test("000: every cell is read, a cell a line with bars in front", () => {
    const report = read("000");
    expect(factsOf(report)).toEqual({ edition: "2021", year: 2021, agency: null });
    expect(rowValues(report, "t2.")).toEqual({
      "t2.regulations.issued": 0,
      "t2.regulations.repealed": 0,
      "t2.regulations.inForce": 0,
      "t2.normative.issued": 0,
      "t2.normative.repealed": 1,
      "t2.normative.inForce": 6,
      "t2.licensing.decisions": 11217,
      "t2.penalty.decisions": 526,
      "t2.coercion.decisions": 57,
      "t2.fees.amountWan": 1430,
    });
    expectZeros(report, table3(requestRows("2021")));
    expectZeros(report, table4);
  });

  test("001: every cell is read, a row a line", () => {
    const report = read("001");
    expect(factsOf(report)).toEqual({
      edition: "2021",
      year: 2023,
      agency: "区政务服务管理局",
    });
    const { "t2.licensing.decisions": licensing, ...others } = report.cells;
    expect(licensing).toMatchObject({ state: "read", value: 10381 });
    expect(Object.keys(others)).toHaveLength(9 + 25 * 7 + 15);
    expectZeros(report, Object.keys(others) as CellName[]);
  });

  test("002: rows whose labels zeros overwrote are lost, though every value is 0", () => {
    const report = read("002");
    expect(factsOf(report)).toMatchObject({ edition: "2021", year: 2021 });
    expectStates(report, table3([...resultRows("2021"), "total"]), "lost");
    expectZeros(report, table3(["new", "carriedIn", "carriedOut"]));
    expectZeros(report, namesOf(report, "t2."));
    expectZeros(report, table4);
  });

  test("003: values whose empty neighbours vanished are ambiguous, even equal ones", () => {
    const report = read("003");
    expect(factsOf(report)).toEqual({ edition: "2021", year: null, agency: null });
    expect(rowValues(report, "t2.normative.")).toEqual({
      "t2.normative.issued": 49,
      "t2.normative.repealed": 0,
      "t2.normative.inForce": 49,
    });
    expectZeros(
      report,
      namesOf(report, "t2.").filter((name) => !name.startsWith("t2.normative.")),
    );
    const printed = ["new", "granted", "total"];
    const blank = requestRows("2021").filter((row) => !printed.includes(row));
    expectStates(report, table3(printed), "ambiguous");
    expectStates(report, table3(blank), "blank");
    expectStates(report, table4, "ambiguous");
  });

  test("004: the trial edition, its rows of three columns and its amount in yuan", () => {
    const report = read("004");
    expect(factsOf(report)).toEqual({
      edition: "2019-trial",
      year: 2019,
      agency: "榆林高新区管委会综合办公室",
    });
    const rows = {
      "t2.regulations": { made: 0, published: 0, total: 0 },
      "t2.normative": { made: 0, published: 0, total: 0 },
      "t2.licensing": { previous: 45, change: 0, decisions: 192 },
      "t2.otherServices": { previous: 0, change: 0, decisions: 0 },
      "t2.penalty": { previous: 2, change: 2, decisions: 4 },
      "t2.coercion": { previous: 1, change: 2, decisions: 3 },
      "t2.fees": { previous: 1, change: 0 },
      "t2.procurement": { count: 82, amountYuan: 173373602.39 },
    };
    const expected = Object.entries(rows).flatMap(([row, columns]) =>
      Object.entries(columns).map(([column, value]) => [`${row}.${column}`, value]),
    );
    expect(rowValues(report, "t2.")).toEqual(Object.fromEntries(expected));
    expectStates(report, table3(requestRows("2019-trial")), "ambiguous");
    expectZeros(report, table4);
  });

  test("000: one total of the prose is not what its parts make; three others are", () => {
    const { findings, holds } = checkReport(read("000"));
    const found = findings.filter(({ rule }) => narrativeRules.has(rule));
    expect(found).toMatchObject([
      { rule: "text.parts", at: "1:977", severity: "warning", expected: 694, actual: 977 },
    ]);
    expect(found[0]?.places).toHaveLength(10);
    expect(atsOf(holds, "text.parts")).toEqual(["1:218", "1:6", "1:2731"]);
    expect(atsOf(holds, "text.table")).toEqual([
      "t3.new.total",
      "t4.review.total",
      "t4.afterReview.total+t4.direct.total",
      "t2.normative.inForce",
    ]);
  });

  test("001: the prose agrees with its parts and with the tables", () => {
    const { findings, holds } = checkReport(read("001"));
    expect(findings.filter(({ rule }) => narrativeRules.has(rule))).toEqual([]);
    expect(atsOf(holds, "text.parts")).toEqual(["1:73"]);
    expect(atsOf(holds, "text.table")).toContain("t3.new.total");
  });

  test("003: what the prose states cannot be compared with cells that are not certain", () => {
    const { unchecked } = checkReport(read("003"));
    expect(atsOf(unchecked, "text.table")).toEqual(["t3.total.total"]);
  });

  test.each(["002", "003", "004"])("%s: nothing in the prose's figures is wrong", (number) => {
    const { findings } = checkReport(read(number));
    expect(findings.filter(({ rule }) => narrativeRules.has(rule))).toEqual([]);
  });
});

const narrativeRules: ReadonlySet<string> = new Set([
  "text.table",
  "text.parts",
  "text.share",
  "text.fee-statement",
]);

function atsOf(instances: readonly Instance[], rule: string): readonly (string | undefined)[] {
  return instances.filter((instance) => instance.rule === rule).map(({ at }) => at);
}

function textOf(number: string): string {
  return readFileSync(fileOf(number), "utf8");
}

function fileOf(number: string): string {
  const name = readdirSync(seeds).find((file) => file.startsWith(number));
  if (name === undefined) throw new Error(`no source report ${number} in ${seeds}`);
  return join(seeds, name);
}

function read(number: string): AnnualReport {
  const document = readPlain(readFileSync(fileOf(number)));
  if (typeof document === "string") throw new Error(`source report ${number}: ${document}`);
  return readAnnualReport(document);
}

function factsOf({ edition, year, agency }: AnnualReport) {
  return { edition, year, agency };
}

function namesOf({ cells }: AnnualReport, prefix: string): CellName[] {
  return (Object.keys(cells) as CellName[]).filter((name) => name.startsWith(prefix));
}

function table3(rows: readonly string[]): CellName[] {
  return rows.flatMap((row) => applicantColumns.map((column): CellName => `t3.${row}.${column}`));
}

function rowValues(report: AnnualReport, prefix: string): Record<string, number | null> {
  return Object.fromEntries(
    namesOf(report, prefix).map((name) => [name, report.cells[name]?.value ?? null]),
  );
}

function expectZeros(report: AnnualReport, names: readonly CellName[]): void {
  expect(wrong(report, names, (cell) => cell?.state === "read" && cell.value === 0)).toEqual([]);
}

function expectStates(
  report: AnnualReport,
  names: readonly CellName[],
  state: ReportCell["state"],
): void {
  expect(wrong(report, names, (cell) => cell?.state === state)).toEqual([]);
}

/** The cells that are not as expected, with what they are; `names` must not be empty. */
function wrong(
  { cells }: AnnualReport,
  names: readonly CellName[],
  isRight: (cell: ReportCell | undefined) => boolean,
): unknown[] {
  expect(names).not.toEqual([]);
  return names.flatMap((name) => (isRight(cells[name]) ? [] : [[name, cells[name]]]));
}
