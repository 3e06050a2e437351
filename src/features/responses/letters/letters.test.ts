import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { asJson, givenOffice } from "#tests/support/given-office.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { citizenSite, hidden, siteRole } from "#tests/support/requests/citizen-site.ts";

const given = givenDatabase();
let today: LocalDate = "2026-11-30";
let [government, bureau] = [0, 0];
let site: ReturnType<typeof citizenSite>;
let shown: Awaited<ReturnType<typeof siteRole>>;
const sessions = new Map<string, { cookie: string }>();

beforeAll(async () => {
  government = await givenAgency(given.db, { name: "某县人民政府", kind: "government" });
  bureau = await givenAgency(given.db, { name: "某县住房局" });
  shown = await siteRole(given.url);
  site = citizenSite(shown.db, { db: given.db, day: () => today });
  const people = [
    ["window", "case-officer", government],
    ["officer", "case-officer", bureau],
    ["reviewer", "reviewer", bureau],
    ["head", "disclosure-head", bureau],
  ] as const;
  for (const [account, role, agencyId] of people) {
    const id = await givenPerson(given.db, { account, name: `${account}某`, role, agencyId });
    sessions.set(account, await givenSession(given.db, id));
  }
});
afterAll(() => shown.end());

const typed = {
  ...{ kind: "咨询", title: "老旧小区加装电梯怎么补助", name: "赵小明", contact: "13912345678" },
  text: "我是赵小明，住幸福小区，电话 13912345678。\n请问<b>加装电梯</b>有没有补助？",
  isPublic: "yes",
};

const write = "/letters/write/";

/** A letter that was written on the site; gives its key, and its id. */
async function sent(more: Readonly<Record<string, string>> = {}) {
  const form = hidden((await site.get(write)).html, "form");
  const fields = { ...typed, to: `${government}`, form, step: "anyway", ...more };
  const { status, html } = await site.post(write, fields);
  expect([status, html.match(/class="error-summary".*?<\/ul>/s)?.[0]]).toEqual([200, undefined]);
  const [, number = "", code = ""] =
    /<dd>(信〔\d{4}〕\d+号)<\/dd>.*<dd class="code">([0-9A-Z-]+)<\/dd>/s.exec(html) ?? [];
  const { rows } = await sql<{ id: number }>`
    select id from citizen_message where number = ${number}`.execute(given.db);
  return { number, code, id: rows[0]?.id ?? 0, fields, html };
}

async function office(who: string, method: string, path: string, body: object = {}) {
  const app = givenOffice(given.db, { today: () => today });
  const headers = sessions.get(who) ?? {};
  const asked = method === "GET" ? { headers } : asJson(method, body, headers);
  const answer = await app.request(path, asked);
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) : undefined };
}

const follow = ({ number, code }: { readonly number: string; readonly code: string }) =>
  site.post("/letters/follow/", { number, code });

/** The letter is sent on to the bureau, which takes it. */
async function inHand(id: number) {
  const at = `/api/letters/${id}`;
  expect((await office("window", "POST", `${at}/dispatch`, { to: bureau })).status).toBe(204);
  expect((await office("officer", "POST", `${at}/taking`)).status).toBe(204);
}

const textAt = (id: number) => `/api/response-texts/letter-reply/${id}`;

/** The reply is written and sent round. */
async function inReview(id: number, more: object = {}) {
  const { body } = await office("officer", "GET", textAt(id));
  const content = { ...body.content, reply: "赵小明同志：每台补助 20 万元。", ...more };
  const saved = await office("officer", "PUT", textAt(id), { revision: body.revision, content });
  expect(saved.status).toBe(200);
  return office("officer", "POST", `${textAt(id)}/submit`, saved.body);
}

async function sign(who: string, id: number) {
  const { body } = await office(who, "GET", textAt(id));
  const { contentHash, next } = body;
  return office(who, "POST", `${textAt(id)}/sign`, { contentHash, place: next.place });
}

test("a letter comes to its public answer: sent on, taken, answered, signed by two, public without whose it is", async () => {
  const letter = await sent();
  await inHand(letter.id);
  expect((await inReview(letter.id)).status).toBe(204);
  expect((await sign("reviewer", letter.id)).status).toBe(204);
  const before = await site.get(`/letters/${letter.id}/`);
  expect([before.status, (await follow(letter)).html.includes("20 万元")]).toEqual([404, false]);
  expect((await sign("head", letter.id)).status).toBe(204);
  const page = await site.get(`/letters/${letter.id}/`);
  expect(page.status).toBe(200);
  expect(page.html).toContain("我是赵某某，住幸福小区，电话 139****5678。");
  expect(page.html).toContain("赵某某同志：每台补助 20 万元。");
  expect(page.html).toContain("&lt;b&gt;加装电梯&lt;/b&gt;");
  expect(page.html).not.toMatch(/赵小明|13912345678|<script/);
  const own = await follow(letter);
  expect(own.html).toContain("赵小明同志：每台补助 20 万元。");
  expect((await site.get("/letters/")).html).toContain(typed.title);
  const { rows } = await sql`
    select replied_on, concluded_on, published_on, handled_by from citizen_message where id = ${letter.id}`.execute(
    given.db,
  );
  expect(rows).toEqual([
    ...[{ replied_on: today, concluded_on: today, published_on: today, handled_by: "某县住房局" }],
  ]);
});

