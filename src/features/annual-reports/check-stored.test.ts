import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenReport } from "#tests/support/given-report.ts";
import { givenStoredReport } from "#tests/support/given-stored-report.ts";
import { kindsRaised } from "#tests/support/kinds-raised.ts";
import { checkColumns } from "./check-columns.ts";
import { checkStale } from "./check-stored.ts";
import { findReport } from "./data/find-report.ts";

const given = givenDatabase();

async function rulesOf(agencyId: number, year: number) {
  const found = await findReport(given.db, { agencyId, year });
  return found?.check?.findings.map(({ rule, at }) => `${rule}@${at}`);
}

test("a stored check is what the check finds, with its message", async () => {
  const cells = { "t3.new.total": 13, "t3.total.total": 12 };
  const { agencyId, year } = await givenStoredReport(given.db, { cells });
  const found = await findReport(given.db, { agencyId, year });
  expect(found?.check).toMatchObject({ warnings: 0, previousReportId: null });
  expect(found?.check?.errors).toBe(found?.check?.findings.length);
  expect(found?.check?.findings.find(({ at }) => at === "total")).toMatchObject({
    rule: "t3.balance",
    severity: "error",
    cells: ["t3.new.total", "t3.carriedIn.total", "t3.total.total", "t3.carriedOut.total"],
    expected: 13,
    actual: 12,
    message: "总计列：第一项 13 加第二项 0，不等于第三项 12 加第四项 0，相差 1。",
  });
});

test("last year's report stored later makes this year's check anew", async () => {
  const agency = { name: "青禾县教育局" };
  const { agencyId } = await givenStoredReport(given.db, { agency, year: 2023 });
  expect(await rulesOf(agencyId, 2023)).toEqual([]);
  const cells = { "t2.normative.inForce": 5 };
  await givenStoredReport(given.db, { agency, year: 2022, cells });
  expect(await rulesOf(agencyId, 2023)).toEqual(["t2.stock@normative"]);
  await givenStoredReport(given.db, { agency, year: 2022 });
  expect(await rulesOf(agencyId, 2023)).toEqual([]);
});

test("only what is stale is checked, and all when the checker is another", async () => {
  const agency = { name: "青禾县民政局" };
  for (const year of [2021, 2022, 2023]) {
    await givenStoredReport(given.db, { agency, year, isChecked: false });
  }
  const raised = await kindsRaised(given.db, () => checkStale(given.db, "checker-one", {}));
  expect(raised).toEqual(["reports"]);
  expect(await checkStale(given.db, "checker-one", {})).toBe(0);
  const current = await given.tables
    .selectFrom("report")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("is_current", "=", true)
    .executeTakeFirstOrThrow();
  expect(await checkStale(given.db, "checker-two", {})).toBe(current.count);
});

test("what the directory says of an agency decides by when it has to sign", async () => {
  const signedOn = { value: "2024-02-20", state: "read" } as const;
  const name = "青禾县城建处";
  const asZone = { name, kind: "zone" } as const;
  const zone = await givenStoredReport(given.db, { agency: asZone, signedOn });
  expect(await rulesOf(zone.agencyId, 2023)).toEqual([]);
  const asBureau = { name: "青禾县粮食局", kind: "department" } as const;
  const bureau = await givenStoredReport(given.db, { agency: asBureau, signedOn });
  expect(await rulesOf(bureau.agencyId, 2023)).toEqual(["text.date@signedOn"]);
});

test("what the document does not say of itself is what it is filed under", () => {
  const stale = "统计期限自2018年1月1日起至2018年12月31日止。";
  const report = { ...givenReport({ form: "2019-trial", texts: { 1: stale } }), year: null };
  const columns = checkColumns({ report, agencyName: "青禾县教育局", year: 2019 }, undefined, {
    aids: {},
    told: [],
  });
  expect(columns.findings).toContain('"rule":"text.year"');
});
