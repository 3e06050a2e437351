import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenStoredReport } from "#tests/support/given-stored-report.ts";
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
