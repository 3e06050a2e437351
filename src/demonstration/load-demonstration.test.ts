import { expect, test } from "vitest";
import { proofreadingDictionary } from "#platform/proofreading/proofreading-dictionary.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { countyHeld } from "./annual-reports.ts";
import { loadDemonstration } from "./load-demonstration.ts";
import { plantedFaults } from "./planted-faults.ts";

const given = givenDatabase();
const words = proofreadingDictionary();
const dictionary = words.ok ? words.value : undefined;

test("the county is stored and checked year by year, and a second time changes nothing", async () => {
  const { db } = given;
  expect(await countyHeld(db)).toEqual({ reports: 0, isWhole: false });
  const years: number[] = [];
  const first = await loadDemonstration({
    db,
    others: [],
    dictionary,
    onYear: (year) => years.push(year),
  });
  expect(first).toMatchObject({ ok: true, value: { stored: 270 } });
  expect(years).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024]);
  expect(await countyHeld(db)).toEqual({ reports: 270, isWhole: true });

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

  const again = await loadDemonstration({ db, others: [], dictionary });
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

test("a database with other records is left alone", async () => {
  const others = ["其他机关的 1 份年报"];
  expect(await loadDemonstration({ db: given.db, others, dictionary })).toEqual({
    ok: false,
    error: { kind: "other-records", held: others },
  });
});
