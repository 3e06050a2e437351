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
