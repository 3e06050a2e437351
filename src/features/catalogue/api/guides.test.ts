import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { asJson, givenOffice } from "#tests/support/given-office.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { kindsRaised } from "#tests/support/kinds-raised.ts";
import { publicGuide } from "../data/guides.ts";
import type { GuideAnswer, GuidesAnswer } from "./guide-answer.ts";

const given = givenDatabase();
let today: LocalDate = "2026-03-02";
let office: ReturnType<typeof givenOffice>;
let agencyId = 0;
let path = "";
const people: Record<string, Record<string, string>> = {};

beforeAll(async () => {
  office = givenOffice(given.db, { today: () => today });
  agencyId = await givenAgency(given.db, { name: "青禾县农业局" });
  path = `/api/disclosure-guides/${agencyId}`;
  for (const role of ["information-officer", "disclosure-head", "leader"] as const) {
    const person = await givenPerson(given.db, { account: `农业-${role}`, role, agencyId });
    people[role] = await givenSession(given.db, person);
  }
});

type Who = "information-officer" | "disclosure-head" | "leader";

async function call<Answer>(who: Who, method: string, to: string, body?: unknown) {
  const answer = await office.request(to, asJson(method, body, people[who] ?? {}));
  const text = await answer.text();
  return { status: answer.status, body: (text ? JSON.parse(text) : undefined) as Answer };
}

const read = async () => (await call<GuideAnswer>("information-officer", "GET", path)).body;

const own = {
  classification: "种植业、农机两类",
  arrangement: "按索引号",
  access: "本网站",
  requests: "",
  supervision: "",
  reviewOn: "2027-03-01",
};

async function save(who: Who, more: object = {}) {
  const { revision } = await read();
  return call<{ title: string }>(who, "PUT", path, { ...own, revision, ...more });
}

async function submit(who: Who) {
  const { revision } = await read();
  return (await call(who, "POST", `${path}/submit`, { revision })).status;
}

async function sign(who: Who, act: "sign" | "return" = "sign", opinion = "同意") {
  const { contentHash } = await read();
  return call<{ title: string }>(who, "POST", `${path}/${act}`, { contentHash, opinion });
}

test("a guide begins with words for any agency, and is refused with the part or day that is wrong", async () => {
  expect((await read()).content.words.classification).toContain("青禾县农业局依照");
  expect((await save("information-officer", { access: " " })).body.title).toBe(
    "“主动公开信息的获取方式”没有填写",
  );
  expect((await save("information-officer", { reviewOn: today })).body.title).toBe("复核日期不对");
  expect(await publicGuide(given.db, agencyId)).toBeUndefined();
});

test("who wrote a guide does not sign it; who did not makes it public in the text that was signed", async () => {
  expect((await save("disclosure-head")).status).toBe(204);
  expect((await save("information-officer", { access: "本网站、查阅点" })).status).toBe(204);
  expect(await submit("information-officer")).toBe(204);
  // The head wrote of it: the leader is asked.
  expect((await sign("disclosure-head")).status).toBe(409);
  expect(await publicGuide(given.db, agencyId)).toBeUndefined();
  const signing = async () => expect((await sign("leader")).status).toBe(204);
  expect(await kindsRaised(given.db, signing)).toEqual(["catalogue"]);
  expect(await publicGuide(given.db, agencyId)).toMatchObject({
    number: 1,
    publishedOn: today,
    reviewOn: "2027-03-01",
    words: { access: "本网站、查阅点" },
  });
});

test("what was sent round is not changed meanwhile; another text is another signature; a return has its reason", async () => {
  expect((await save("information-officer", { requests: "只收书面申请" })).status).toBe(204);
  expect(await submit("information-officer")).toBe(204);
  const { contentHash } = await read();
  expect((await save("information-officer")).status).toBe(409);
  expect((await call("information-officer", "POST", `${path}/take-back`, {})).status).toBe(204);
  expect((await save("information-officer", { requests: "书面、网上均可" })).status).toBe(204);
  expect(await submit("information-officer")).toBe(204);
  const stale = await call<{ title: string }>("disclosure-head", "POST", `${path}/sign`, {
    contentHash,
    opinion: "",
  });
  expect([stale.status, stale.body.title]).toEqual([409, "您看到的不是现在送审的内容"]);
  expect((await sign("disclosure-head", "return", " ")).status).toBe(422);
  expect((await sign("disclosure-head", "return", "渠道写全")).status).toBe(204);
  expect(await read()).toMatchObject({
    state: "draft",
    contentHash: null,
    published: { number: 1 },
  });
});

test("a public guide is overdue the day after its review; the officer's 工作台 says so, and who signs sees what awaits them", async () => {
  today = "2027-03-02";
  const { guides } = (await call<GuidesAnswer>("leader", "GET", "/api/disclosure-guides")).body;
  expect(guides).toMatchObject([{ agencyName: "青禾县农业局", standing: "overdue" }]);
  const desk = async (who: Who) => JSON.stringify((await call(who, "GET", "/api/workbench")).body);
  expect(await desk("information-officer")).toContain("逾期未复核的公开指南");
  expect((await save("information-officer", { reviewOn: "2028-03-01" })).status).toBe(204);
  expect(await submit("information-officer")).toBe(204);
  expect(await desk("disclosure-head")).toContain("待您审签的公开指南");
  expect((await sign("disclosure-head")).status).toBe(204);
  expect(await publicGuide(given.db, agencyId)).toMatchObject({ number: 2, publishedOn: today });
  const { rows } = await sql<{ action: string }>`
    select action from audit_event where subject_kind = 'disclosure-guide' and action like 'catalogue.%' order by id`.execute(
    given.db,
  );
  expect(rows.filter(({ action }) => action === "catalogue.guide-published")).toHaveLength(2);
});

test("who sends another's words round does not sign them either", async () => {
  expect(
    (await save("information-officer", { access: "查阅点", reviewOn: "2028-06-01" })).status,
  ).toBe(204);
  expect(await submit("disclosure-head")).toBe(204);
  expect((await sign("disclosure-head")).status).toBe(409);
  expect((await call("information-officer", "POST", `${path}/take-back`, {})).status).toBe(204);
});

test("of an agency whose only signer wrote the guide it is not sent round, and says who could sign", async () => {
  const alone = await givenAgency(given.db, { name: "青禾县集市管理所" });
  const account = { account: "集市", role: "disclosure-head", agencyId: alone } as const;
  people.leader = await givenSession(given.db, await givenPerson(given.db, account));
  const at = `/api/disclosure-guides/${alone}`;
  expect(
    (await call("leader", "PUT", at, { ...own, reviewOn: "2028-03-01", revision: 0 })).status,
  ).toBe(204);
  const sent = await call<{ title: string }>("leader", "POST", `${at}/submit`, { revision: 1 });
  expect([sent.status, sent.body.title]).toEqual([409, "没有可以审签的人"]);
});
