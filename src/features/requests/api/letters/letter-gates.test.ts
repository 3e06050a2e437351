import { sql } from "kysely";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenLetters } from "#tests/support/requests/given-letters.ts";
import { onPaper } from "#tests/support/requests/on-paper.ts";

const given = givenDatabase();
let letters: Awaited<ReturnType<typeof givenLetters>>;

beforeAll(async () => {
  letters = await givenLetters(given.db);
});
beforeEach(async () => {
  letters.now.day = "2026-11-30";
  await sql`truncate disclosure_request, request_event, request_act, request_letter, letter_text,
    number_series cascade`.execute(given.db);
});

const begin = (id: number, type: string, filled: object = {}) =>
  letters.call("case-officer", "POST", `/api/requests/${id}/letters`, { type, filled });

async function acted(id: number, event: object, more: object = {}) {
  const path = `/api/requests/${id}`;
  const { seen } = (await letters.call("case-officer", "GET", `${path}/handling`)).body;
  const body = { seen, event, ...more };
  return (await letters.call("case-officer", "POST", `${path}/acts`, body)).status;
}

test("what is filled in wrong is refused when it is drafted, changed and sent round", async () => {
  const { request, call, read, draft, act } = letters;
  const id = await request();
  const wrong = await begin(id, "correction", { respondBy: "2026年12月10日" });
  expect([wrong.status, wrong.body.detail]).toEqual([422, expect.stringContaining("不是日期")]);
  const fee = await draft(id, "fee");
  const change = { filled: { yuan: "100元" }, revision: 1 };
  expect((await call("case-officer", "PUT", `/api/request-letters/${fee}`, change)).status).toBe(
    422,
  );
  expect((await read(fee)).revision).toBe(1);
  letters.now.day = "2026-11-27";
  const filled = { unclear: "不明", items: "补", respondBy: "2026-11-30" };
  const late = await draft(id, "correction", filled);
  letters.now.day = "2026-11-30";
  expect((await act("case-officer", late, "submit")).status).toBe(422);
});

test("a day to correct by that passed since the signature is not served", async () => {
  const { request, draft, act, sign } = letters;
  letters.now.day = "2026-11-09";
  const filled = { unclear: "不明", items: "补", respondBy: "2026-11-20" };
  const id = await draft(await request(), "correction", filled);
  await sign(id);
  letters.now.day = "2026-11-20";
  const { status, body } = await act("case-officer", id, "service");
  expect([status, body.title]).toEqual([422, "有的内容填得不对"]);
});

test("art 31: no receipt says that an unconfirmed request was received", async () => {
  const { request } = letters;
  const id = await request();
  await sql`insert into request_act (request_id, place, event, actor_name)
    values (${id}, 1, '{"type":"submitted","on":"2026-11-02","channel":"online"}', '周某')`.execute(
    given.db,
  );
  expect((await begin(id, "receipt")).status).toBe(409);
  expect(await acted(id, { type: "receiptConfirmed", on: "2026-11-02" })).toBe(200);
  expect((await begin(id, "receipt")).status).toBe(200);
});

test("the letter of an end is that of its ground", async () => {
  const { request } = letters;
  letters.now.day = "2026-11-02";
  const id = await request();
  expect(await acted(id, { type: "feeNotified", on: "2026-11-02" }, { yuan: "100" })).toBe(200);
  letters.now.day = "2026-12-02";
  const end = { type: "abandoned", on: "2026-12-02", ground: "notPaid" };
  expect(await acted(id, end)).toBe(200);
  expect((await begin(id, "otherNotCorrected")).status).toBe(409);
  expect((await begin(id, "otherUnpaid")).status).toBe(200);
});

test("what the case says otherwise since the last signature is not served, and stays signed", async () => {
  const { request, draft, act, sign, read } = letters;
  letters.now.day = "2026-11-09";
  const requestId = await request();
  const filled = { workingDays: "10", reasons: "检索档案" };
  const id = await draft(requestId, "extension", filled);
  await sign(id);
  expect(await acted(requestId, { type: "thirdPartyConsulted", on: "2026-11-09" })).toBe(200);
  const { status, body } = await act("case-officer", id, "service");
  expect([status, body.title]).toEqual([409, expect.stringContaining("不能送达")]);
  expect(await read(id)).toMatchObject({ state: "signed", service: null });
});

test("no bare entry answers a case whose reply is being signed or waits to be served", async () => {
  const { request, draft, act, sign } = letters;
  const id = await request();
  const letter = await draft(id, "granted", { given: "见附件" });
  await act("case-officer", letter, "submit");
  const replied = { type: "replied", on: "2026-11-30" };
  const paper = onPaper;
  expect(await acted(id, replied, { outcome: "deniedSecret", paper })).toBe(409);
  await sign(letter);
  expect(await acted(id, replied, { outcome: "granted", paper })).toBe(409);
  expect((await act("case-officer", letter, "service")).status).toBe(200);
});

