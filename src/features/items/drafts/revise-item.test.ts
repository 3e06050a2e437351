import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp } from "#tests/support/given-app.ts";
import { type GivenItems, givenItems, wholeContent } from "#tests/support/items/given-items.ts";
import type { DraftAnswer } from "../api/drafts/draft-answer.ts";

const given = givenDatabase();
let items: GivenItems;
let site: ReturnType<typeof givenApp>;

beforeAll(async () => {
  items = await givenItems(given);
  site = givenApp(given.db);
});

const page = async (id: number) => (await site.request(`/items/${id}/`)).text();
const read = async (path: string) => (await items.call("author", "GET", path)).body as DraftAnswer;
const published = async (title: string) => {
  const path = await items.signed(wholeContent(title, "第一版。"));
  const { body } = await items.call("author", "POST", `${path}/publish`);
  return { path, id: (body as { readonly itemId: number }).itemId };
};
const revise = async (path: string, text: string) => {
  await items.call("author", "POST", `${path}/revise`, { reason: "数字有误" });
  const { draft } = await read(path);
  const content = wholeContent(draft.content.title, text);
  const written = { revision: draft.revision, content };
  expect((await items.call("author", "PUT", path, written)).status).toBe(200);
};

describe("a published item is revised", () => {
  test("what is public stays until the new version is signed and published; number and address stay for ever", async () => {
    const { path, id } = await published("收费标准");
    const number = await numberOf(id);
    await revise(path, "第二版。");
    await items.submit(path);
    await items.sign(path, "secrecy");
    expect(await page(id)).toContain("第一版。");
    await items.sign(path, "reviewer");
    expect(await page(id)).toContain("第一版。");
    expect((await items.call("author", "POST", `${path}/publish`)).status).toBe(200);
    const html = await page(id);
    expect(html).toContain("第二版。");
    expect(html).not.toContain("第一版。");
    expect(html).toContain("更新日期");
    expect(await numberOf(id)).toBe(number);
    const { rows } = await sql`
      select number, because from item_version where item_id = ${id} order by number`.execute(
      given.db,
    );
    expect(rows).toEqual([
      { number: 1, because: null },
      { number: 2, because: "数字有误" },
    ]);
  });

  test("a revision that is given up leaves what is public", async () => {
    const { path, id } = await published("办事指南");
    await revise(path, "写错了。");
    expect((await items.call("author", "DELETE", path)).status).toBe(200);
    const { draft } = await read(path);
    expect([draft.state, draft.revisedBecause]).toEqual(["published", null]);
    expect(JSON.stringify(draft.content.text)).toContain("第一版。");
    expect(await page(id)).toContain("第一版。");
  });

  test("it cannot become one that is not public: that is a withdrawal", async () => {
    const { path } = await published("机构职能");
    await items.call("author", "POST", `${path}/revise`, { reason: "不公开了" });
    const { draft } = await read(path);
    const content = { ...draft.content, attribute: "withheld", attributeBecause: "条例第十六条" };
    await items.call("author", "PUT", path, { revision: draft.revision, content });
    const { status, body } = await items.submit(path);
    expect(status).toBe(409);
    expect((body as { readonly title: string }).title).toBe("已经发布的信息不能改公开属性");
  });
});

async function numberOf(id: number): Promise<string | undefined> {
  const { rows } = await sql<{ readonly number: string }>`
    select allotted_number as number from disclosure_item where id = ${id}`.execute(given.db);
  return rows[0]?.number;
}
