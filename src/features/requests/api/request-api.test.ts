import { sql } from "kysely";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { asJson, givenOffice } from "#tests/support/given-office.ts";
import { type GivenPerson, givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { importLines } from "#tests/support/ledger/import-lines.ts";
import { requestLedger } from "../ledger/request-ledger.ts";

const given = givenDatabase();
let office: ReturnType<typeof givenOffice>;
let agency = 0;
let officer: Record<string, string>;
let head: Record<string, string>;

beforeAll(async () => {
  office = givenOffice(given.db, { today: () => "2026-11-30" });
  agency = await givenAgency(given.db);
  officer = await signedIn("case-officer");
  head = await signedIn("disclosure-head");
});
beforeEach(async () => {
  await sql`truncate disclosure_request, request_event, ledger_import, record_voiding, ledger_amendment cascade`.execute(
    given.db,
  );
});

async function signedIn(role: NonNullable<GivenPerson["role"]>) {
  const id = await givenPerson(given.db, {
    account: role,
    name: `${role}某`,
    role,
    agencyId: agency,
  });
  return await givenSession(given.db, id);
}

async function call(method: string, path: string, body?: unknown, by = officer) {
  const answer = await office.request(path, asJson(method, body, by));
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) : undefined };
}

const values = {
  number: "〔2026〕1号",
  receivedOn: "2026-03-02",
  channel: "网上",
  applicantKind: "公民",
  applicant: "张三丰",
  subject: "学位情况",
};
const add = (more: Record<string, string | null> = {}, by = officer) =>
  call("POST", "/api/requests", { agencyId: agency, values: { ...values, ...more } }, by);
const added = async (more: Record<string, string | null> = {}): Promise<number> =>
  (await add(more)).body.id;
const amend = (id: number, changed: Record<string, string | null>, more: object = {}) =>
  call("PUT", `/api/requests/${id}`, { values: changed, because: "核对原件", ...more });

describe("a request is added by the form", () => {
  test("with its events, as the ledger would; the applicant is masked, and every column is told", async () => {
    const { status, body } = await add({
      ...{ channel: "当面", result: "公开", repliedOn: "2026年3月31日" },
      note: "某复〔2026〕1号，2026年3月30日签发",
    });
    expect(status).toBe(201);
    const { body: detail } = await call("GET", `/api/requests/${body.id}`);
    expect(detail).toMatchObject({
      values: {
        applicantKind: "自然人",
        applicant: "张**",
        result: "予以公开",
        repliedOn: "2026-03-31",
      },
      verdict: "late",
      isUntold: false,
      isFromLedger: false,
      isOfOffice: true,
      events: [
        { act: "received", on: "2026-03-02", by: "case-officer某" },
        { act: "concluded", on: "2026-03-31" },
      ],
    });
    const { body: history } = await call("GET", `/api/requests/${body.id}/history`);
    expect(history.entries).toMatchObject([{ act: "added", by: "case-officer某" }]);
  });

  test.each<[string, Record<string, string | null>, number, string]>([
    ["no day of receipt", { receivedOn: null }, 422, "receivedOn"],
    ["a day that is none", { receivedOn: "2026-02-30" }, 422, "receivedOn"],
    ["a day to come", { receivedOn: "2026-12-01" }, 422, "receivedOn"],
    [
      "a result that could be several",
      { result: "不予公开", repliedOn: "2026-03-03" },
      422,
      "result",
    ],
    ["a result without its day", { result: "予以公开" }, 422, "repliedOn"],
    [
      "an extension over 20 days",
      { extendedBy: "21", extendedOn: "2026-03-03" },
      422,
      "extendedBy",
    ],
  ])("not with %s", async (_, more, status, field) => {
    const answer = await add(more, head);
    expect([answer.status, answer.body.field]).toEqual([status, field]);
    expect((await sql`select from disclosure_request`.execute(given.db)).rows).toHaveLength(0);
  });

  test("not twice under one number, nor for an agency of others", async () => {
    await add();
    const again = await add({ number: "（2026） 1号" });
    expect([again.status, again.body.field]).toEqual([409, "number"]);
    const other = await givenAgency(given.db, { name: "他局" });
    const body = { agencyId: other, values };
    expect((await call("POST", "/api/requests", body)).status).toBe(403);
  });
});

describe("an amendment", () => {
  test("is kept with its reason, old and new; an act moves and its old day stays told", async () => {
    const id = await added();
    expect((await amend(id, { receivedOn: "2026-03-03", applicant: "李四" })).status).toBe(200);
    const { body } = await call("GET", `/api/requests/${id}/history`);
    expect(body.entries.slice(1)).toMatchObject([
      {
        act: "amended",
        column: "receivedOn",
        before: "2026-03-02",
        after: "2026-03-03",
        because: "核对原件",
      },
      { act: "amended", column: "applicant", before: "张**", after: "李**" },
    ]);
    const { body: detail } = await call("GET", `/api/requests/${id}`);
    expect(
      detail.events.map(({ on, revokedAt }: { on: string; revokedAt: string | null }) => [
        on,
        revokedAt !== null,
      ]),
    ).toEqual([
      ["2026-03-02", true],
      ["2026-03-03", false],
    ]);
  });

  test("over a change that somebody made meanwhile is refused with what it was", async () => {
    const id = await added();
    await amend(id, { subject: "甲" }, { before: { subject: "学位情况" } });
    const stale = await amend(id, { subject: "乙" }, { before: { subject: "学位情况" } });
    expect([stale.status, stale.body.detail]).toEqual([409, expect.stringContaining("申请内容")]);
  });

  test("needs a reason, and a number that nobody else has", async () => {
    const id = await added();
    expect((await amend(id, { subject: "甲" }, { because: " " })).status).toBe(422);
    await added({ number: "〔2026〕2号" });
    expect((await amend(id, { number: "〔2026〕2号" })).status).toBe(409);
    expect((await amend(id, { number: "〔2026〕3号" })).status).toBe(200);
    expect((await add()).status).toBe(201);
  });

  test("of a record from a sheet takes it out of the sheet's hands", async () => {
    const kind = requestLedger;
    const lines = ["编号,收到日期,申请人类型,申请内容", "〔2026〕9号,2026-03-02,自然人,原内容"];
    await importLines(given.db, { kind, agency }, lines);
    const { rows } = await sql<{ id: number }>`select id from disclosure_request`.execute(given.db);
    await amend(rows[0]?.id ?? 0, { subject: "新内容" });
    const { errors } = await importLines(given.db, { kind, agency }, lines);
    expect(errors).toMatchObject([{ code: "continued-in-office", column: "申请内容" }]);
  });
});

