import { sql } from "kysely";
import { expect, test } from "vitest";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { readFigures } from "#platform/figures/read-figures.ts";
import { setSetting } from "#platform/settings/set-setting.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenCaseOfficer } from "#tests/support/requests/given-case-officer.ts";
import { onPaper } from "#tests/support/requests/on-paper.ts";
import { figures } from "../../figures/index.ts";
import { reopenedCounts } from "../../settings.ts";

const given = givenDatabase();
const desk = givenCaseOfficer(given);
const { call } = desk;
let number = 0;

/** Received and refused in 2025. */
async function refused(): Promise<number> {
  number += 1;
  const values = {
    number: `〔2025〕${number}号`,
    receivedOn: "2025-11-03",
    channel: "当面",
    applicantKind: "公民",
    subject: "学位情况",
    result: "属于四类过程性信息",
    repliedOn: "2025-11-20",
    note: "某复〔2025〕8号，2025年11月20日签发",
  };
  return desk.register(values);
}

const order = { orderedBy: "court", dispute: "〔2026〕行初3号", receivedOn: "2026-11-16" };

test("a new reply that was ordered has its own last day and outcome; the first stays", async () => {
  const path = `/api/requests/${await refused()}/reopenings`;
  const early = await call("POST", path, { ...order, receivedOn: "2025-11-19" });
  expect(early).toMatchObject({ status: 422 });
  const opened = await call("POST", path, { ...order, days: 15 });
  expect(opened.body).toMatchObject({
    mayReopen: false,
    reopenings: [{ dueOn: "2026-12-07", left: 5 }],
  });
  expect((await call("POST", path, order)).status).toBe(409);
  const board = (await call("GET", "/api/request-board/cases")).body.cases;
  expect(board).toMatchObject([
    { dueOn: "2026-12-07", isReopened: true, bucket: "within7", left: 5 },
  ]);
  const reply = {
    on: "2026-11-27",
    outcome: "granted",
    paper: { ...onPaper, signedOn: "2026-11-26" },
  };
  expect((await call("POST", `${path}/reply`, { ...reply, on: "2026-11-13" })).status).toBe(422);
  const alone = await call("POST", `${path}/reply`, { ...reply, paper: undefined });
  expect([alone.status, alone.body.field]).toEqual([422, "paper"]);
  const done = await call("POST", `${path}/reply`, reply);
  expect(done.body).toMatchObject({ mayReopen: true, reopenings: [{ result: "granted" }] });
  expect((await call("GET", "/api/request-board/cases")).body.cases).toEqual([]);
  const record = (await call("GET", path.replace("/reopenings", ""))).body;
  expect(record.values).toMatchObject({ result: "属于四类过程性信息", repliedOn: "2025-11-20" });
});

test("the first reply is not taken away below the second, by the form or by the acts", async () => {
  const id = await refused();
  await call("POST", `/api/requests/${id}/reopenings`, order);
  const blank = { values: { result: null, repliedOn: null }, because: "登记错了" };
  expect((await call("PUT", `/api/requests/${id}`, blank)).body).toMatchObject({
    field: "repliedOn",
  });
  const other = { values: { result: "予以公开" }, because: "改成重新答复的结果" };
  expect(await call("PUT", `/api/requests/${id}`, other)).toMatchObject({
    status: 422,
    body: { field: "result" },
  });
  const note = { values: { subject: "2025 年学位情况" }, because: "核对原件" };
  expect((await call("PUT", `/api/requests/${id}`, note)).status).toBe(200);
  const back = { because: "不是这一件" };
  const taken = await call("POST", `/api/requests/${id}/reopenings/taking-back`, back);
  expect(taken.body.reopenings).toMatchObject([{ undoneBecause: "不是这一件" }]);
  expect((await call("PUT", `/api/requests/${id}`, blank)).status).toBe(200);
});

test("a new reply entered by mistake stays with its reason, and the order waits again", async () => {
  const path = `/api/requests/${await refused()}/reopenings`;
  await call("POST", path, { ...order, days: 15 });
  const paper = { ...onPaper, signedOn: "2026-11-26" };
  const reply = { on: "2026-11-27", outcome: "granted", paper };
  const { reopenings } = (await call("POST", `${path}/reply`, reply)).body;
  const back = `${path}/${reopenings[0].id}/reply/taking-back`;
  const taken = await call("POST", back, { because: "结果选错了" });
  expect(taken.body).toMatchObject({
    mayReopen: false,
    reopenings: [
      { result: "granted", undoneBy: "王承办", undoneBecause: "结果选错了" },
      { result: null, undoneBy: null, orderedDays: 15, dueOn: "2026-12-07" },
    ],
  });
  expect((await call("POST", back, { because: "又一次" })).status).toBe(409);
  const part = { ...reply, outcome: "partial" };
  expect((await call("POST", `${path}/reply`, part)).body.field).toBe("paper.covered");
  const covered = { what: "住址", signer: "李局长" };
  const again = await call("POST", `${path}/reply`, { ...part, paper: { ...paper, covered } });
  expect(again.status).toBe(200);
});

test("the database reopens nothing that was not answered", async () => {
  const id = await refused();
  await call("POST", `/api/requests/${id}/reopenings`, order);
  const ended = sql`update disclosure_request set result = null, replied_on = null, verdict = null where id = ${id}`;
  await expect(ended.execute(given.db)).rejects.toThrow("reopened that was not answered");
});

test("table three keeps the first outcome in its year; with 重新答复计入 each new reply is a case of its own", async () => {
  const asked = {
    scope: agencyScope({ kind: "operator" }),
    ...{
      agency: desk.agency,
      regions: [],
      agencies: [desk.agency],
      year: 2026,
      today: "2026-11-30" as const,
    },
  };
  const cells = async () => {
    const values = await readFigures(given.db, figures, asked);
    return ["new", "carriedIn", "granted", "total", "carriedOut"].map((row) =>
      values.get(`t3.${row}.total`),
    );
  };
  const before = await cells();
  const concludedWithActs = async () => {
    const sum = async (key: string) => {
      const values = [2025, 2026].map((year) => readFigures(given.db, figures, { ...asked, year }));
      const all = (await Promise.all(values)).map((one) => Number(one.get(key) ?? 0));
      return `${all.reduce((one, other) => one + other, 0)}`;
    };
    return [await sum("requests.extended"), await sum("requests.corrected")];
  };
  const id = await refused();
  await sql`insert into request_event (request_id, act, on_day, actor_name)
    values (${id}, 'extended', '2025-11-12', '试'), (${id}, 'corrected', '2025-11-10', '试')`.execute(
    given.db,
  );
  await call("POST", `/api/requests/${id}/reopenings`, order);
  await call("POST", `/api/requests/${id}/reopenings/reply`, {
    on: "2026-11-27",
    outcome: "granted",
    paper: onPaper,
  });
  expect(await cells()).toEqual(before);
  await setSetting(given.db, reopenedCounts, {
    for: { of: "agency", id: desk.agency },
    fromYear: 0,
    value: "yes",
    by: { actor: { kind: "command-line", name: "试" } },
  });
  const [fresh, carriedIn, granted, total, carriedOut] = (await cells()).map(Number);
  expect((fresh ?? 0) + (carriedIn ?? 0)).toBe((total ?? 0) + (carriedOut ?? 0));
  expect(granted).toBe(Number(before[2]) + 2);
  expect(await concludedWithActs()).toEqual(["1", "1"]);
});
