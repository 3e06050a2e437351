import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import type { Newest } from "./items-found.ts";
import { searchItems } from "./search-items.ts";

const given = givenDatabase();
const many = 36_000;

/** Over three years; every fourth has a word of its own too. Pages are not looked at. */
beforeAll(async () => {
  const agencyId = await givenAgency(given.db, { name: "青禾县教育局" });
  await given.db.connection().execute(async (db) => {
    await sql`set session_replication_role = replica`.execute(db);
    await sql`
      insert into item_search (item_id, agency_id, published_on, category, genre, title, numbers, tokens)
      select n, ${agencyId}, day, '公示', '通知', '招生通知', '{}', said.common || case when n % 4 = 0 then said.own else '{}' end
        || array[search_key('month ' || to_char(day, 'YYYY-MM')), search_key('year ' || extract(year from day))]
      from generate_series(1, ${many}) as n, lateral (select date '2023-01-01' + n % 1000 as day) as days,
        (select search_tokens('招生通知') as common, search_tokens('学区') as own) as said`.execute(
      db,
    );
    await sql`analyze item_search`.execute(db);
    await sql`set session_replication_role = origin`.execute(db);
  });
}, 60_000);

const page = (words: readonly string[], before?: Newest) =>
  searchItems(given.db, {
    ...{ typed: words.join(" "), telling: words.join(""), asksHow: false, numbers: [] },
    words: words.map((word) => ({ spellings: [word], agencies: [] })),
    ...{ filters: {}, within: { offset: 0, limit: 20 }, before },
  });

test("where the database knows that there are very many nobody counts: the newest, about as many, what narrows them down", async () => {
  const { total, isAbout, ids, facets, before } = await page(["招生"]);
  expect([total, isAbout]).toEqual([many, true]);
  const { rows } = await sql<{ readonly id: number }>`
    select item_id as id from item_search order by published_on desc, item_id desc limit 40`.execute(
    given.db,
  );
  const newest = rows.map(({ id }) => id);
  expect(ids).toEqual(newest.slice(0, 20));
  expect((await page(["招生"], before)).ids).toEqual(newest.slice(20));
  expect(facets.years.map(({ value }) => value)).toEqual(["2025", "2024", "2023"]);
  expect(facets.agencies).toEqual([{ value: expect.any(String), name: "青禾县教育局" }]);
  expect(facets.categories).toEqual([{ value: "公示", name: "公示" }]);
});

test("fewer are counted one by one, with what narrows them down", async () => {
  const { total, isAbout, facets } = await page(["招生", "学区"]);
  expect([total, isAbout]).toEqual([many / 4, false]);
  expect(facets.agencies[0]?.count).toBe(many / 4);
});