test("who wrote rates the answer once; the head takes the page off, and says why", async () => {
  const letter = await sent();
  await inHand(letter.id);
  await inReview(letter.id);
  const early = { number: letter.number, code: letter.code, rating: "满意" };
  expect((await site.post("/letters/rating/", early)).status).toBe(409);
  await sign("reviewer", letter.id);
  await sign("head", letter.id);
  const key = { number: letter.number, code: letter.code };
  expect((await site.post("/letters/rating/", { ...key, rating: "很好" })).status).toBe(422);
  expect((await site.post("/letters/rating/", { ...key, rating: "满意" })).status).toBe(200);
  expect((await site.post("/letters/rating/", { ...key, rating: "不满意" })).status).toBe(409);
  const path = `/api/letters/${letter.id}/withdrawal`;
  expect((await office("head", "POST", path, { because: "来信人反悔" })).status).toBe(204);
  expect((await site.get(`/letters/${letter.id}/`)).status).toBe(404);
  expect((await follow(letter)).html).toContain("您的评价：满意");
});

test.each([
  ["the writer's name", { text: "赵小明问补助", publicReply: "有" }, "赵某某"],
  ["a number of a person", { publicReply: "请打 13812345678" }, "138****5678"],
  ["nothing at all", { title: "" }, "还没有写"],
])("what is to be public is not sent round with %s in it", async (_, more, says) => {
  const letter = await sent();
  await inHand(letter.id);
  const refused = await inReview(letter.id, more);
  expect(refused.status).toBe(422);
  expect(refused.body.detail).toContain(says);
});

test("without the writer's consent nothing becomes public; of other sources the officer says how they agreed", async () => {
  const letter = await sent({ isPublic: "no" });
  await inHand(letter.id);
  const refused = await inReview(letter.id, { isPublic: true });
  expect([refused.status, refused.body.detail]).toEqual([422, "来信人不同意公开，不能公开。"]);
  expect((await inReview(letter.id, { isPublic: false })).status).toBe(204);
  await sign("reviewer", letter.id);
  await sign("head", letter.id);
  expect((await site.get(`/letters/${letter.id}/`)).status).toBe(404);
  const { body } = await office("officer", "POST", "/api/messages", {
    agencyId: bureau,
    values: { number: "12345-7", source: "上级热线转办", receivedOn: today, subject: "问补助" },
  });
  await office("officer", "POST", `/api/letters/${body.id}/keeping`);
  const unasked = await inReview(body.id, { isPublic: true });
  expect(unasked.body.detail).toContain("怎样征得来信人同意");
  expect((await inReview(body.id, { isPublic: true, consent: "电话" })).status).toBe(204);
});

test("a reply that was returned or taken back is signed anew; changed content is not what was seen", async () => {
  const letter = await sent();
  await inHand(letter.id);
  await inReview(letter.id);
  const seen = (await office("reviewer", "GET", textAt(letter.id))).body;
  const back = await office("reviewer", "POST", `${textAt(letter.id)}/return`, {
    ...{ contentHash: seen.contentHash, opinion: "口气再和缓一些" },
  });
  expect(back.status).toBe(204);
  await inReview(letter.id, { reply: "您好，每台补助 20 万元。" });
  const stale = { contentHash: seen.contentHash, place: seen.next.place };
  const refused = await office("reviewer", "POST", `${textAt(letter.id)}/sign`, stale);
  expect([refused.status, refused.body.title]).toEqual([409, "您看到的不是送审的内容"]);
  expect((await office("officer", "POST", `${textAt(letter.id)}/take-back`)).status).toBe(204);
  expect((await sign("officer", letter.id).catch(() => ({ status: 0 }))).status).not.toBe(204);
});

test("sent back with its reason, a letter lies with who got it; nobody else's acts are done", async () => {
  const letter = await sent();
  const at = `/api/letters/${letter.id}`;
  expect((await office("officer", "GET", at)).status).toBe(404);
  await office("window", "POST", `${at}/dispatch`, { to: bureau, note: "请办" });
  expect((await office("window", "POST", `${at}/taking`)).status).toBe(403);
  const because = { because: "归民政局办" };
  expect((await office("officer", "POST", `${at}/sending-back`, because)).status).toBe(204);
  const { body } = await office("window", "GET", at);
  expect([body.letter.state, body.letter.handlerId]).toEqual(["received", government]);
  expect(body.dispatches[0].because).toBe("归民政局办");
  expect((await office("officer", "GET", at)).status).toBe(404);
});

