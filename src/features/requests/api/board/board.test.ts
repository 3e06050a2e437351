import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import type { JobServices } from "#platform/jobs/queue/queue-job.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { asJson, givenOffice } from "#tests/support/given-office.ts";
import { type GivenPerson, givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { casesLying } from "../../desk/cases-lying.ts";
import { remindOfReplies } from "../../remind/remind-of-replies.ts";

const given = givenDatabase();
let today: LocalDate = "2026-11-30";
let office: ReturnType<typeof givenOffice>;
let agency = 0;
let officerId = 0;
let officer: Record<string, string>;
let head: Record<string, string>;
const ids: Record<string, number> = {};

beforeAll(async () => {
  office = givenOffice(given.db, { today: () => today });
  agency = await givenAgency(given.db);
  const officerRow = await person("case-officer");
  officerId = officerRow;
  officer = await givenSession(given.db, officerRow);
  head = await givenSession(given.db, await person("disclosure-head"));
  ids.late = await added("1", "2026-10-30");
  ids.today = await added("2", "2026-11-02");
  ids.near = await added("3", "2026-11-04");
  ids.far = await added("4", "2026-11-27");
  ids.asked = await added("5", "2026-11-04");
  const asked = { type: "correctionRequested", on: "2026-11-05", respondBy: "2026-11-20" };
  await call("POST", `/api/requests/${ids.asked}/acts`, { seen: 0, event: asked });
});

function person(role: NonNullable<GivenPerson["role"]>) {
  return givenPerson(given.db, { account: role, name: `${role}某`, role, agencyId: agency });
}

async function call(method: string, path: string, body?: unknown, by = officer) {
  const answer = await office.request(path, asJson(method, body, by));
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) : undefined };
}

async function added(number: string, receivedOn: string): Promise<number> {
  const values = {
    number: `〔2026〕${number}号`,
    receivedOn,
    channel: "当面",
    applicantKind: "公民",
    subject: `学位情况${number}`,
  };
  return (await call("POST", "/api/requests", { agencyId: agency, values })).body.id;
}

test("open cases are counted by how urgent they are, and listed the most urgent first", async () => {
  const { body } = await call("GET", "/api/request-board");
  expect(body.counts).toEqual({ late: 1, today: 1, within3: 1, later: 1, lapsed: 1 });
  expect(body.nextWeek).toEqual({ from: "2026-12-07", to: "2026-12-13", count: 0 });
  const cases = (await call("GET", "/api/request-board/cases")).body.cases;
  const told = cases.map((one: { id: number; left: number | null }) => [one.id, one.left]);
  expect(told).toEqual([
    [ids.asked, null],
    [ids.late, -1],
    [ids.today, 0],
    [ids.near, 2],
    [ids.far, 19],
  ]);
  const late = await call("GET", "/api/request-board/cases?bucket=late");
  expect(late.body.cases).toHaveLength(1);
  const month = (await call("GET", "/api/request-board/calendar?month=2026-12")).body;
  expect(month.days[1]).toMatchObject({ on: "2026-12-02", isWorking: true, due: 1, awaited: 0 });
});

test("a case is handed to a section and an officer, told, kept, and never to a stranger", async () => {
  const path = `/api/requests/${ids.near}/assignment`;
  const asked = { section: "基教科", officerId, note: "请先核对目录" };
  const { body } = await call("POST", path, asked, head);
  expect(body).toMatchObject({ section: "基教科", officerName: "case-officer某" });
  expect(body.made).toMatchObject([{ note: "请先核对目录", by: "disclosure-head某" }]);
  expect((await call("POST", path, asked)).status).toBe(422);
  expect((await call("POST", path, { ...asked, officerId: 999_999 })).body.field).toBe("officerId");
  const mine = await call("GET", `/api/request-board?officer=${officerId}`);
  expect(mine.body.counts).toEqual({ within3: 1 });
  const told = await sql<{ words: string }>`select words from notice
    where kind = 'requests.assigned'`.execute(given.db);
  expect(told.rows).toEqual([{ words: "〔2026〕3号交您承办：请先核对目录。" }]);
});

test("who supervises asks after a case; it is answered once, and both are told", async () => {
  const path = `/api/requests/${ids.late}/supervision`;
  const note = { note: "已逾期，请说明原因", answerBy: "2026-12-02" };
  expect((await call("POST", path, note)).status).toBe(403);
  expect((await call("POST", path, { ...note, answerBy: "2026-11-29" }, head)).status).toBe(422);
  const asked = await call("POST", path, note, head);
  const [one] = asked.body.notes;
  const desk = (await call("GET", "/api/workbench")).body.awaiting;
  expect(desk.map(({ name }: { name: string }) => name)).toContain("待答复的督办");
  const answer = { answer: "今天答复申请人" };
  const answered = await call("POST", `/api/request-supervision/${one.id}/answer`, answer);
  expect(answered.body.notes).toMatchObject([{ ...answer, answeredBy: "case-officer某" }]);
  const again = await call("POST", `/api/request-supervision/${one.id}/answer`, answer);
  expect(again.status).toBe(409);
});

test("an officer is told 7, 3 and 1 working days before and on the last day, then the head too; each once", async () => {
  const toldOn = async (day: LocalDate) => {
    today = day;
    await sql`truncate notice cascade`.execute(given.db);
    await remindOfReplies({ db: given.db, today: () => day } as JobServices, null);
    const { rows } = await sql<{ account: string; words: string }>`
      select person.account, words from notice join person on person.id = person_id
      where kind in ('requests.reply-due', 'requests.last-day') order by notice.id`.execute(
      given.db,
    );
    return rows.map(({ account, words }) => [account, words]);
  };
  expect(await toldOn("2026-11-30")).toEqual([
    ["case-officer", "〔2026〕2号 应在 2026-11-30 前答复，今天是最后一天。"],
    ["case-officer", "〔2026〕3号 应在 2026-12-02 前答复，还有 2 个工作日。"],
    ["disclosure-head", "今天到期：〔2026〕2号 应在 2026-11-30 前答复，今天是最后一天。"],
  ]);
  expect(await toldOn("2026-11-30")).toEqual([]);
  expect(await toldOn("2026-12-01")).toEqual([
    ["case-officer", "〔2026〕3号 应在 2026-12-02 前答复，还有 1 个工作日。"],
  ]);
  expect(await toldOn("2026-12-16")).toEqual([
    ["case-officer", expect.stringContaining("〔2026〕4号 应在 2026-12-25 前答复，还有 7 个")],
  ]);
});

test("who leaves hands over what they have in hand, and it is kept", async () => {
  const leaving = { id: officerId, name: "case-officer某" };
  expect(await casesLying.lying(given.db, officerId)).toEqual([{ agencyId: agency, count: 1 }]);
  const to = { id: await person("leader"), name: "leader某" };
  const by = { actor: { kind: "system", name: "试" } } as const;
  await given.db
    .transaction()
    .execute((trx) => casesLying.handOver(trx, { from: leaving, to, by }));
  expect(await casesLying.lying(given.db, officerId)).toEqual([]);
  const { body } = await call("GET", `/api/requests/${ids.near}/assignment`);
  expect(body).toMatchObject({
    officerName: "leader某",
    made: [{}, { note: "case-officer某离岗移交" }],
  });
});
