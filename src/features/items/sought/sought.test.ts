import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import type { Doors } from "#platform/feature/door.ts";
import { silentLog } from "#platform/log/log.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp } from "#tests/support/given-app.ts";
import { asJson, givenOffice, testCipher, testFiles } from "#tests/support/given-office.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { givenItemPage } from "#tests/support/items/given-page.ts";
import { doors as opened } from "./doors.ts";

const given = givenDatabase();
let site: ReturnType<typeof givenApp>;
let office: ReturnType<typeof givenOffice>;
let headers: { readonly cookie: string };
let id = 0;

beforeAll(async () => {
  const { db } = given;
  const behind = { db, cipher: testCipher, files: testFiles(), log: silentLog };
  const open = opened.map(({ to, open: by }) => [to, by({ ...behind, today: () => "2026-12-01" })]);
  const doors: Doors = ({ name }) => new Map(open as [string, never][]).get(name);
  site = givenApp(db, { doors });
  const agencyId = await givenAgency(db, { name: "青禾县公安局" });
  id = await givenItemPage(db, { agencyId, title: "出入境证件办理指南" });
  office = givenOffice(db);
  const supervisor = await givenPerson(db, {
    account: "supervisor",
    name: "王某",
    role: "supervisor",
    agencyId,
  });
  headers = await givenSession(db, supervisor);
});

const search = async (typed: string, path = "/items/search/") => {
  const answer = await site.request(`${path}?q=${encodeURIComponent(typed)}`);
  return { html: await answer.text(), kept: answer.headers.get("cache-control") };
};
const asked = async (path: string) => (await office.request(path, { headers })).json();
const sought = async () =>
  (
    (await asked("/api/search-words/sought")) as {
      sought: { word: string; times: number; lastOn: string }[];
    }
  ).sought.map(({ word, times, lastOn }) => [word, times, lastOn]);
const post = (path: string, body: unknown) => office.request(path, asJson("POST", body, headers));

test("a word that is nowhere is counted by day, on both pages of the search; what is found, narrowed down or may tell of a person is not", async () => {
  expect((await search("充电桩补贴")).kept).toBe("no-store");
  await search("充电桩补贴", "/search/");
  await search("证件办理");
  await search("13812345678");
  await search("李小明家的房子");
  await site.request(`/items/search/?q=${encodeURIComponent("飞行汽车")}&year=2020`);
  expect(await sought()).toEqual([["充电桩补贴", 2, "2026-12-01"]]);
  const { rows } = await sql`select * from sought_in_vain`.execute(given.db);
  expect(rows).toEqual([{ word: "充电桩补贴", sought_on: "2026-12-01", times: 2 }]);
});

test("with a synonym of the office it is found from then on, until that is removed; each in the audit trail", async () => {
  expect((await search("通行簿")).html).not.toContain(`/items/${id}/`);
  const added = await post("/api/search-words/synonyms", { words: ["通行簿", "出入境证件"] });
  expect(added.status).toBe(201);
  expect((await search("通行簿")).html).toContain(`/items/${id}/`);
  const again = await post("/api/search-words/synonyms", { words: ["出入境证件", "通行簿"] });
  const { title } = (await again.json()) as { readonly title: string };
  expect([again.status, title]).toEqual([409, "这些词已经是同义词"]);
  expect((await post("/api/search-words/synonyms", { words: ["通行簿", "通行簿"] })).status).toBe(
    422,
  );
  const { id: group } = (await added.json()) as { readonly id: number };
  await office.request(`/api/search-words/synonyms/${group}`, asJson("DELETE", {}, headers));
  expect((await search("通行簿")).html).not.toContain(`/items/${id}/`);
  const { rows } = await sql<{ readonly action: string }>`
    select action from audit_event where action like 'search.%' order by id`.execute(given.db);
  expect(rows.map(({ action }) => action)).toEqual([
    "search.synonyms-added",
    "search.synonyms-removed",
  ]);
});

test("the office forgets a word; old ones go by themselves, and a flood of them stops", async () => {
  await search("悬浮列车");
  expect((await post("/api/search-words/forgotten", { word: "悬浮列车" })).status).toBe(200);
  expect((await post("/api/search-words/forgotten", { word: "悬浮列车" })).status).toBe(404);
  await sql`insert into sought_in_vain (word, sought_on) values ('旧词', '2025-10-01')`.execute(
    given.db,
  );
  await sql`insert into sought_in_vain (word, sought_on)
    select '洪' || n, '2026-12-01' from generate_series(1, 2000) as n`.execute(given.db);
  await search("登月旅行");
  await search("充电桩补贴");
  const words = await sought();
  expect(words.map(([word]) => word)).not.toContain("旧词");
  expect(words.map(([word]) => word)).not.toContain("登月旅行");
  expect(words[0]).toEqual(["充电桩补贴", 3, "2026-12-01"]);
});
