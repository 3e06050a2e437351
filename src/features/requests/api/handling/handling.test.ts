import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { officeCalendar, takeCalendar } from "#platform/calendar/office-calendar.ts";
import { takeOperatorsCalendar } from "#platform/calendar/operators-calendar.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { asJson, givenOffice } from "#tests/support/given-office.ts";
import { type GivenPerson, givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { onPaper } from "#tests/support/requests/on-paper.ts";

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
  await sql`truncate disclosure_request, request_event, request_act, ledger_amendment cascade`.execute(
    given.db,
  );
});

async function signedIn(role: NonNullable<GivenPerson["role"]>) {
  const who = { account: role, name: `${role}某`, role, agencyId: agency };
  return await givenSession(given.db, await givenPerson(given.db, who));
}

async function call(method: string, path: string, body?: unknown, by = officer) {
  const answer = await office.request(path, asJson(method, body, by));
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) : undefined };
}

/** Handed over on Monday 2026-11-02: due on Monday 2026-11-30. */
async function added(more: Record<string, string> = {}): Promise<number> {
  const values = {
    number: "〔2026〕1号",
    receivedOn: "2026-11-02",
    channel: "当面",
    applicantKind: "公民",
    applicant: "张三丰",
    subject: "学位情况",
    ...more,
  };
  return (await call("POST", "/api/requests", { agencyId: agency, values })).body.id;
}

const act = (id: number, seen: number, event: object, more: object = {}) =>
  call("POST", `/api/requests/${id}/acts`, { seen, event, ...more });

