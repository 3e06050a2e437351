import { beforeAll, expect, test } from "vitest";
import { proofreadingDictionary } from "#platform/proofreading/proofreading-dictionary.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import { checkReport } from "#report/check/check-report.ts";
import { rules } from "#report/check/rules.ts";
import { readReport } from "#report-files/read-report.ts";
import { type CountyFile, countyFiles } from "./county-files.ts";
import { plantedFaults } from "./planted-faults.ts";

interface Read {
  readonly file: CountyFile;
  readonly report: AnnualReport;
}

const read: Read[] = [];

beforeAll(async () => {
  for (const file of countyFiles()) {
    const result = await readReport(await file.write());
    if (!result.ok) throw new Error(`${file.name}: ${result.error.kind}`);
    read.push({ file, report: result.value.report });
  }
}, 60_000);

test("a check of every report finds each planted fault and nothing else", () => {
  const loaded = proofreadingDictionary();
  const dictionary = loaded.ok ? loaded.value : undefined;
  const found = read.map(({ file, report }) => {
    const { findings } = checkReport(report, lastOf(file), { dictionary });
    return { name: file.name, finds: findings.map(({ rule, at }) => `${rule} ${at}`).sort() };
  });
  const planted = read.map(({ file }) => ({
    name: file.name,
    finds: (file.fault?.finds ?? []).map(({ rule, at }) => `${rule} ${at}`).sort(),
  }));
  expect(found).toEqual(planted);
});

/** The last version of the year before. */
function lastOf({ agency, year }: CountyFile): AnnualReport | undefined {
  return read.findLast(({ file }) => file.agency === agency && file.year === year - 1)?.report;
}

test("every rule is broken somewhere, and each fault stands in a report of the county", () => {
  const broken = new Set(plantedFaults.flatMap(({ finds }) => finds.map(({ rule }) => rule)));
  expect([...broken].sort()).toEqual(Object.keys(rules).sort());
  expect(read.filter(({ file }) => file.fault).length).toBe(plantedFaults.length);
});

test("every report names its agency and year, but for the scan", () => {
  const unnamed = read
    .filter(({ file, report }) => report.agency !== file.agency || report.year !== file.year)
    .map(({ file }) => file.name);
  expect(unnamed).toEqual(["2020/青岚县鸢岭乡人民政府2020年年度报告.pdf"]);
});

test("every state that a file can leave a report in is there to be seen", () => {
  const codes = new Set(read.flatMap(({ report }) => report.warnings.map(({ code }) => code)));
  expect(codes).toEqual(
    new Set([
      "pre-2019",
      "blank-template",
      "no-tables",
      "table-missing",
      "table-damaged",
      "repeated-lines-removed",
    ]),
  );
  const editions = new Set(read.map(({ report }) => report.edition));
  expect(editions).toEqual(new Set(["2021", "2019-trial", "pre-2019", null]));
});
