import { beforeEach, expect, test } from "vitest";
import { setSetting } from "#platform/settings/set-setting.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenCaseOfficer } from "#tests/support/requests/given-case-officer.ts";
import { reviewFirst } from "../settings.ts";
import { paperInNote } from "./paper-in-note.ts";

const given = givenDatabase();
const desk = givenCaseOfficer(given);
const { call } = desk;
let number = 0;
let id = 0;

const values = () => ({
  number: `〔2026〕${number}号`,
  receivedOn: "2026-11-02",
  applicantKind: "公民",
  subject: "学位情况",
});

beforeEach(async () => {
  number += 1;
  id = await desk.register(values());
});

const note = "某复〔2026〕1号，2026年11月20日签发，原件在案卷";
const end = { result: "予以公开", repliedOn: "2026-11-20", note };

async function amended(changed: Readonly<Record<string, string>>) {
  const answer = await call("PUT", `/api/requests/${id}`, { values: changed, because: "办结" });
  return [answer.status, answer.body.field, answer.body.title];
}

test("a signed paper ends a case in the plain form, told in the note; a new one too", async () => {
  for (const bare of ["", "柜台当场答复", "2026年11月20日当面", "某复〔2026〕1号"]) {
    const refused = [422, "note", expect.stringContaining("文号和签发日期")];
    expect(await amended({ ...end, note: bare })).toEqual(refused);
  }
  expect(await amended({ ...end, note: note.replace("20日", "21日") })).toEqual([
    ...[422, "note", expect.stringContaining("签发日期")],
  ]);
  const fresh = { ...values(), ...end, number: "〔2026〕900号", note: "" };
  const added = await call("POST", "/api/requests", { agencyId: desk.agency, values: fresh });
  expect([added.status, added.body.field]).toEqual([422, "note"]);
  expect((await amended(end))[0]).toBe(200);
  expect(await amended({ result: "部分公开" })).toEqual([
    ...[422, "note", expect.stringContaining("签发人")],
  ]);
  const covered = `${note}，签发人李明，遮盖了身份证号码和住址`;
  expect((await amended({ result: "部分公开", note: covered }))[0]).toBe(200);
});

test("an end that its facts do not carry is none", async () => {
  const thirdParty = { ...end, result: "保护第三方合法权益" };
  expect(await amended(thirdParty)).toEqual([422, "result", expect.stringContaining("第三十二条")]);
  const asked = { consultedOn: "2026-11-16", consulted: "第三方" };
  expect(await amended({ ...end, ...asked })).toEqual([
    ...[422, "result", expect.stringContaining("第三方还可以提出意见")],
  ]);
  expect((await amended({ ...end, result: "逾期未缴费" }))[0]).toBe(422);
  const notPaid = { result: "逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请" };
  const fee = { feeNotifiedOn: "2026-11-16" };
  expect(await amended({ ...end, ...notPaid, ...fee })).toEqual([
    422,
    "result",
    expect.any(String),
  ]);
  expect(
    (await amended({ ...thirdParty, ...asked, consultationAnsweredOn: "2026-11-18" }))[0],
  ).toBe(200);
});

test("what came online, and what has a letter here, ends by a served letter", async () => {
  const online = await desk.register({ ...values(), number: "〔2026〕901号", channel: "网上" });
  const typed = { values: end, because: "办结" };
  expect((await call("PUT", `/api/requests/${online}`, typed)).body.title).toContain("网上提交");
  await call("POST", `/api/requests/${id}/letters`, { type: "granted" });
  expect(await amended(end)).toEqual([422, "result", expect.stringContaining("在这里制作")]);
});

test("审查 that is wanted first, or found otherwise, binds the plain form", async () => {
  const answers = { correction: "clear", subject: "petition" };
  const needs = { where: "信访局", reasons: "投诉" };
  await call("PUT", `/api/requests/${id}/review`, { answers, needs });
  expect(await amended(end)).toEqual([422, "result", expect.stringContaining("审查的结论")]);
  id = await desk.register({ ...values(), number: "〔2026〕902号" });
  const by = { actor: { kind: "command-line", name: "试" } } as const;
  const of = { of: "agency", id: desk.agency } as const;
  await setSetting(given.db, reviewFirst, { for: of, fromYear: 0, value: "yes", by });
  expect(await amended(end)).toEqual([422, "result", expect.stringContaining("先完成审查")]);
  await setSetting(given.db, reviewFirst, { for: of, fromYear: 0, value: "no", by });
});

test("another number does not free a case from its acts", async () => {
  const event = { type: "reasonsRequested", on: "2026-11-10" };
  await call("POST", `/api/requests/${id}/acts`, { seen: 0, event });
  const moved = await amended({ ...end, number: "〔2026〕903号" });
  expect(moved).toEqual([422, "repliedOn", expect.stringContaining("逐项登记")]);
});

test.each([
  ["某复〔2026〕3号，2026年3月2日签发", "某复〔2026〕3号", "2026-03-02"],
  ["依第12号答复书（2026-3-2）", "依第12号", "2026-03-02"],
  ["2026/3/2 签发 第3号", "第3号", "2026-03-02"],
])("%s tells a paper", (text, told, signedOn) => {
  expect(paperInNote(text)).toMatchObject({ number: told, signedOn });
});