describe("a case is handled act by act", () => {
  test("what the plain form told is taken over, and what may be done is said with its day", async () => {
    const id = await added();
    const { body } = await call("GET", `/api/requests/${id}/handling`);
    expect(body.clock).toMatchObject({ state: "open", dueOn: "2026-11-30", workingDaysLeft: 0 });
    expect(body.seen).toBe(0);
    const extended = body.now.find((one: { act: string }) => one.act === "extended");
    expect(extended).toMatchObject({ isLawful: true, after: { dueOn: expect.any(String) } });
    const paid = body.now.find((one: { act: string }) => one.act === "feePaid");
    expect(paid.because).toContain("没有尚未缴清的收费通知");
  });

  test("an act moves the clock, the list and the ledger's facts", async () => {
    const id = await added();
    const told = { type: "thirdPartyConsulted", on: "2026-11-09", ref: "甲公司" };
    const consulted = await act(id, 0, told, { evidence: "征求意见函〔2026〕3号" });
    expect(consulted.status).toBe(200);
    expect(consulted.body.clock.state).toBe("suspended");
    expect(consulted.body.acts).toHaveLength(3);
    const answered = await act(id, 3, {
      type: "thirdPartyAnswered",
      on: "2026-11-16",
      ref: "甲公司",
      opinion: "consents",
    });
    expect(answered.body.clock).toMatchObject({ state: "open", dueOn: "2026-12-07" });
    const replied = { type: "replied", on: "2026-11-27", delivery: "post" };
    expect((await act(id, 4, replied)).body.field).toBe("outcome");
    const bare = await act(id, 4, replied, { outcome: "partial", paper: onPaper });
    expect([bare.status, bare.body.field]).toEqual([422, "paper.covered"]);
    const covered = { what: "身份证号码和住址", signer: "李局长" };
    const done = await act(id, 4, replied, { outcome: "partial", paper: { ...onPaper, covered } });
    expect(done.body.acts.at(-1).evidence).toContain("身份证号码和住址（签发人 李局长 说明）");
    expect(done.body.clock.state).toBe("replied");
    const record = (await call("GET", `/api/requests/${id}`)).body;
    expect(record.values).toMatchObject({
      consultedOn: "2026-11-09",
      consultationAnsweredOn: "2026-11-16",
      result: "部分公开",
      repliedOn: "2026-11-27",
    });
    expect(record).toMatchObject({ verdict: "onTime", isIncomplete: false });
  });

  test("what the law does not allow is refused with its article, and nothing is kept", async () => {
    const id = await added();
    const { status, body } = await act(id, 0, { type: "corrected", on: "2026-11-09" });
    expect(status).toBe(422);
    expect(body.detail).toMatch(/^2026-11-09 “收到补正”：没有等待答复的通知/);
    const later = await act(id, 0, { type: "withdrawn", on: "2026-12-01" });
    expect(later.body.detail).toContain("晚于今天");
    expect((await call("GET", `/api/requests/${id}/handling`)).body.seen).toBe(0);
  });

  test("the extension is the head's, and no officer's", async () => {
    const id = await added();
    const event = { type: "extended", on: "2026-11-30", workingDays: 20 };
    expect((await act(id, 0, event)).status).toBe(422);
    const path = `/api/requests/${id}/extension`;
    expect((await call("POST", path, { seen: 0, event })).status).toBe(403);
    const done = await call("POST", path, { seen: 0, event }, head);
    expect(done.body.clock).toMatchObject({ state: "open", workingDaysLeft: 20 });
    const heads = done.body.acts.filter((one: { isHeads?: true }) => one.isHeads);
    expect(heads).toMatchObject([{ event }]);
    expect((await call("POST", path, { seen: 3, event }, head)).body.detail).toContain(
      "只能延长一次",
    );
  });

  test("two officers who saw the same: the second is told, and both stand after looking", async () => {
    const id = await added();
    const asked = { type: "reasonsRequested", on: "2026-11-10" };
    const both = await Promise.all([act(id, 0, asked), act(id, 0, asked)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  test("a wrong entry is taken back with its reason, and stays in the history", async () => {
    const id = await added();
    const told = { type: "replied", on: "2026-11-20" };
    const { acts } = (await act(id, 0, told, { outcome: "granted", paper: onPaper })).body;
    const last = acts.at(-1).id;
    const path = `/api/requests/${id}/acts/${last}/taking-back`;
    expect((await call("POST", path, { seen: 3, because: " " })).status).toBe(422);
    const back = await call("POST", path, { seen: 3, because: "登记在别的案件上" });
    expect(back.body.clock.state).toBe("open");
    expect(back.body.acts.at(-1).undone.because).toBe("登记在别的案件上");
    const record = (await call("GET", `/api/requests/${id}`)).body;
    expect(record.values).toMatchObject({ result: null, repliedOn: null });
    const receipt = `/api/requests/${id}/acts/${acts[0].id}/taking-back`;
    expect((await call("POST", receipt, { seen: 4, because: "错" })).status).toBe(422);
  });

  test("the plain form changes no day that follows from acts, and the rest it does", async () => {
    const id = await added();
    await act(id, 0, { type: "feeNotified", on: "2026-11-10" }, { yuan: "120.50" });
    const amend = (values: object) =>
      call("PUT", `/api/requests/${id}`, { values, because: "核对原件" });
    expect((await amend({ feeNotifiedOn: "2026-11-11" })).body.title).toContain("逐项登记");
    expect((await amend({ subject: "2025 年学位情况" })).status).toBe(200);
    const record = (await call("GET", `/api/requests/${id}`)).body;
    expect(record.values).toMatchObject({ subject: "2025 年学位情况", feeYuan: "120.50" });
    expect((await call("GET", `/api/requests/${id}/handling`)).body.clock.state).toBe(
      "awaitingPayment",
    );
  });
});

describe("what a hostile or a hasty officer tries", () => {
  const said = async (answer: ReturnType<typeof call>) => {
    const { status, body } = await answer;
    return [status, body?.title];
  };

  test("the plain form extends for nobody but the head, and neither does taking back", async () => {
    const id = await added();
    const extended = { values: { extendedBy: "20", extendedOn: "2026-11-10" }, because: "补登" };
    const title = "延长答复期限由公开工作机构负责人决定";
    expect(await said(call("PUT", `/api/requests/${id}`, extended))).toEqual([403, title]);
    const values = { number: "〔2026〕2号", receivedOn: "2026-11-02", applicantKind: "公民" };
    const more = { subject: "学位", extendedBy: "20", extendedOn: "2026-11-10" };
    const added2 = { agencyId: agency, values: { ...values, ...more } };
    expect(await said(call("POST", "/api/requests", added2))).toEqual([403, title]);
    expect((await call("PUT", `/api/requests/${id}`, extended, head)).status).toBe(200);

    const other = await added({ number: "〔2026〕3号" });
    const event = { type: "extended", on: "2026-11-10", workingDays: 20 };
    const path = `/api/requests/${other}`;
    const { acts } = (await call("POST", `${path}/extension`, { seen: 0, event }, head)).body;
    const back = `${path}/acts/${acts.at(-1).id}/taking-back`;
    const because = { seen: 3, because: "错" };
    expect((await call("POST", back, because)).status).toBe(403);
    expect((await call("POST", back, because, head)).status).toBe(200);
  });

  test("a case ends once, and nothing is recorded behind its end", async () => {
    const id = await added();
    const done = await act(
      id,
      0,
      { type: "replied", on: "2026-11-20" },
      { outcome: "granted", paper: onPaper },
    );
    const { seen } = done.body;
    const ended = [422, "这件申请已经办结"];
    expect(await said(act(id, seen, { type: "withdrawn", on: "2026-11-21" }))).toEqual(ended);
    const early = { type: "feeNotified", on: "2026-11-10" };
    expect(await said(act(id, seen, early))).toEqual(ended);
    const told = await added({
      ...{ number: "〔2026〕2号", result: "公开", repliedOn: "2026-11-20" },
      note: "某复〔2026〕2号，2026年11月20日签发",
    });
    expect(await said(act(told, 0, { type: "withdrawn", on: "2026-11-21" }))).toEqual(ended);
  });

  test("who saw a case before another took an act back is told so", async () => {
    const id = await added();
    const { acts, seen } = (await act(id, 0, { type: "reasonsRequested", on: "2026-11-10" })).body;
    const back = `/api/requests/${id}/acts/${acts.at(-1).id}/taking-back`;
    await call("POST", back, { seen, because: "错" });
    expect((await act(id, seen, { type: "reasonsGiven", on: "2026-11-11" })).status).toBe(409);
  });

  test("what ends a case by itself is no reply, and an act without money has none", async () => {
    const id = await added();
    const replied = { type: "replied", on: "2026-11-20" };
    for (const outcome of ["otherUnpaid", "otherNotCorrected"]) {
      expect((await act(id, 0, replied, { outcome })).body.field).toBe("outcome");
    }
    const withMoney = act(id, 0, { type: "reasonsRequested", on: "2026-11-10" }, { yuan: "5" });
    expect((await withMoney).body.field).toBe("yuan");
    const before = act(id, 0, { type: "reasonsRequested", on: "2026-11-01" });
    expect(await said(before)).toEqual([422, "日期早于收到申请的日期"]);
  });

  test("a fee notice that is taken back leaves no sum", async () => {
    const id = await added();
    const told = await act(id, 0, { type: "feeNotified", on: "2026-11-10" }, { yuan: "120.50" });
    const { acts, seen } = told.body;
    const path = `/api/requests/${id}`;
    await call("POST", `${path}/acts/${acts.at(-1).id}/taking-back`, { seen, because: "错" });
    expect((await call("GET", path)).body.values.feeYuan).toBeNull();
  });

  test("a whole name finds its requests only for who may read it in clear", async () => {
    await added();
    const found = async (by: Record<string, string>) =>
      (await call("GET", `/api/requests?q=${encodeURIComponent("张三丰")}`, undefined, by)).body
        .records.length;
    expect(await found(officer)).toBe(1);
    expect(await found(await signedIn("legal-reviewer"))).toBe(0);
  });
});

test("days are counted by the operator's calendar, where there is one, in answers and in what is stored", async () => {
  const folder = await mkdtemp(join(tmpdir(), "calendar-"));
  const path = join(folder, "2026.json");
  const week = { name: "试验", from: "2026-11-09", to: "2026-11-13" };
  await writeFile(path, JSON.stringify({ year: 2026, holidays: [week], makeUpDays: [] }));
  const builtIn = officeCalendar();
  expect(await takeOperatorsCalendar(path)).toBeUndefined();
  const id = await added();
  const { body } = await call("GET", `/api/requests/${id}/handling`);
  const { rows } = await sql`select due_on from disclosure_request where id = ${id}`.execute(
    given.db,
  );
  takeCalendar(builtIn);
  expect([body.clock.dueOn, rows]).toEqual(["2026-12-07", [{ due_on: "2026-12-07" }]]);
  expect(await takeOperatorsCalendar(join(folder, "none.json"))).toContain("none.json 不存在");
  expect(officeCalendar()).toBe(builtIn);
});
