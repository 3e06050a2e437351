import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import type { Newest } from "./items-found.ts";
import { searchItems } from "./search-items.ts";

const given = givenDatabase();
const many = 10_500;

/** Over four years, none published in the first half of 2025; every tenth of another kind. */
beforeAll(async () => {
  const agencyId = await givenAgency(given.db, { name: "青禾县教育局" });
  await given.db.connection().execute(async (db) => {
    // As a restore does it: what follows pages has nothing to do.
    await sql`set session_replication_role = replica`.execute(db);
    await sql`
      insert into item_page (item_id, agency_id, title, category, genre, index_number, document_number, summary, published_on, markup)
      select n, ${agencyId}, '招生通知' || n, case when n % 10 = 0 then '公示' else '通知公告' end, '', n::text, '', '', day, '正文'
      from generate_series(1, ${many}) as n,
        lateral (select date '2023-01-01' + n % 1400 as base) as one,
        lateral (select case when base between '2025-01-01' and '2025-06-30' then base + 181 else base end as day) as days`.execute(
      db,
    );
    await sql`insert into item_search select searched.* from item_page as page, search_row(page) as searched`.execute(
      db,
    );
    await sql`set session_replication_role = origin`.execute(db);
  });
}, 60_000);

const asked = {
  ...{ typed: "招生", telling: "招生", asksHow: false, numbers: [] },
  words: [{ spellings: ["招生"], agencies: [] }],
};
const page = (before?: Newest, filters = {}) =>
  searchItems(given.db, { ...asked, filters, within: { offset: 0, limit: 20 }, before });

test.each([
  { from: undefined, why: "from the last on" },
  { from: { on: "2025-07-01", itemId: 60 }, why: "over months without any" },
])("of more than are ranked the last published come first, each once: $why", async ({ from }) => {
  const ids: number[] = [];
  let before: Newest | undefined = from;
  for (let n = 0; n < 4; n += 1) {
    const found = await page(before);
    ids.push(...found.ids);
    before = found.before;
  }
  const earlier = from
    ? sql`(published_on, item_id) < (${from.on}::date, ${from.itemId}::bigint)`
    : sql`true`;
  const { rows } = await sql<{ readonly id: number }>`
    select item_id as id from item_page where ${earlier}
    order by published_on desc, item_id desc limit 80`.execute(given.db);
  expect(ids).toEqual(rows.map(({ id }) => id));
});

test("there are about as many as there are, and what narrows them down is named without counts", async () => {
  const { total, isAbout, facets } = await page();
  expect(isAbout).toBe(true);
  expect(total / many).toBeCloseTo(1, 0);
  expect(facets.years.map(({ value, count }) => [value, count])).toEqual([
    ["2026", undefined],
    ["2025", undefined],
    ["2024", undefined],
    ["2023", undefined],
  ]);
});

test("narrowed down they are counted, and the end of the list is its end", async () => {
  const { total, isAbout, facets } = await page(undefined, { category: "公示" });
  expect([total, isAbout]).toEqual([many / 10, false]);
  expect(facets.agencies).toEqual([expect.objectContaining({ count: many / 10 })]);
  const last = await page({ on: "2023-01-01", itemId: 1400 });
  expect(last.ids).toEqual([]);
  expect(last.before).toBeUndefined();
});
