import { beforeAll, expect, test } from "vitest";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { readFigures } from "#platform/figures/read-figures.ts";
import { readRecords } from "#platform/figures/read-records.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { figures } from "./index.ts";

const given = givenDatabase();
let agencyId: number;

beforeAll(async () => {
  const agency = {
    region_code: "100000",
    name: "青岚县林业局",
    match_name: "青岚县林业局",
    kind: "department",
    level: "county",
  } as const;
  await given.tables
    .insertInto("region")
    .values({ code: "100000", name: "全国", parent_code: null, level: "nation" })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const made = await given.tables
    .insertInto("agency")
    .values(agency)
    .returning("id")
    .executeTakeFirstOrThrow();
  agencyId = made.id;
  const ofAgency = { agency_id: agencyId, published: null };
  const counts = [
    ["2023-12-01", "licensing", "系统", 7],
    ["2024-01-01", "licensing", "系统", 3],
    ["2024-12-01", "licensing", "窗口", 4],
    ["2024-12-01", "penalty", "窗口", 0],
  ] as const;
  await given.tables
    .insertInto("decision_count")
    .values(
      counts.map(([month, type, source, decisions]) => ({
        ...ofAgency,
        key: `${month}${type}${source}`,
        month,
        type,
        source,
        decisions,
      })),
    )
    .execute();
  await given.tables
    .insertInto("decision_count")
    .values({
      ...ofAgency,
      key: "voided",
      month: "2024-05-01",
      type: "coercion",
      source: "窗口",
      decisions: 9,
      voided_at: "2024-06-01T00:00:00Z",
      voided_because: "重复",
    })
    .execute();
  const fees = [
    ["2024-01-01", "水资源费", "0.01"],
    ["2024-02-01", "水资源费", "123456.78"],
    ["2025-01-01", "水资源费", "5"],
  ] as const;
  await given.tables
    .insertInto("fee_sum")
    .values(
      fees.map(([month, item, amount_yuan]) => ({
        agency_id: agencyId,
        key: month,
        month,
        item,
        amount_yuan,
      })),
    )
    .execute();
});

const asked = () => ({
  scope: agencyScope({ kind: "operator" }),
  agency: agencyId,
  regions: [],
  agencies: [agencyId],
  year: 2024,
  today: "2026-11-30" as const,
});

test("table two adds up the months of the year, and no voided record", async () => {
  expect(Object.fromEntries(await readFigures(given.db, figures, asked()))).toEqual({
    "t2.licensing.decisions": 7,
    "t2.penalty.decisions": 0,
    "t2.coercion.decisions": 0,
    "t2.fees.amountWan": 12.345679,
  });
});

test("a sum opens to its records with their share, in its unit", async () => {
  const fees = figures.find(({ key }) => key === "t2.fees.amountWan");
  const records = fees && (await readRecords(given.db, fees, asked()));
  expect(records?.map(({ title, on, share }) => [title, on, share])).toEqual([
    ["2024-01 水资源费", "2024-01-01", 0.000001],
    ["2024-02 水资源费", "2024-02-01", 12.345678],
  ]);
  const licences = figures.find(({ key }) => key === "t2.licensing.decisions");
  const counted = licences && (await readRecords(given.db, licences, asked()));
  expect(counted?.map(({ title, share }) => `${title} ${share}`)).toEqual([
    "2024-01 行政许可（系统） 3",
    "2024-12 行政许可（窗口） 4",
  ]);
});
