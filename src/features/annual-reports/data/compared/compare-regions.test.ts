import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import {
  type GivenStoredReport,
  givenStoredReport,
  qinghe,
} from "#tests/support/given-stored-report.ts";
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

test("a group of results is the sum of its rows: certain where all are, in both editions of the form", async () => {
  const region = { code: "330100", name: "江州市", level: "city" } as const;
  const give = (name: string, year: number, report: GivenStoredReport) =>
    givenStoredReport(given.db, { ...report, year, agency: { name, kind: "department", region } });
  await give("江州市一局", 2022, {
    cells: { "t3.deniedLaw.total": 2, "t3.deniedInquiry.total": 3, "t3.otherRest.total": 4 },
  });
  await give("江州市二局", 2022, {
    cells: { "t3.deniedLaw.total": 7, "t3.deniedSecret.total": "lost" },
  });
  await give("江州市一局", 2020, {
    form: "2019-trial",
    cells: { "t3.otherSingle.total": 6, "t3.refusedRepeat.total": 1 },
  });
  const sums = async (year: number) =>
    (await compareRegions(given.db, { region: "330100", year, scope: "agencies" }))[0]?.sums;
  const later = await sums(2022);
  expect(later?.["t3.denied"]).toEqual({ sum: 5, reports: 2, certain: 1 });
  expect(later?.["t3.other"]).toEqual({ sum: 4, reports: 2, certain: 2 });
  const trial = await sums(2020);
  expect(trial?.["t3.other"]).toEqual({ sum: 6, reports: 1, certain: 1 });
  expect(trial?.["t3.refused"]).toEqual({ sum: 1, reports: 1, certain: 1 });
});
