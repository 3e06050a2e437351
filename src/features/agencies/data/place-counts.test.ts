import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { emptyTables } from "#tests/support/empty-tables.ts";
import { agenciesCounted, placeCounts, regionCounts } from "./place-counts.ts";

const given = givenDatabase();
const sha256 = "a".repeat(64);

/** 100000 › 110000 › 110100 › 110101 and 110102. */
beforeEach(async () => {
  await emptyTables(given.db, "region", "original");
  await sql`insert into region values ('100000', '全国', null, 'nation'),
    ('110000', '甲省', '100000', 'province'), ('110100', '乙市', '110000', 'city'),
    ('110101', '丙县', '110100', 'county'), ('110102', '丁县', '110100', 'county')`.execute(
    given.db,
  );
  await sql`insert into original values (${sha256}, 'text/html', 1, '')`.execute(given.db);
});

async function agency(region: string, name: string, kind = "department"): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into agency (region_code, name, match_name, kind, level)
    values (${region}, ${name}, ${name}, ${kind}, 'county') returning id`.execute(given.db);
  return rows[0]?.id ?? 0;
}

async function report(agencyId: number, year: number): Promise<void> {
  await sql`insert into report (agency_id, year, version, is_current, original_sha256, source_name,
      encoding, sections, cell_states, cell_values, warnings)
    values (${agencyId}, ${year}, 1, true, ${sha256}, '', '', '[]', '', '{}', '[]')`.execute(
    given.db,
  );
}

const counts = async (region: string, year: number) =>
  (await placeCounts(given.db, region))
    .filter((count) => count.year === year)
    .map(({ kind, own, whole }) => [kind, own, whole]);

test("an agency counts in its region and in every region above it", async () => {
  await agency("110101", "教育局");
  await agency("110102", "财政局");
  expect(await counts("110101", agenciesCounted)).toEqual([["department", 1, 1]]);
  expect(await counts("110100", agenciesCounted)).toEqual([["department", 0, 2]]);
  expect(await counts("100000", agenciesCounted)).toEqual([["department", 0, 2]]);
});

test("only current reports count, each under its year", async () => {
  const id = await agency("110101", "教育局");
  await report(id, 2023);
  await report(id, 2024);
  await sql`update report set is_current = false where year = 2023`.execute(given.db);
  expect(await counts("110000", 2023)).toEqual([]);
  expect(await counts("110000", 2024)).toEqual([["department", 0, 1]]);
});

test("what is deleted no longer counts", async () => {
  const id = await agency("110101", "教育局");
  await report(id, 2024);
  await sql`delete from report`.execute(given.db);
  expect(await counts("110101", 2024)).toEqual([]);
  await sql`delete from agency`.execute(given.db);
  expect(await placeCounts(given.db, "100000")).toEqual([]);
});

test.each([
  { rule: "an agency that moves", move: "update agency set region_code = '110102'" },
  {
    rule: "a region that moves",
    move: "update region set parent_code = '110102' where code = '110101'",
  },
])("$rule takes its reports along", async ({ move }) => {
  await report(await agency("110101", "教育局"), 2024);
  expect(await counts("110102", 2024)).toEqual([]);
  await sql.raw(move).execute(given.db);
  expect((await counts("110102", 2024)).map(([, , whole]) => whole)).toEqual([1]);
  expect(await counts("110100", 2024)).toEqual([["department", 0, 1]]);
});

test("an agency of another kind is counted under that kind", async () => {
  await report(await agency("110101", "教育局"), 2024);
  await sql`update agency set kind = 'zone'`.execute(given.db);
  expect(await counts("110101", 2024)).toEqual([["zone", 1, 1]]);
});

test("regions below one are listed by code, those without reports with 0", async () => {
  await report(await agency("110102", "教育局"), 2024);
  const below = await regionCounts(given.db, { parent: "110100", year: 2024 });
  expect(below.map(({ code, count }) => [code, count])).toEqual([
    ["110101", 0],
    ["110102", 1],
  ]);
});

test("counts are right after many writers at once", async () => {
  const ids = await Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      agency(n % 2 ? "110101" : "110102", `机关${n}`, n % 3 ? "department" : "township"),
    ),
  );
  await Promise.all(ids.flatMap((id) => [report(id, 2023), report(id, 2024)]));
  expect(await counts("100000", 2024)).toEqual(
    expect.arrayContaining([
      ["department", 0, 8],
      ["township", 0, 4],
    ]),
  );
});

test("names stand by pinyin", async () => {
  const { rows } = await sql<{ name: string }>`
    select name from unnest(array['司法局', '财政局', '教育局', '安监局']) as t (name)
    order by name collate by_pinyin`.execute(given.db);
  expect(rows.map(({ name }) => name)).toEqual(["安监局", "财政局", "教育局", "司法局"]);
});