test("a voided request counts in no list, cannot be amended, and comes back with a reason", async () => {
  const id = await added();
  const numbers = async (query = "") =>
    (await call("GET", `/api/requests${query}`)).body.records.map(
      (one: { number: string }) => one.number,
    );
  const reason = { because: "重复登记" };
  expect((await call("POST", `/api/requests/${id}/voiding`, reason)).status).toBe(403);
  expect((await call("POST", `/api/requests/${id}/voiding`, reason, head)).status).toBe(204);
  expect([await numbers(), await numbers("?state=voided")]).toEqual([[], ["〔2026〕1号"]]);
  expect((await amend(id, { subject: "甲" })).status).toBe(409);
  expect((await call("POST", `/api/requests/${id}/voiding`, reason, head)).status).toBe(409);
  expect((await call("POST", `/api/requests/${id}/restoring`, reason, head)).status).toBe(204);
  expect(await numbers()).toEqual(["〔2026〕1号"]);
});

describe("the applicant in clear", () => {
  test("is read by an act that the trail keeps, without the name", async () => {
    const id = await added();
    const { body } = await call("POST", `/api/requests/${id}/clear`, {});
    expect(body.values).toEqual({ applicant: "张三丰" });
    const { rows } = await sql`select actor_name, action, agency_id, details from audit_event
      where action = 'record.read-in-clear' order by id desc limit 1`.execute(given.db);
    expect(rows).toEqual([
      {
        actor_name: "case-officer某",
        action: "record.read-in-clear",
        agency_id: agency,
        details: {},
      },
    ]);
  });

  test("is not for the supervising office, which sees cases with the name masked", async () => {
    const id = await added();
    const supervisor = await signedIn("supervisor");
    expect((await call("POST", `/api/requests/${id}/clear`, {}, supervisor)).status).toBe(403);
    for (const path of ["", `/${id}`, `/${id}/history`]) {
      const { status, body } = await call("GET", `/api/requests${path}`, undefined, supervisor);
      expect(status).toBe(200);
      expect(JSON.stringify(body)).not.toContain("三丰");
    }
  });
});

describe("the list", () => {
  const numbers = async (query: string) =>
    (await call("GET", `/api/requests?${query}`)).body.records.map(
      (one: { number: string }) => one.number,
    );

  test("finds by number, content and whole name, and by what stands in the address", async () => {
    await added();
    await added({
      number: "〔2025〕7号",
      receivedOn: "2025-05-06",
      channel: null,
      applicantKind: "商业企业",
      applicant: "某公司",
      subject: "100%的合同",
      result: "部分公开",
      repliedOn: "2025-05-09",
      note: "某复〔2025〕1号，2025-05-09 签发；区分处理：遮盖第3页的报价，签发人郑主任",
    });
    expect(await numbers("")).toEqual(["〔2026〕1号", "〔2025〕7号"]);
    expect(await numbers("q=7号")).toEqual(["〔2025〕7号"]);
    expect(await numbers("q=学位")).toEqual(["〔2026〕1号"]);
    expect(await numbers("q=0%25的")).toEqual(["〔2025〕7号"]);
    expect(await numbers("q=张三丰")).toEqual(["〔2026〕1号"]);
    expect(await numbers("q=张三")).toEqual([]);
    expect(await numbers("channel=none")).toEqual(["〔2025〕7号"]);
    expect(await numbers("result=partial")).toEqual(["〔2025〕7号"]);
    expect(await numbers("year=2026")).toEqual(["〔2026〕1号"]);
    expect(await numbers("repliedIn=2025")).toEqual(["〔2025〕7号"]);
    expect(await numbers("state=open")).toEqual(["〔2026〕1号"]);
    expect(await numbers("verdict=onTime&applicantKind=enterprise")).toEqual(["〔2025〕7号"]);
  });

  test("goes on where a page ended, each request once", async () => {
    const lines = Array.from(
      { length: 120 },
      (_, at) => `${at}号,2024-0${1 + (at % 3)}-05,自然人,内容`,
    );
    const head = "编号,收到日期,申请人类型,申请内容";
    await importLines(given.db, { kind: requestLedger, agency }, [head, ...lines]);
    const seen: string[] = [];
    let after = "";
    for (let pages = 0; pages < 4; pages += 1) {
      const { body } = await call("GET", `/api/requests${after}`);
      seen.push(...body.records.map((one: { number: string }) => one.number));
      if (!body.next) break;
      after = `?after=${body.next}`;
    }
    expect([seen.length, new Set(seen).size]).toEqual([120, 120]);
  });
});