test("nobody answers alone: without a letter of ours the signed paper is told, and never where letters are made here", async () => {
  const { request, draft, call } = letters;
  const replied = { type: "replied", on: "2026-11-30" };
  const outcome = "deniedSecret";
  const said = async (id: number, more: object) => {
    const body = { seen: 0, event: replied, outcome, ...more };
    const answer = await call("case-officer", "POST", `/api/requests/${id}/acts`, body);
    return [answer.status, answer.body.title];
  };
  const counter = await request();
  expect(await said(counter, {})).toEqual([422, expect.stringContaining("要写明文号、签发日期")]);
  for (const signedOn of ["2026-12-01", "2026-11-01"]) {
    expect(await said(counter, { paper: { ...onPaper, signedOn } })).toEqual([
      ...[422, "纸质答复的签发日期不对"],
    ]);
  }
  const notice = await request();
  await draft(notice, "receipt");
  expect(await said(notice, { paper: onPaper })).toEqual([
    ...[409, "这件申请的文书在这里制作，要用签发后送达的文书答复"],
  ]);
  const online = await request({ channel: "网上" });
  expect(await said(online, { paper: onPaper })).toEqual([
    ...[409, "这件申请是网上提交的，要用签发后送达的文书答复"],
  ]);
  expect((await said(counter, { paper: onPaper }))[0]).toBe(200);
  const { acts } = (await call("case-officer", "GET", `/api/requests/${counter}/handling`)).body;
  expect(acts.at(-1).evidence).toBe(
    "纸质答复 某复〔2026〕1号（2026-11-20 签发）：柜台当场答复，原件在案卷",
  );
});

test("三方告知 goes to a third party that was asked, and to no other", async () => {
  const { request, draft, act, sign } = letters;
  letters.now.day = "2026-11-09";
  const requestId = await request();
  const asked = await draft(requestId, "thirdParty", {
    party: "甲公司",
    asked: "合同",
    harm: "无",
  });
  await sign(asked);
  await act("case-officer", asked, "service");
  const told = { given: "合同", interest: "公共安全" };
  const other = await draft(requestId, "thirdPartyOverruled", { ...told, party: "乙公司" });
  const refused = await act("case-officer", other, "submit");
  expect([refused.status, refused.body.title]).toEqual([422, "没有征求过这一方的意见"]);
  const same = await draft(requestId, "thirdPartyOverruled", { ...told, party: "甲公司" });
  expect((await act("case-officer", same, "submit")).status).toBe(200);
});

test("who objects is told before the information leaves, and a paper reply says when", async () => {
  const { request, draft, act, sign, call } = letters;
  letters.now.day = "2026-11-09";
  const requestId = await request();
  const asked = { party: "甲公司", asked: "合同", harm: "无" };
  const consultation = await draft(requestId, "thirdParty", asked);
  await sign(consultation);
  await act("case-officer", consultation, "service");
  const { seen, consultations } = (
    await call("case-officer", "GET", `/api/requests/${requestId}/handling`)
  ).body;
  const answered = { type: "thirdPartyAnswered", on: "2026-11-09", ref: consultations[0].ref };
  const say = (event: object, evidence: string | null = null) =>
    call("case-officer", "POST", `/api/requests/${requestId}/acts`, { seen, event, evidence });
  expect((await say(answered)).body.field).toBe("event.opinion");
  expect((await say({ ...answered, opinion: "objects" })).body.field).toBe("event.opinion");
  const objects = await say({ ...answered, opinion: "objects" }, "价格属于商业秘密");
  expect(objects.body.consultations).toMatchObject([{ opinion: "objects" }]);

  const reply = await draft(requestId, "granted", { given: "合同全文", form: "电子版" });
  await sign(reply);
  const early = await act("case-officer", reply, "service");
  expect([early.status, early.body.title]).toEqual([
    422,
    expect.stringContaining("还没有书面告知不同意公开的第三方"),
  ]);
  const told = { given: "合同", interest: "公共安全", party: "甲公司" };
  const notice = await draft(requestId, "thirdPartyOverruled", told);
  await sign(notice);
  expect((await act("case-officer", notice, "service")).status).toBe(200);
  expect((await act("case-officer", reply, "service")).status).toBe(200);
});

test("on paper, what is disclosed against a third party says when it was told", async () => {
  const { request, call } = letters;
  letters.now.day = "2026-11-27";
  const requestId = await request();
  let seen = 0;
  const act = async (event: object, more: object = {}) => {
    const path = `/api/requests/${requestId}/acts`;
    const body = { seen, event, evidence: "回函", ...more };
    const answer = await call("case-officer", "POST", path, body);
    seen = answer.body.seen ?? seen;
    return answer;
  };
  await act({ type: "thirdPartyConsulted", on: "2026-11-09", ref: "甲公司" });
  const opinion = "objects";
  await act({ type: "thirdPartyAnswered", on: "2026-11-16", ref: "甲公司", opinion });
  const replied = { type: "replied", on: "2026-11-27" };
  const granted = (paper: object) => act(replied, { outcome: "granted", paper });
  expect((await granted(onPaper)).body.title).toContain("不同意公开的第三方");
  const late = { ...onPaper, thirdPartyToldOn: "2026-11-28" };
  expect((await granted(late)).status).toBe(422);
  const done = await granted({ ...onPaper, thirdPartyToldOn: "2026-11-25" });
  expect(done.status).toBe(200);
  expect(done.body.acts.at(-1).evidence).toContain("2026-11-25 书面告知不同意公开的第三方");
});
