import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp, testServices } from "#tests/support/given-app.ts";
import { type GivenItems, givenItems, wholeContent } from "#tests/support/items/given-items.ts";
import type { FindingsAnswer } from "../api/drafts/draft-answer.ts";
import { findingWords } from "../words/finding-words.ts";

const given = givenDatabase();
let items: GivenItems;
let site: ReturnType<typeof givenApp>;

beforeAll(async () => {
  items = await givenItems(given);
  const { site: settings } = testServices(given.db);
  site = givenApp(given.db, { site: { ...settings, origin } });
});

const origin = "http://localhost";
const publish = (path: string) => items.call("author", "POST", `${path}/publish`);
const idOf = ({ body }: { readonly body: unknown }) => (body as { readonly itemId: number }).itemId;
const page = async (path: string) => {
  const answer = await site.request(path);
  return { status: answer.status, html: await answer.text() };
};

describe("a signed item is published", () => {
  test("its page shows what was signed, byte for byte, with its number and day", async () => {
    const path = await items.signed(wholeContent("招生办法"));
    const id = idOf(await publish(path));
    const { rows } = await sql<{ readonly markup: string; readonly number: string }>`
      select sent::json->>'markup' as markup, allotted_number as number from item_version
      join disclosure_item on id = item_id where item_id = ${id}`.execute(given.db);
    const { status, html } = await page(`/items/${id}/`);
    expect(status).toBe(200);
    expect(rows[0]?.markup).toContain("各学校按学区招生。");
    expect(html).toContain(rows[0]?.markup);
    expect(html).toContain(rows[0]?.number);
  });

  test("lists, feed, sitemap and the agency's page lead to it; figures count it once", async () => {
    const id = idOf(await publish(await items.signed(wholeContent("校历"))));
    for (const path of [
      "/items/",
      `/agencies/${items.agencyId}/items/`,
      "/feed.xml",
      "/sitemap-items-1.xml",
    ]) {
      expect((await page(path)).html, path).toContain(`/items/${id}/`);
    }
    expect((await page(`/agencies/${items.agencyId}/`)).html).toContain(
      `/agencies/${items.agencyId}/columns/`,
    );
    const { rows } = await sql`
      select from disclosure_item where title = '校历' and attribute = 'proactive' and published_on is not null`.execute(
      given.db,
    );
    expect(rows).toHaveLength(1);
  });

  test("nothing is published that is not signed, and nothing twice", async () => {
    const path = await items.draft(wholeContent("没有审"));
    expect((await publish(path)).status).toBe(409);
    await items.submit(path);
    await items.sign(path, "secrecy");
    expect((await publish(path)).status).toBe(409);
    await items.sign(path, "reviewer");
    expect((await publish(path)).status).toBe(200);
    expect((await publish(path)).status).toBe(409);
  });

  test("what is not made public of one's own accord is recorded, and has no page", async () => {
    const content = { ...wholeContent("内部流程"), attribute: "withheld" } as const;
    const path = await items.signed({ ...content, attributeBecause: "条例第十六条" });
    const id = idOf(await publish(path));
    expect((await page(`/items/${id}/`)).status).toBe(404);
    expect((await page("/items/")).html).not.toContain("内部流程");
  });

  test("one of the same title on the same day is told of while one writes, and refused kindly", async () => {
    const first = await items.signed(wholeContent("通知"));
    expect((await publish(first)).status).toBe(200);
    const path = await items.draft(wholeContent("通知"));
    const { body: told } = await items.call("author", "GET", `${path}/findings`);
    const [found] = (told as FindingsAnswer).findings;
    expect(found).toMatchObject({ kind: "same-title", asks: "answer" });
    expect(found && findingWords(found)).toContain("同一天不能公开两条同名的");
    const answer = { revision: 2, finding: found?.key, reason: "另一个通知" };
    await items.call("author", "POST", `${path}/answers`, answer);
    await items.submit(path);
    await items.sign(path, "secrecy");
    await items.sign(path, "reviewer");
    const { status, body } = await publish(path);
    expect(status).toBe(409);
    expect((body as { readonly title: string }).title).toBe("本机关今天已经公开过同名的信息");
  });
});

test("published at once they take a number each, without double or gap", async () => {
  const paths: string[] = [];
  for (let n = 0; n < 12; n += 1) paths.push(await items.signed(wholeContent(`第${n}号通告`)));
  await Promise.all(paths.map(publish));
  const { rows } = await sql<{ readonly serial: number }>`
    select right(allotted_number, 5)::int as serial from disclosure_item
    where agency_id = ${items.agencyId} order by serial`.execute(given.db);
  expect(rows.map(({ serial }) => serial)).toEqual(rows.map((_, at) => at + 1));
});
