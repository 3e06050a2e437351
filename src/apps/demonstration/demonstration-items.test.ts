import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { loadAgencies } from "#demonstration/agencies.ts";
import { loadColumns } from "#demonstration/columns/load-columns.ts";
import { loadItems } from "#demonstration/items/load-items.ts";
import { loadRecords } from "#demonstration/records/load-records.ts";
import { loadPeople } from "#demonstration/staff/load-people.ts";
import { readBoard } from "#features/catalogue/board/read-board.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp } from "#tests/support/given-app.ts";
import { testCipher } from "#tests/support/test-cipher.ts";
import { ledgerNamed, recordedBy } from "./demonstration-records.ts";

const given = givenDatabase();
const today = "2026-11-30";
const names = ["青岚县教育局", "青岚县水利局", "青岚县松坳镇人民政府", "青岚县公安局"];
let some: ReadonlyMap<string, number>;

beforeAll(async () => {
  const { db } = given;
  const all = await loadAgencies(db);
  await loadPeople(db, all);
  some = new Map([...all].filter(([name]) => names.includes(name)));
  const asked = { kindOf: ledgerNamed, cipher: testCipher, today, recorded: recordedBy } as const;
  await loadRecords(db, some, asked);
  await loadColumns(db, { agencies: some, today });
  expect(await loadItems(db, { agencies: some, today })).toBeGreaterThan(200);
}, 60_000);

const counted = async (query: ReturnType<typeof sql<{ readonly state: string; count: number }>>) =>
  Object.fromEntries((await query.execute(given.db)).rows.map((row) => [row.state, row.count]));

test("items are there in every state", async () => {
  const states = await counted(sql`
    select state, count(*)::int as count from item_draft group by state`);
  expect(Object.keys(states).toSorted()).toEqual(
    ["published", "signed", "signing", "withdrawn", "writing"].toSorted(),
  );
  const chains = await counted(sql`
    select state, count(*)::int as count from signing where subject_kind = 'item-draft' group by state`);
  // The bureau reviews twice and for secrecy, the others once, with the secrecy review in the same hands.
  expect(chains).toMatchObject({ open: 3 + 2 + 2 + 2, returned: 4 });
});

test("what is public is what was signed, by each of its signers, byte for byte", async () => {
  const { rows } = await sql<{ readonly wrong: number; readonly versions: number }>`
    select count(*)::int as versions, (count(*) filter (where
      sha256(convert_to(version.sent, 'UTF8')) <> version.content_hash
      or chain.content_hash <> version.content_hash or chain.state <> 'signed'
      or page.markup is not null and page.version = version.number and page.markup <> version.sent::jsonb->>'markup'
      or page.markup is not null and page.index_number <> item.allotted_number
      or (select count(*) from signature where signing_id = chain.id and content_hash = chain.content_hash)
        <> (select count(*) from signing_step where signing_id = chain.id)))::int as wrong
    from item_version as version join signing as chain on chain.id = version.signing_id
      join disclosure_item as item on item.id = version.item_id
      left join item_page as page on page.item_id = item.id`.execute(given.db);
  expect(rows[0]).toMatchObject({ wrong: 0 });
  expect(rows[0]?.versions).toBeGreaterThan(200);
});

test("nobody signed own work, and what is not public has a number and no page", async () => {
  const own = await sql`
    select from signature join signing on signing.id = signing_id
    where person_id = any (author_ids)`.execute(given.db);
  expect(own.rows).toEqual([]);
  const { rows } = await sql<{ readonly number: string | null; readonly page: number | null }>`
    select allotted_number as number, page.item_id as page from disclosure_item as item
      left join item_page as page on page.item_id = item.id
    where attribute <> 'proactive'`.execute(given.db);
  expect(rows).toHaveLength(names.length * 2);
  expect(rows.every(({ number, page }) => number !== null && page === null)).toBe(true);
});

test("penalties that were changed or revoked are gone, or wait to go within their days", async () => {
  const { rows } = await sql<{ readonly decision: string | null }>`
    select distinct decision from item_withdrawal where kind = 'penalty' and overturned_on <= ${today}::date`.execute(
    given.db,
  );
  expect(rows.map(({ decision }) => decision).toSorted()).toEqual(["approved", null].toSorted());
});

test("columns are overdue and empty, to be found", async () => {
  const scope = agencyScope({ kind: "operator" });
  const { agencies } = await readBoard(
    { db: given.db, contributed: () => [], today: () => today },
    scope,
  );
  const sum = (state: string) =>
    agencies.reduce((all, { counts }) => all + (counts[state as "empty"] ?? 0), 0);
  expect(sum("overdue")).toBeGreaterThan(0);
});

test("the site shows them, and says of a withdrawn one that it is gone", async () => {
  const site = givenApp(given.db);
  const { rows } = await sql<{ readonly id: number; readonly isGone: boolean }>`
    select distinct on (markup is null) item_id as id, markup is null as "isGone" from item_page
    order by markup is null, item_id`.execute(given.db);
  expect(rows).toHaveLength(2);
  for (const { id, isGone } of rows) {
    const { status } = await site.request(`/items/${id}/`);
    expect(status).toBe(isGone ? 410 : 200);
  }
});

test("a second time changes nothing", async () => {
  expect(await loadItems(given.db, { agencies: some, today })).toBe(0);
});
