import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp } from "#tests/support/given-app.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { givenItemPage, withoutItemPage } from "#tests/support/items/given-page.ts";

const given = givenDatabase();
let site: ReturnType<typeof givenApp>;
let agencyId = 0;
let column = 0;
const ids: number[] = [];

async function givenColumn(agency: number, name: string, words: readonly string[]) {
  const { rows } = await sql<{ readonly id: number }>`
    insert into catalogue_column (agency_id, name, duty, cycle, limit_by, minimum, place, opened_on)
    values (${agency}, ${name}, 'policies', 'quarter', 'regulation', 1, 0, '2020-01-01') returning id`.execute(
    given.db,
  );
  const id = rows[0]?.id ?? 0;
  await sql`insert into catalogue_column_word (column_id, agency_id, word, place)
    select ${id}, ${agency}, word, place from unnest(${words}::text[]) with ordinality as one (word, place)`.execute(
    given.db,
  );
  return id;
}

beforeAll(async () => {
  const { db } = given;
  site = givenApp(db);
  agencyId = await givenAgency(db, { name: "青禾县教育局" });
  column = await givenColumn(agencyId, "政策文件", ["政策文件", "文件"]);
  for (let n = 0; n < 45; n += 1) {
    const publishedOn = `2026-0${1 + (n % 3)}-15`;
    const category = n % 2 === 0 ? "政策文件" : "文件";
    ids.push(await givenItemPage(db, { agencyId, title: `办法第${n}号`, category, publishedOn }));
  }
  await givenItemPage(db, { agencyId, title: "别的", category: "旧栏目" });
  await withoutItemPage(db, ids.pop() ?? 0);
  await sql`
    insert into catalogue_statement (column_id, agency_id, from_on, through_on, reason, made_by, taken_back_at)
    values (${column}, ${agencyId}, '2025-07-01', '2025-09-30', '本季度没有新文件', '甲', null),
      (${column}, ${agencyId}, '2025-04-01', '2025-06-30', '撤回的说明', '甲', now())`.execute(db);
});

async function ask(path: string) {
  const answer = await site.request(path);
  return { status: answer.status, html: await answer.text() };
}

test("an agency's columns stand under their statutory content, with how much is in them and its section beside them", async () => {
  const { html } = await ask(`/agencies/${agencyId}/columns/`);
  expect(html).toMatch(
    new RegExp(
      `href="/agencies/${agencyId}/columns/${column}/">政策文件</a><span class="hint">44 条，最近 2026-03-15`,
    ),
  );
  expect(html).toContain("另有 1 条信息没有归入栏目");
  const parts = [...html.matchAll(/<nav class="agency-nav".*?<\/nav>/g)][0]?.[0] ?? "";
  expect([...parts.matchAll(/>([^<>]+)<\/a>/g)].map(([, words]) => words)).toEqual([
    ...["公开指南", "公开制度", "法定主动公开内容", "政府信息公开年报", "依申请公开"],
    ...["政策文件", "公开目录"],
  ]);
  expect(parts).toContain('aria-current="page">法定主动公开内容');
});

test("a column has all of its words, the last published first, each once over its parts; nothing withdrawn", async () => {
  const found: number[] = [];
  let path: string | undefined = `/agencies/${agencyId}/columns/${column}/`;
  for (let part = 0; path !== undefined && part < 5; part += 1) {
    const { html } = await ask(path);
    found.push(...[...html.matchAll(/href="\/items\/(\d+)\/"/g)].map(([, id]) => Number(id)));
    path = /href="([^"]+)">下一页/.exec(html)?.[1];
  }
  const { rows } = await sql<{ readonly id: number }>`
    select item_id as id from item_page where agency_id = ${agencyId} and markup is not null and category <> '旧栏目'
    order by published_on desc, item_id desc`.execute(given.db);
  expect(found).toEqual(rows.map(({ id }) => id));
  expect(found).toHaveLength(44);
});

test("what was stated stands above the first part, what was taken back nowhere", async () => {
  const { html } = await ask(`/agencies/${agencyId}/columns/${column}/`);
  expect(html).toContain("2025-07-01 至 2025-09-30，没有产生应公开的信息：本季度没有新文件");
  expect(html).not.toContain("撤回的说明");
});

test.each(["columns/999999/", "columns/0/", "columns/COLUMN/before-2026-02-31-5/"])(
  "%s is no page",
  async (path) => {
    const asked = `/agencies/${agencyId}/${path.replace("COLUMN", `${column}`)}`;
    expect((await ask(asked)).status).toBe(404);
  },
);

test("a column of another agency is not this one's", async () => {
  const other = await givenAgency(given.db, { name: "青禾县水利局" });
  expect((await ask(`/agencies/${other}/columns/${column}/`)).status).toBe(404);
  expect((await ask(`/agencies/${other}/columns/`)).html).toContain("本机关没有设栏目的法定内容");
});
