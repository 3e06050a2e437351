import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp } from "#tests/support/given-app.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { givenItemPage, withoutItemPage } from "#tests/support/items/given-page.ts";

const given = givenDatabase();
let site: ReturnType<typeof givenApp>;
let education = 0;
const ids: Record<string, number> = {};

beforeAll(async () => {
  const { db } = given;
  site = givenApp(db);
  education = await givenAgency(db, { name: "青禾县教育局" });
  const health = await givenAgency(db, { name: "青禾县卫生健康局" });
  const put = async (
    name: string,
    page: Omit<Parameters<typeof givenItemPage>[1], "agencyId">,
    agencyId = education,
  ) => {
    ids[name] = await givenItemPage(db, { agencyId, ...page });
  };
  await put("old", {
    title: "农村危房改造补助标准",
    publishedOn: "2024-03-01",
    documentNumber: "青政办发〔2024〕31号",
    genre: "通知",
  });
  await put("new", {
    title: "危房普查结果",
    text: "<p>各乡镇的危<strong>房改造</strong>已经完成，补助标准见附件。</p>",
  });
  await put("mentions", { title: "关于贯彻青政办发〔2024〕31号的意见", genre: "意见" });
  await put("clinic", { title: "乡镇卫生院收费公示", attachedText: "床位费每日二十元" }, health);
  await put("other", { title: "招生公告", text: "<p>A&amp;B 学校 GDP 税</p>" });
  await put("tax", { title: "涉税事项", text: "<p>无</p>" });
});

/** The ids of what is found, in order, and the page. */
async function found(query: string) {
  const answer = await site.request(`/items/search/?${query}`);
  const html = await answer.text();
  const links = [...html.matchAll(/href="\/items\/(\d+)\/" class="found-title"/g)];
  return { status: answer.status, html, ids: links.map(([, id]) => Number(id)) };
}

const asked = (q: string, more = "") => found(`q=${encodeURIComponent(q)}${more}`);

describe("items are found", () => {
  test("by words of the title before words of the text, though the text is newer", async () => {
    const { ids: all, html } = await asked("危房改造补助标准");
    expect(all).toEqual([ids.old, ids.new]);
    expect(html).toContain("共 2 条");
    expect(html).toContain("<mark>危房改造</mark>");
  });

  test.each(["青政办发〔2024〕31号", "青政办发[2024]31号", "青政办发（2024）31 号"])(
    "by the number %s: what has it before what speaks of it",
    async (number) => {
      expect((await asked(number)).ids).toEqual([ids.old, ids.mentions]);
    },
  );

  test("by the number in the index", async () => {
    const { rows } = await sql<{ readonly number: string }>`
      select index_number as number from item_page where item_id = ${ids.tax}`.execute(given.db);
    expect((await asked(rows[0]?.number ?? "")).ids).toEqual([ids.tax]);
  });

  test("by what an agency is called for short, and by the text of attachments", async () => {
    expect((await asked("卫健委 收费")).ids).toEqual([ids.clinic]);
    const { ids: all, html } = await asked("床位费");
    expect(all).toEqual([ids.clinic]);
    expect(html).toContain("<mark>床位费</mark>每日二十元");
  });

  test("one character in titles alone, letters of either case", async () => {
    expect((await asked("税")).ids).toEqual([ids.tax]);
    expect((await asked("gdp")).ids).toEqual([ids.other]);
  });

  test("where none has all words, those that lack one", async () => {
    const { html, ids: all } = await asked("危房改造 海洋");
    expect(all).toEqual([ids.old, ids.new]);
    expect(html).toContain("下面 2 条只缺其中一个词");
  });

  test("a guide first by who asks how, what is newer by who does not", async () => {
    const { db } = given;
    const put = (title: string, genre: string, publishedOn: string) =>
      givenItemPage(db, { agencyId: education, title, genre, publishedOn });
    const guide = await put("养犬登记管理办事指南", "指南", "2024-01-05");
    const notice = await put("养犬登记管理的通知", "通知", "2026-11-05");
    expect((await asked("养犬登记管理在哪里办")).ids).toEqual([guide, notice]);
    expect((await asked("养犬登记管理通知")).ids[0]).toEqual(notice);
  });

  test("with one wrong character in the title, and so told", async () => {
    const { html, ids: all } = await asked("养犬登计管理");
    expect(all).toHaveLength(2);
    expect(html).toContain("可能有一个字写得不一样");
  });

  test("by a synonym of the list that comes with the program", async () => {
    expect((await asked("狗证")).ids).toHaveLength(2);
  });

  test("narrowed down by the address", async () => {
    const { html } = await asked("青政办发〔2024〕31号");
    expect(html).toContain("year=2024");
    expect((await asked("青政办发〔2024〕31号", "&year=2024")).ids).toEqual([ids.old]);
    expect((await asked("青政办发〔2024〕31号", "&genre=意见")).ids).toEqual([ids.mentions]);
    expect((await asked("收费", `&agency=${education}`)).html).toContain("在全部信息中查找");
  });

  test("nowhere once they were withdrawn", async () => {
    const id = await givenItemPage(given.db, { agencyId: education, title: "甲某处罚决定" });
    expect((await asked("处罚决定")).ids).toEqual([id]);
    await withoutItemPage(given.db, id);
    expect((await asked("处罚决定")).ids).toEqual([]);
    const { rows } = await sql`select from item_search where item_id = ${id}`.execute(given.db);
    expect(rows).toEqual([]);
  });
});

describe("an address that asks for nonsense", () => {
  test.each(["", "q=", "q=。。", "q=zz&page=-1&year=x&before=2026-02-31_1&agency=9999999999"])(
    "?%s is a page without anything found",
    async (query) => {
      const { status, ids: all } = await found(query);
      expect([status, all]).toEqual([200, []]);
    },
  );

  test("too long comes back whole, with how much is too much", async () => {
    const { status, html } = await asked("长".repeat(101));
    expect(status).toBe(422);
    expect(html).toContain("最多 100 个字");
    expect(html).toContain("长".repeat(101));
  });
});

test("the search of the whole site has them too, a title that was typed before any agency", async () => {
  const answer = await site.request(`/search/?q=${encodeURIComponent("农村危房改造补助标准")}`);
  const html = await answer.text();
  expect(html).toContain(`href="/items/${ids.old}/"`);
  expect(html).not.toContain("没有找到");
});
