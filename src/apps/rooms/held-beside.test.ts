import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency, givenStoredReport } from "#tests/support/given-stored-report.ts";
import { importLines } from "#tests/support/ledger/import-lines.ts";
import { kindOf } from "#tests/support/ledger/kind-of.ts";
import { heldBeside } from "./held-beside.ts";

const given = givenDatabase();

test("rooms tell what they hold beside a region", async () => {
  const { db } = given;
  expect(await heldBeside(db, "990101")).toEqual([]);
  await givenStoredReport(db, { year: 2024 });
  const agency = await given.tables.selectFrom("agency").select("region_code").executeTakeFirst();
  expect(await heldBeside(db, agency?.region_code ?? "")).toEqual([]);
  expect(await heldBeside(db, "990101")).toEqual(["其他机关的 1 份年报"]);
});

test("records of others are told too, and a demonstration is not mixed with them", async () => {
  const agency = await givenAgency(given.db, { name: "青禾县林业局" });
  const { region_code: region } = await given.tables
    .selectFrom("agency")
    .select("region_code")
    .where("id", "=", agency)
    .executeTakeFirstOrThrow();
  await importLines(given.db, { kind: await kindOf("fees"), agency }, [
    "月份,项目,金额（元）",
    "2024-03,登记费,3.5",
  ]);
  expect(await heldBeside(given.db, "990101")).toContain("其他机关的 1 条行政决定和收费");
  expect(await heldBeside(given.db, region)).toEqual([]);
});
