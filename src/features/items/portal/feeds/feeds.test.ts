import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp } from "#tests/support/given-app.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { givenItemPage, withoutItemPage } from "#tests/support/items/given-page.ts";
import { testSettings } from "#tests/support/test-site.ts";

const given = givenDatabase();
const origin = "https://www.example.gov.cn";
let site: ReturnType<typeof givenApp>;
let [agencyId, column, first] = [0, 0, 0];

beforeAll(async () => {
  const { db } = given;
  site = givenApp(db, { site: { ...testSettings, origin, base: "/zwgk" } });
  agencyId = await givenAgency(db, { name: "青禾县审计局" });
  const { rows } = await sql<{ readonly id: number }>`
    insert into catalogue_column (agency_id, name, duty, cycle, limit_by, minimum, place, opened_on)
    values (${agencyId}, '审计公告', null, 'quarter', 'regulation', 1, 0, '2020-01-01') returning id`.execute(
    db,
  );
  column = rows[0]?.id ?? 0;
  await sql`insert into catalogue_column_word values (${column}, ${agencyId}, '公告', 0)`.execute(
    db,
  );
  const of = { agencyId, category: "公告" };
  first = await givenItemPage(db, { ...of, title: "审计公告<一>", publishedOn: "2026-01-05" });
  await givenItemPage(db, { ...of, title: "审计公告二", publishedOn: "2026-02-05" });
  await givenItemPage(db, {
    agencyId,
    title: "招聘公告",
    category: "人事",
    publishedOn: "2026-03-05",
  });
  const gone = await givenItemPage(db, { ...of, title: "撤下的公告", publishedOn: "2026-03-06" });
  await withoutItemPage(db, gone);
  const other = await givenAgency(db, { name: "青禾县外事办" });
  await givenItemPage(db, { ...of, agencyId: other, title: "别的机关" });
});

const ask = async (path: string) => (await site.request(`/zwgk${path}`)).text();
const titles = (feed: string) =>
  [...feed.matchAll(/<entry>.*?<title>(.*?)<\/title>/gs)].map(([, title]) => title);

test("a column and an agency are followed, the last published first, with whole addresses, nothing withdrawn", async () => {
  const feed = await ask(`/agencies/${agencyId}/columns/${column}/feed.xml`);
  expect(titles(feed)).toEqual(["审计公告二", "审计公告&lt;一&gt;"]);
  expect(feed).toContain(`href="${origin}/zwgk/items/${first}/"`);
  expect(feed).toContain("<author><name>青禾县审计局</name></author>");
  expect(titles(await ask(`/agencies/${agencyId}/items/feed.xml`))[0]).toBe("招聘公告");
  const page = await ask(`/agencies/${agencyId}/columns/${column}/`);
  expect(page).toContain(`href="/zwgk/agencies/${agencyId}/columns/${column}/feed.xml"`);
  expect((await site.request(`/zwgk/agencies/${agencyId}/columns/999/feed.xml`)).status).toBe(404);
});

test("an item leads to its column, to what stands beside it there, and carries its own address as a code", async () => {
  const page = await ask(`/items/${first}/`);
  expect(page).toMatch(
    new RegExp(`href="/zwgk/agencies/${agencyId}/columns/${column}/">审计公告</a>.*<main`, "s"),
  );
  const related = page.slice(page.indexOf('id="related-items"'));
  expect(related).toContain("审计公告二");
  expect(related).not.toMatch(/审计公告&lt;一|招聘公告|撤下的|别的机关/);
  expect(page).toMatch(
    /aria-label="本页地址的二维码".*on-paper">https:\/\/www\.example\.gov\.cn\/zwgk\/items\//s,
  );
  expect(page).toContain(`href="/zwgk/elder/items/${first}/"`);
  expect(await ask(`/elder/items/${first}/`)).not.toContain("大字版");
});

test("a site that does not know its own address draws no code", async () => {
  const here = givenApp(given.db, { site: { ...testSettings, base: "/zwgk" } });
  expect(await (await here.request(`/zwgk/items/${first}/`)).text()).not.toContain("qr-code");
});
