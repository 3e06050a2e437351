import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import type { CatalogueBoardAnswer, DutiesAnswer } from "#features/catalogue/index.ts";
import { contributions } from "#features/items/contributes.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { contributedOf } from "#platform/feature/contribution.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp } from "#tests/support/given-app.ts";
import { type GivenItems, givenItems, wholeContent } from "#tests/support/items/given-items.ts";

const given = givenDatabase();
let today: LocalDate = "2026-11-23";
let items: GivenItems;
let site: ReturnType<typeof givenApp>;

beforeAll(async () => {
  site = givenApp(given.db);
  const contributed = contributedOf(contributions);
  items = await givenItems(given, {
    ...{ today: () => today, contributed },
    askSite: async (path) => site.request(path),
  });
  const column = async (name: string, duty: string | null, limit: string) => {
    const { rows } = await sql<{ readonly id: number }>`
      insert into catalogue_column (agency_id, name, duty, cycle, limit_by, minimum, place, opened_on)
      values (${items.agencyId}, ${name}, ${duty}, 'year', ${limit}, 0, 1, '2026-01-01') returning id`.execute(
      given.db,
    );
    await sql`insert into catalogue_column_word (column_id, agency_id, word, place)
      values (${rows[0]?.id}, ${items.agencyId}, ${name}, 1)`.execute(given.db);
  };
  await column("政策文件", "policies", "regulation");
  await column("财政预决算", "budgets", "budget");
});

async function duties(query = "") {
  const { body } = await items.call("author", "GET", `/api/catalogue-duties${query}`);
  return (body as DutiesAnswer).duties.map(({ kind, title, state, dueOn }) => [
    ...[kind, title, state, dueOn],
  ]);
}

const counted = async () => {
  const { body } = await items.call("author", "GET", "/api/catalogue-board");
  return (body as CatalogueBoardAnswer).agencies.find(({ id }) => id === items.agencyId)?.duties;
};

test("a budget is due twenty days after its approval; the list and the board have it from a week before, with how it follows", async () => {
  const content = {
    ...wholeContent("2027年部门预算"),
    category: "财政预决算",
    formedOn: "2026-11-10",
  };
  const path = await items.draft(content);
  today = "2026-11-22";
  expect(await duties()).toEqual([]);
  expect(await counted()).toEqual({ overdue: 0, "due-soon": 0 });
  today = "2026-11-23";
  expect(await duties("?state=due-soon")).toEqual([
    ["publication", "2027年部门预算", "due-soon", "2026-11-30"],
  ]);
  expect(await counted()).toEqual({ overdue: 0, "due-soon": 1 });
  const { body } = await items.call("author", "GET", path);
  expect((body as { readonly publicBy: unknown }).publicBy).toEqual({
    ...{ on: "2026-11-30", isOver: false },
    says: "2026-11-10 批准（批复），次日起 20 日，应不晚于 2026-11-30（《中华人民共和国预算法》第十四条）",
  });
  today = "2026-12-01";
  expect(await duties("?state=overdue")).toHaveLength(1);
  expect(await duties("?state=due-soon")).toEqual([]);
  expect(await counted()).toEqual({ overdue: 1, "due-soon": 0 });
  await items.call("author", "DELETE", path);
});

test("a document that nothing interprets is due three working days after it was made public, until something does", async () => {
  today = "2026-11-20";
  const number = "青教〔2026〕9号";
  const signed = { ...wholeContent("学区办法"), category: "政策文件", documentNumber: number };
  const path = await items.signed(signed);
  await items.call("author", "POST", `${path}/publish`);
  // A Friday: Monday, Tuesday and Wednesday count.
  expect(await duties()).toEqual([["interpretation", "学区办法", "due-soon", "2026-11-25"]]);
  today = "2026-11-26";
  expect(await duties("?kind=interpretation")).toEqual([
    ["interpretation", "学区办法", "overdue", "2026-11-25"],
  ]);
  const told = { ...wholeContent("学区办法解读"), category: "政策文件", interprets: number };
  await items.call("author", "POST", `${await items.signed(told)}/publish`);
  expect(await duties()).toEqual([]);
});

test("a penalty that was revoked is to go within three working days, with its day and the public reason", async () => {
  today = "2026-11-20";
  const path = await items.signed({ ...wholeContent("某公司处罚决定书"), category: "政策文件" });
  const { body } = await items.call("author", "POST", `${path}/publish`);
  const { itemId } = body as { readonly itemId: number };
  const asked = { kind: "penalty", says: "行政复议决定撤销了这项处罚" };
  const ask = (more: object) =>
    items.call("author", "POST", `${path}/withdrawals`, { ...asked, ...more });
  expect((await ask({})).status).toBe(409);
  expect((await ask({ overturnedOn: "2026-11-21" })).status).toBe(409);
  expect((await ask({ kind: "error", overturnedOn: "2026-11-19" })).status).toBe(409);
  expect(await ask({ overturnedOn: "2026-11-19" })).toMatchObject({ status: 200 });
  // Friday, Monday and Tuesday count.
  const due = ["recall", "某公司处罚决定书", "due-soon", "2026-11-24"];
  expect(await duties("?kind=recall")).toEqual([due]);
  today = "2026-11-25";
  expect(await duties("?kind=recall&state=overdue")).toHaveLength(1);
  await items.call("head", "POST", `${path}/withdrawals/approve`);
  expect(await duties("?kind=recall")).toEqual([]);
  const page = await site.request(`/items/${itemId}/`);
  expect(page.status).toBe(410);
  expect(await page.text()).toContain("行政复议决定撤销了这项处罚");
});
