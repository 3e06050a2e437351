import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenStoredReport, qinghe } from "#tests/support/given-stored-report.ts";
import { compareRegions, type SumScope } from "./compare-regions.ts";

const given = givenDatabase();

const city = { code: "330100", name: "江州市", level: "city" } as const;
const county = { ...qinghe, parent: city.code };

/** Stores a report of 2023 with so many new requests. */
async function stored(name: string, kind: "government" | "department", requests: number) {
  const region = name.startsWith(county.name) ? county : city;
  const cells = { "t3.new.natural": requests, "t3.new.total": requests };
  await givenStoredReport(given.db, { agency: { name, kind, region }, cells });
}

/** New requests of each part of the province. */
async function newIn(scope: SumScope) {
  const parts = await compareRegions(given.db, { region: "330000", year: 2023, scope });
  return parts.map(({ name, isOwn, reports, sums }) => [
    name,
    isOwn,
    reports,
    sums["t3.new.total"].sum,
  ]);
}

test("a region's government stands for itself, and none of those below is counted as its own", async () => {
  await stored("江州市人民政府", "government", 1000);
  await stored("江州市财政局", "department", 10);
  await stored("青禾县人民政府", "government", 200);
  await stored("青禾县财政局", "department", 3);
  expect(await newIn("governments")).toEqual([
    ["江川省", true, 0, 0],
    ["江州市", false, 1, 1000],
  ]);
  expect(await newIn("agencies")).toEqual([
    ["江川省", true, 0, 0],
    ["江州市", false, 2, 13],
  ]);
});
