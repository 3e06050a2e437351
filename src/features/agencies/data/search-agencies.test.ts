import { sql } from "kysely";
import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { searchAgencies } from "./search-agencies.ts";

const given = givenDatabase();

test("an exact name is first, before shorter ones that are or were called so", async () => {
  const typed = "青禾县教育体育中心";
  const short = await givenAgency(given.db, { name: "青禾县教体办" });
  const former = await givenAgency(given.db, { name: "青禾县文体局" });
  const longer = await givenAgency(given.db, { name: `${typed}分部` });
  const exact = await givenAgency(given.db, { name: typed });
  await sql`update agency set short_name = ${typed} where id = ${short}`.execute(given.db);
  await sql`insert into agency_former_name (agency_id, match_name, name, renamed_on)
    values (${former}, ${typed}, ${typed}, '2019-03-01')`.execute(given.db);
  const { agencies } = await searchAgencies(given.db, [typed], { offset: 0, limit: 10 });
  expect(agencies.map(({ id }) => id)).toEqual([exact, short, longer, former]);
});

test("agencies that fit equally well stand by id, each on one page alone", async () => {
  const ids: number[] = [];
  for (const character of "甲乙丙丁戊己庚辛壬癸") {
    ids.push(await givenAgency(given.db, { name: `青禾县第${character}学校` }));
  }
  // Rewritten rows stand elsewhere on the disk, in whose order equals would come.
  await sql`update agency set court = '青禾县人民法院' where id % 2 = ${(ids[0] ?? 0) % 2}`.execute(
    given.db,
  );
  const found: number[] = [];
  for (let offset = 0; offset < ids.length; offset += 3) {
    const { agencies } = await searchAgencies(given.db, ["学校"], { offset, limit: 3 });
    found.push(...agencies.map(({ id }) => id));
  }
  expect(found).toEqual(ids);
});

test("a slice behind the last has none, and tells how many there are", async () => {
  await givenAgency(given.db, { name: "青禾县第一书院" });
  const found = await searchAgencies(given.db, ["书院"], { offset: 40, limit: 20 });
  expect(found).toEqual({ total: 1, agencies: [], isNear: false });
});

test("one wrong character among thousands of agencies, and a hundred different ones, are quickly answered", async () => {
  await givenAgency(given.db, { name: "青禾县教育局" });
  await sql`insert into agency (region_code, name, match_name, kind, level)
    select region_code, name || '第' || n, name || '第' || n, kind, level
    from agency, generate_series(1, 2000) as n where name = '青禾县教育局'`.execute(given.db);
  const signs = Array.from({ length: 100 }, (_, at) => String.fromCodePoint(0x4e00 + at * 7));
  const timed = async (words: readonly string[]) => {
    const start = performance.now();
    const { total } = await searchAgencies(given.db, words, { offset: 0, limit: 20 });
    return { total, isQuick: performance.now() - start < 2_000 };
  };
  expect(await timed(["清禾县教育局"])).toEqual({ total: 2001, isQuick: true });
  expect(await timed([signs.join("")])).toEqual({ total: 0, isQuick: true });
  const words = Array.from({ length: 8 }, (_, at) => signs.slice(at * 12, at * 12 + 12).join(""));
  expect(await timed(words)).toEqual({ total: 0, isQuick: true });
});
