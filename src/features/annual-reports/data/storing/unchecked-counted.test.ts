import { sql } from "kysely";
import { expect, test } from "vitest";
import { sql as uncheckedCounted } from "#migrations/0007-unchecked-counted.ts";
import { uncheckedCounts } from "#report/check/unchecked-counts.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenStoredReport } from "#tests/support/given-stored-report.ts";
import { findReport } from "../find-report.ts";

const given = givenDatabase();

test("instances are counted by rule, in the order in which rules come", () => {
  const instances = [
    { rule: "t3.applicants" },
    { rule: "t3.balance" },
    { rule: "t3.applicants" },
  ] as const;
  expect(uncheckedCounts(instances)).toEqual([
    { rule: "t3.applicants", count: 2 },
    { rule: "t3.balance", count: 1 },
  ]);
});

test("what was kept instance by instance becomes counts by rule", async () => {
  const { db } = given;
  const { agencyId, year, reportId } = await givenStoredReport(db);
  const before = [
    { rule: "t3.applicants", at: "new", cells: ["t3.new.natural"] },
    { rule: "t3.balance", at: "total", cells: ["t3.new.total", "t3.total.total"] },
    { rule: "t3.applicants", at: "granted", cells: [] },
  ];
  await sql`update report_check set unchecked = ${JSON.stringify(before)} where report_id = ${reportId}`.execute(
    db,
  );
  await sql.raw(uncheckedCounted).execute(db);
  const report = await findReport(db, { agencyId, year });
  expect(report?.check?.unchecked).toEqual([
    { rule: "t3.applicants", count: 2 },
    { rule: "t3.balance", count: 1 },
  ]);
});

test("a report all of which was checked keeps an empty list", async () => {
  const { db } = given;
  const { agencyId, year } = await givenStoredReport(db, { year: 2022 });
  await sql.raw(uncheckedCounted).execute(db);
  expect((await findReport(db, { agencyId, year }))?.check?.unchecked).toEqual([]);
});
