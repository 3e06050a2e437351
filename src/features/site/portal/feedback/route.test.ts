import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { testRoom } from "#tests/support/test-room.ts";
import { inTestSite } from "#tests/support/test-site.ts";
import { listErrorReports } from "../../data/error-reports.ts";
import { feedbackRoutes } from "./route.tsx";

const given = givenDatabase();
const path = "/site/feedback/";
const app = () =>
  inTestSite(feedbackRoutes({ db: given.db, room: testRoom(), today: () => "2026-11-22" }));

const post = (fields: Readonly<Record<string, string>>) =>
  app().request(path, { method: "POST", body: new URLSearchParams(fields) });

test("what is told is stored, and the visitor gets a number", async () => {
  const fields = { page: "首页", problem: "<b>打不开</b>附件", contact: "" };
  const sent = await post(fields);
  expect(sent.status).toBe(303);
  const location = sent.headers.get("location") ?? "";
  expect(location).toMatch(/^\/site\/feedback\/received\/ZC20261122-[2-9A-Z]{6}\/$/);
  const receipt = location.split("/").at(-2) ?? "";
  expect(await (await app().request(location)).text()).toContain(receipt);
  const [stored] = await listErrorReports(given.db, { limit: 1 });
  expect(stored).toMatchObject({
    page: "首页",
    problem: "<b>打不开</b>附件",
    contact: null,
    receipt,
  });
});

test("what is wrong is said at the top and at the field, and what was typed comes back", async () => {
  const sent = await post({ page: "首页", problem: "<i>错", contact: "1@2" });
  const html = await sent.text();
  expect(sent.status).toBe(422);
  expect(sent.headers.get("cache-control")).toBe("no-store");
  expect(html).toMatch(/<a href="#problem">请写明是什么问题/);
  expect(html).toContain('id="problem-error"');
  expect(html).toContain("&lt;i&gt;错</textarea>");
  expect(html).toContain('value="1@2"');
});

test("a program that fills in every field is refused and nothing is stored", async () => {
  const before = await listErrorReports(given.db, { limit: 100 });
  const sent = await post({ page: "首页", problem: "买卖买卖买卖", nickname: "x" });
  expect(sent.status).toBe(422);
  expect(await listErrorReports(given.db, { limit: 100 })).toEqual(before);
});

test("a number that was not given out is none", async () => {
  expect((await app().request(`${path}received/ZC20261122-AAAAAA/`)).status).toBe(404);
});

test("more than the longest text is refused unread", async () => {
  expect((await post({ problem: "长".repeat(30_000) })).status).toBe(413);
});

test.each([
  { rule: "more fields than the form has", body: "a&".repeat(30_000), status: 422 },
  { rule: "text that is no UTF-8", body: "page=%ED%A0%80&problem=abcde", status: 422 },
  { rule: "a character no database takes", body: "page=a&problem=abcde%00", status: 422 },
])("$rule: $status", async ({ body, status }) => {
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  expect((await app().request(path, { method: "POST", body, headers })).status).toBe(status);
});

test("a form sent as another kind is refused", async () => {
  const body = new FormData();
  body.append("page", "首页");
  expect((await app().request(path, { method: "POST", body })).status).toBe(415);
});

test("a slice begins before an id, newest first", async () => {
  for (const page of ["甲", "乙", "丙"]) await post({ page, problem: "打不开附件" });
  const first = await listErrorReports(given.db, { limit: 2 });
  const next = await listErrorReports(given.db, { before: first.at(-1)?.id, limit: 1 });
  expect([...first, ...next].map(({ page }) => page)).toEqual(["丙", "乙", "甲"]);
});
