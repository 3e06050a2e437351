import { expect, test } from "vitest";
import { addAgencies } from "#features/agencies/index.ts";
import { originalToStore, reportColumns, storeReport } from "#features/annual-reports/index.ts";
import { proofreadingDictionary } from "#platform/proofreading/proofreading-dictionary.ts";
import { readReport } from "#report-files/read-report.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { countyFiles } from "./county-files.ts";
import { countyHeld, loadDemonstration } from "./load-demonstration.ts";
import { plantedFaults } from "./planted-faults.ts";

const given = givenDatabase();
const words = proofreadingDictionary();
const dictionary = words.ok ? words.value : undefined;

test("the county is stored and checked year by year, and a second time changes nothing", async () => {
  const { db } = given;
  expect(await countyHeld(db)).toEqual({ own: 0, others: 0, isWhole: false });
  const years: number[] = [];
  const first = await loadDemonstration({ db, dictionary, onYear: (year) => years.push(year) });
  expect(first).toMatchObject({ ok: true, value: { stored: 270 } });
  expect(years).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024]);
  expect(await countyHeld(db)).toEqual({ own: 270, others: 0, isWhole: true });

  const checks = await given.tables
    .selectFrom("report_check")
    .innerJoin("report", "report.id", "report_check.report_id")
    .select(({ fn }) => [
      fn.sum<number>("errors").as("errors"),
      fn.sum<number>("notices").as("notices"),
    ])
    .where("is_current", "=", true)
    .executeTakeFirstOrThrow();
  expect(Number(checks.notices)).toBe(2);
  expect(Number(checks.errors)).toBeGreaterThan(20);

  const again = await loadDemonstration({ db, dictionary });
  expect(again).toMatchObject({ ok: true, value: { stored: 0 } });
}, 120_000);

test("the report published again is the current one, without its fault", async () => {
  const corrected = plantedFaults.filter(({ isCorrectedLater }) => isCorrectedLater);
  expect(corrected.length).toBeGreaterThan(0);
  for (const { agency, year } of corrected) {
    const versions = await given.tables
      .selectFrom("report")
      .innerJoin("agency", "agency.id", "report.agency_id")
      .leftJoin("report_check", "report_check.report_id", "report.id")
      .select(["version", "is_current as isCurrent", "errors"])
      .where("agency.name", "=", `青岚县${agency}`)
      .where("year", "=", year)
      .orderBy("version")
      .execute();
    expect(versions.map(({ version, isCurrent }) => [version, isCurrent])).toEqual([
      [1, false],
      [2, true],
    ]);
    expect(versions[1]?.errors).toBe(0);
  }
});

test("a database with other agencies' reports is left alone", async () => {
  const { db } = given;
  const [file] = countyFiles();
  const bytes = (await file?.write()) ?? new Uint8Array();
  const read = await readReport(bytes);
  if (!read.ok) throw new Error(read.error.kind);
  const agency = { regionCode: "000000", regionLevel: "nation", name: "邻县教育局" } as const;
  const [agencyId = 0] = await db.transaction().execute((trx) => addAgencies(trx, [agency]));
  const columns = reportColumns(read.value.report);
  const original = originalToStore("a.txt", bytes, read.value.document);
  await storeReport(db, { agencyId, year: 2018, columns, original });
  expect(await loadDemonstration({ db, dictionary })).toEqual({
    ok: false,
    error: { kind: "other-reports", reports: 1 },
  });
});
