import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp, testServices } from "#tests/support/given-app.ts";
import { type GivenItems, givenItems, wholeContent } from "#tests/support/items/given-items.ts";
import { dayInChina } from "#ui/day-in-china.ts";
import type { DraftAnswer } from "../api/drafts/draft-answer.ts";

const given = givenDatabase();
let items: GivenItems;
let site: ReturnType<typeof givenApp>;
const origin = "http://localhost";

beforeAll(async () => {
  const { site: settings } = testServices(given.db);
  site = givenApp(given.db, { site: { ...settings, origin } });
  items = await givenItems(given, { askSite: async (path) => site.request(path) });
});

const page = async (path: string) => {
  const answer = await site.request(path);
  return { status: answer.status, html: await answer.text() };
};
const published = async (title: string) => {
  const path = await items.signed(wholeContent(title, "甲某的补助。"));
  const { body } = await items.call("author", "POST", `${path}/publish`);
  return { path, id: (body as { readonly itemId: number }).itemId };
};

/** Whether places at which an item may stand have it. */
async function placesThatShow(id: number, title: string) {
  const { rows } = await sql<{ readonly number: string }>`
    select index_number as number from item_page where item_id = ${id}`.execute(given.db);
  const typed = [rows[0]?.number ?? "", title].map(encodeURIComponent);
  const places = [
    ...["/items/", `/agencies/${items.agencyId}/items/`, "/feed.xml"],
    ...typed.flatMap((q) => [`/search/?q=${q}`, `/items/search/?q=${q}`]),
    `/open-data/items-of-${items.agencyId}-${dayInChina(new Date().toISOString()).slice(0, 4)}.ndjson`,
  ];
  const shown = await Promise.all(places.map(async (path) => (await page(path)).html));
  return new Map(places.map((path, at) => [path, shown[at]?.includes(`/items/${id}/`)]));
}

const asked = { kind: "privacy", says: "涉及个人信息" };

describe("an item is withdrawn", () => {
  test("asked for by one and approved by another it is gone everywhere, and each place is asked", async () => {
    const { path, id } = await published("补助名单");
    expect((await items.call("author", "POST", `${path}/withdrawals`, asked)).status).toBe(200);
    expect((await page(`/items/${id}/`)).status).toBe(200);
    const before = await placesThatShow(id, "补助名单");
    const approved = await items.call("head", "POST", `${path}/withdrawals/approve`);
    expect(approved.status).toBe(200);
    const { status, html } = await page(`/items/${id}/`);
    expect(status).toBe(410);
    expect(html).toContain("原因：涉及个人信息");
    expect(html).not.toMatch(/补助名单|甲某/);
    const { draft, withdrawals } = (await items.call("author", "GET", path)).body as DraftAnswer;
    expect(draft.state).toBe("withdrawn");
    const certificate = withdrawals[0]?.certificate ?? [];
    expect(certificate.map(({ name, isGone }) => [name, isGone])).toEqual(
      [
        ...["公开页面", "历次修改", "长者版页面", "首页", "全部公开信息", "本机关公开的信息"],
        ...["搜索", "搜索", "搜索", "搜索", "订阅", "开放数据"],
      ].map((name) => [name, true]),
    );
    // Each of them had it before.
    const others = certificate.filter(({ name }) => !name.endsWith("页面"));
    for (const place of others.filter(({ name }) => !["首页", "历次修改"].includes(name))) {
      expect([place.path, before.get(place.path)]).toEqual([place.path, true]);
    }
    const { rows } = await sql`
      select from disclosure_item where id = ${id} and withdrawn_on is not null`.execute(given.db);
    expect(rows).toHaveLength(1);
  });

  test("what was public is asked for, not what was being written of it", async () => {
    const { path, id } = await published("发放名单");
    await items.call("author", "POST", `${path}/revise`, { reason: "改标题" });
    const { draft } = (await items.call("author", "GET", path)).body as DraftAnswer;
    const content = { ...wholeContent("别的名单"), category: "别的栏目" };
    const written = { revision: draft.revision, content };
    expect((await items.call("author", "PUT", path, written)).status).toBe(200);
    await items.call("author", "POST", `${path}/withdrawals`, asked);
    await items.call("head", "POST", `${path}/withdrawals/approve`);
    const { withdrawals } = (await items.call("author", "GET", path)).body as DraftAnswer;
    const paths = (withdrawals[0]?.certificate ?? []).map((place) => place.path);
    expect(paths).toContain(`/search/?q=${encodeURIComponent("发放名单")}`);
    expect(paths).not.toContain(`/search/?q=${encodeURIComponent("别的名单")}`);
    expect(paths).toContain(`/items/${id}/versions/`);
  });

  test("the old address leads to what took its place", async () => {
    const old = await published("旧办法");
    const next = await published("新办法");
    const { rows } = await sql<{ readonly number: string }>`
      select index_number as number from item_page where item_id = ${next.id}`.execute(given.db);
    const body = { kind: "replaced", says: "有新的办法", successor: rows[0]?.number };
    await items.call("author", "POST", `${old.path}/withdrawals`, body);
    await items.call("leader", "POST", `${old.path}/withdrawals/approve`);
    const { html } = await page(`/items/${old.id}/`);
    expect(html).toContain(`/items/${next.id}/`);
    const maps = await page("/sitemap-items-1.xml");
    expect(maps.html).not.toContain(`/items/${old.id}/`);
    expect(maps.html).toContain(`/items/${next.id}/`);
  });

  test("who asked does not decide; a refusal leaves it where it is; a number tells nobody why", async () => {
    const { path, id } = await published("年度计划");
    await items.call("head", "POST", `${path}/withdrawals`, asked);
    expect((await items.call("head", "POST", `${path}/withdrawals/approve`)).status).toBe(409);
    const because = { because: "没有个人信息" };
    expect((await items.call("leader", "POST", `${path}/withdrawals/refuse`, because)).status).toBe(
      200,
    );
    expect((await page(`/items/${id}/`)).status).toBe(200);
    const numbered = { kind: "error", says: "王某110101199003077715" };
    expect((await items.call("author", "POST", `${path}/withdrawals`, numbered)).status).toBe(409);
  });

  test("the right one of the same title is published on the same day; each keeps its record", async () => {
    const wrong = await published("录取名单");
    await items.call("author", "POST", `${wrong.path}/withdrawals`, { ...asked, kind: "error" });
    await items.call("head", "POST", `${wrong.path}/withdrawals/approve`);
    const right = await published("录取名单");
    expect((await page(`/items/${right.id}/`)).status).toBe(200);
    expect((await page(`/items/${wrong.id}/`)).status).toBe(410);
    const { rows } = await sql<{ readonly id: number }>`
      select id from disclosure_item where title = '录取名单' and allotted_number is not null order by id`.execute(
      given.db,
    );
    expect(rows.map(({ id }) => id)).toEqual([wrong.id, right.id]);
  });
});