test("cards come once the limit is over, yellow before red; the limit is made longer once, before it is over", async () => {
  today = "2026-11-02";
  const letter = await sent();
  const at = `/api/letters/${letter.id}`;
  await inHand(letter.id);
  const yellow = { card: "黄牌", note: "请办结" };
  const red = { card: "红牌", note: "请办结" };
  expect((await office("head", "POST", `${at}/card`, yellow)).body.title).toContain("还没有逾期");
  const longer = { because: "要现场核实" };
  expect((await office("officer", "POST", `${at}/extension`, longer)).status).toBe(204);
  expect((await office("officer", "POST", `${at}/extension`, longer)).status).toBe(409);
  expect((await follow(letter)).html).toContain("2026-11-23 以前办结");
  today = "2026-11-24";
  expect((await office("head", "POST", `${at}/card`, red)).body.title).toContain("先发黄牌");
  expect((await office("head", "POST", `${at}/card`, yellow)).status).toBe(204);
  expect((await office("head", "POST", `${at}/card`, yellow)).status).toBe(409);
  expect((await office("head", "POST", `${at}/card`, red)).status).toBe(204);
  today = "2026-11-30";
});

test("a letter that asks for information becomes a request whose period waits for its receipt to be confirmed", async () => {
  const letter = await sent();
  await inHand(letter.id);
  const done = await office("officer", "POST", `/api/letters/${letter.id}/request`, {
    ...{ subject: "幸福小区加装电梯的补助标准" },
  });
  expect(done.status).toBe(200);
  const { rows } = await sql<Record<string, unknown>>`
    select number, subject, due_on, agency_id from disclosure_request where id = ${done.body.requestId}`.execute(
    given.db,
  );
  expect(rows).toEqual([
    {
      ...{ number: done.body.number, subject: "幸福小区加装电梯的补助标准" },
      ...{ due_on: null, agency_id: bureau },
    },
  ]);
  const page = await follow(letter);
  expect(page.html).toContain(`转为依申请公开 ${done.body.number}`);
  expect(
    (await office("officer", "PUT", textAt(letter.id), { revision: 0, content: {} })).status,
  ).toBe(422);
});

test("the same form sent twice is one letter; a wrong number and a wrong code have one answer; nobody reads without both", async () => {
  const letter = await sent();
  const again = await site.post(write, letter.fields);
  expect(again.html).toContain("没有重复登记");
  expect(again.html).toContain(letter.code);
  const other = await sent();
  const wrongCode = await follow({ number: letter.number, code: "0000-0000-0000-0000" });
  const wrongNumber = await follow({ number: other.number, code: letter.code });
  const missing = await follow({ number: "信〔2099〕1号", code: letter.code });
  const said = (html: string) => html.replaceAll(/value="[^"]*"/g, "");
  expect([wrongCode.status, wrongNumber.status, missing.status]).toEqual([404, 404, 404]);
  expect(said(wrongNumber.html)).toBe(said(wrongCode.html));
  expect(said(missing.html)).toBe(said(wrongCode.html));
  for (const { headers } of [wrongCode, await follow(letter)]) {
    expect([headers.get("set-cookie"), headers.get("cache-control")]).toEqual([null, "no-store"]);
  }
});

test("what is wrong comes back with what was typed; a number of a person is asked about, not refused", async () => {
  const form = hidden((await site.get(write)).html, "form");
  const bad = { ...typed, to: `${government}`, form, name: "", kind: "骂人", step: "send" };
  const refused = await site.post(write, bad);
  expect(refused.status).toBe(422);
  for (const says of ["请填写姓名", "类型：请从列出的里面选一个", typed.title]) {
    expect(refused.html).toContain(says);
  }
  expect(refused.html).toContain("&lt;b&gt;加装电梯&lt;/b&gt;");
  const warned = await site.post(write, { ...typed, to: `${government}`, form, step: "send" });
  expect([warned.status, warned.html.includes("仍要提交")]).toEqual([422, true]);
  const foreign = await site.post(write, { ...typed, to: "999999", form, step: "anyway" });
  expect(foreign.status).toBe(422);
});

test("the site's role reads what is public, and no letter, no writer, no reply under way", async () => {
  for (const table of ["citizen_message", "letter_case", "response_text", "letter_withdrawal"]) {
    await expect(sql`select * from ${sql.table(table)}`.execute(shown.db)).rejects.toThrow(
      "permission denied",
    );
  }
});

test("twenty letters at once are twenty letters, each with its number", async () => {
  const before = await sql<{
    count: number;
  }>`select count(*)::int as count from letter_case`.execute(given.db);
  const letters = await Promise.all(Array.from({ length: 20 }, () => sent()));
  expect(new Set(letters.map(({ number }) => number)).size).toBe(20);
  const after = await sql<{
    count: number;
  }>`select count(*)::int as count from letter_case`.execute(given.db);
  expect((after.rows[0]?.count ?? 0) - (before.rows[0]?.count ?? 0)).toBe(20);
});
