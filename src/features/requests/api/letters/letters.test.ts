import { unzipSync } from "fflate";
import { sql } from "kysely";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { asFile, asJson, testCipher } from "#tests/support/given-office.ts";
import { givenLetters } from "#tests/support/requests/given-letters.ts";
import { servedToApplicant } from "../../letters/served-letters.ts";

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

const refusal = { reasons: "请示报告，未定稿" };

describe("a reply goes from its draft to its service", () => {
  test("reviewed, signed, numbered, served: the clock and table three know of it", async () => {
    const { request, draft, read, act, call } = letters;
    const requestId = await request();
    const id = await draft(requestId, "deniedProcess", refusal);
    expect((await act("case-officer", id, "submit")).status).toBe(200);
    expect((await act("disclosure-head", id, "sign")).body.title).toContain("不是您的环节");
    expect((await act("legal-reviewer", id, "sign")).status).toBe(200);
    expect((await read(id)).number).toBeNull();
    expect((await act("disclosure-head", id, "sign")).status).toBe(200);
    const signed = await read(id);
    expect(signed).toMatchObject({ state: "signed", number: "信息公开复〔2026〕1号" });
    expect(signed.sent.letterhead).toEqual({ issuer: "青岚县水利局", number: signed.number });
    const lines = signed.sent.blocks.map(({ text }: { text: string }) => text);
    expect(lines[0]).toBe("张三丰：");
    expect(lines.join("")).toContain("先向青岚县人民政府申请行政复议");
    expect(lines.slice(-2)).toEqual(["青岚县水利局（印章）", "2026年11月30日"]);
    const served = await act("case-officer", id, "service", { delivery: "post", isPostal: true });
    expect(served.status).toBe(200);
    const { body } = await call("case-officer", "GET", `/api/requests/${requestId}`);
    expect(body).toMatchObject({ verdict: "onTime" });
    expect(body.values).toMatchObject({ result: "属于四类过程性信息", repliedOn: "2026-11-30" });
    const handling = (await call("case-officer", "GET", `/api/requests/${requestId}/handling`))
      .body;
    expect(handling.acts.at(-1)).toMatchObject({
      event: { type: "replied", on: "2026-11-30", delivery: "post" },
      evidence: "信息公开复〔2026〕1号；本人签收",
    });
  });

  test("with a place unfilled it is never sent round, and it says which", async () => {
    const { request, draft, act, read } = letters;
    const id = await draft(await request(), "deniedProcess");
    const { status, body } = await act("case-officer", id, "submit");
    expect(status).toBe(422);
    expect(body.detail).toBe("还缺：不予公开的理由。");
    expect((await read(id)).state).toBe("draft");
  });

  test("returned with a reason, it is written again and signed anew", async () => {
    const { request, draft, act, read, call, sign } = letters;
    const id = await draft(await request(), "deniedProcess", refusal);
    await act("case-officer", id, "submit");
    expect((await act("legal-reviewer", id, "return")).status).toBe(200);
    const back = await read(id);
    expect(back).toMatchObject({ state: "draft", sent: null, nextPlace: null });
    const filled = { reasons: "内部请示，没有定稿，不对外发生效力" };
    const change = { filled, revision: back.revision };
    expect((await call("case-officer", "PUT", `/api/request-letters/${id}`, change)).status).toBe(
      200,
    );
    const again = await call("case-officer", "PUT", `/api/request-letters/${id}`, change);
    expect(again.body.title).toContain("别人刚刚改过");
    await sign(id);
    expect(await read(id)).toMatchObject({ state: "signed" });
  });

  test("whoever wrote of it signs no step of it", async () => {
    const { request, read, call, act } = letters;
    const requestId = await request();
    const body = { type: "granted", filled: { given: "见附件" } };
    const begun = await call("disclosure-head", "POST", `/api/requests/${requestId}/letters`, body);
    const { id } = begun.body;
    const submitted = await act("disclosure-head", id, "submit");
    expect(submitted.body.title).toContain("没有人能办“公开工作机构负责人签发”");
    expect((await read(id)).state).toBe("draft");
  });

  test("what the case says otherwise meanwhile voids what was signed", async () => {
    const { request, draft, act, read } = letters;
    const requestId = await request();
    const id = await draft(requestId, "deniedProcess", refusal);
    await act("case-officer", id, "submit");
    await act("legal-reviewer", id, "sign");
    await sql`update disclosure_request set subject = '别的内容' where id = ${requestId}`.execute(
      given.db,
    );
    const signed = await act("disclosure-head", id, "sign");
    expect(signed.body.title).toContain("已有的审签作废");
    const after = await read(id);
    expect(after.state).toBe("draft");
    expect(after.chains[0].state).toBe("void");
    expect((await sql`select from number_series`.execute(given.db)).rows).toEqual([]);
  });
});

describe("other letters", () => {
  test("a receipt has its number at once, and none of it is told to the clock", async () => {
    const { request, draft, act, read, call } = letters;
    const requestId = await request();
    const id = await draft(requestId, "receipt");
    await act("case-officer", id, "submit");
    expect((await read(id)).number).toBe("信息公开收〔2026〕1号");
    expect((await act("case-officer", id, "service")).status).toBe(200);
    const { body } = await call("case-officer", "GET", `/api/requests/${requestId}/handling`);
    expect(body.seen).toBe(0);
  });

  test("an extension is signed by the head alone, and the clock goes on from its service", async () => {
    const { request, draft, act, read, sign } = letters;
    const id = await draft(await request(), "extension", {
      workingDays: "10",
      reasons: "检索档案",
    });
    await act("case-officer", id, "submit");
    expect((await read(id)).chains[0].steps).toMatchObject([{ role: "disclosure-head" }]);
    await act("case-officer", id, "take-back");
    expect((await read(id)).state).toBe("draft");
    await sign(id);
    await act("case-officer", id, "service");
    const { events } = await read(id);
    expect(events.at(-1)).toMatchObject({ type: "extended", workingDays: 10 });
  });

  test("each third party has its letter, its own clock from receipt, and silence ends it", async () => {
    const { request, draft, act, sign, call } = letters;
    letters.now.day = "2026-11-09";
    const requestId = await request();
    const asked = { asked: "采购合同", harm: "商业秘密" };
    for (const party of ["甲公司", "乙公司"]) {
      const id = await draft(requestId, "thirdParty", { ...asked, party });
      await sign(id);
      await act("case-officer", id, "service", {
        delivery: "post",
        isPostal: true,
        evidence: "EMS1",
      });
    }
    const { body } = await call("case-officer", "GET", `/api/requests/${requestId}/handling`);
    expect(body.consultations).toEqual([
      {
        kind: "thirdParty",
        ref: expect.stringContaining("函〔2026〕"),
        party: "甲公司",
        sentOn: "2026-11-09",
        until: "2026-11-30",
        answeredOn: null,
        opinion: null,
        isReceiptUntold: true,
      },
      {
        kind: "thirdParty",
        ref: expect.stringContaining("函〔2026〕"),
        party: "乙公司",
        sentOn: "2026-11-09",
        until: "2026-11-30",
        answeredOn: null,
        opinion: null,
        isReceiptUntold: true,
      },
    ]);
    const { rows } = await sql<{ said: string }>`
      select string_agg(event::text, '') as said from request_act`.execute(given.db);
    expect(rows[0]?.said).not.toMatch(/[甲乙]公司/);
    const { body: list } = await call("case-officer", "GET", "/api/requests");
    expect(list.records[0].consultedUntil).toBe("2026-11-30");
  });

  test("by post a fee is awaited from its receipt: untold, nobody gives up; told once, with its evidence, it runs", async () => {
    const { request, draft, act, sign, read, call, now } = letters;
    now.day = "2026-11-02";
    const requestId = await request();
    const id = await draft(requestId, "fee", { basis: "按件", yuan: "100", how: "账户" });
    await sign(id);
    const posted = { on: "2026-11-02", delivery: "post", isPostal: true, evidence: "EMS 1" };
    expect((await act("case-officer", id, "service", posted)).status).toBe(200);
    now.day = "2026-12-01";
    const path = `/api/requests/${requestId}`;
    const abandoned = { type: "abandoned", on: now.day, ground: "notPaid" };
    const given = async () =>
      call("case-officer", "POST", `${path}/acts`, {
        seen: (await read(id)).seen,
        event: abandoned,
      });
    expect((await given()).body.detail).toContain("还没有登记申请人收到的日期");
    const receipt = async (receivedOn: string) => {
      const told = { receivedOn, evidence: "挂号信回执", seen: (await read(id)).seen };
      return call("case-officer", "POST", `/api/request-letters/${id}/receipt`, told);
    };
    expect((await receipt("2026-11-01")).body.field).toBe("receivedOn");
    expect((await receipt("2026-11-02")).status).toBe(200);
    const { body } = await call("case-officer", "GET", `${path}/handling`);
    expect(body.clock.next).toMatchObject({ rule: "fee.payment", by: "2026-11-30" });
    expect((await read(id)).service).toMatchObject({
      receivedOn: "2026-11-02",
      receiptEvidence: "挂号信回执",
      sending: { isPostal: true, hasConsent: false },
    });
    expect((await receipt("2026-11-03")).status).toBe(422);
    expect((await given()).status).toBe(200);
  });

  test("a letter that the law does not allow now is not begun, and says why", async () => {
    const { request, call } = letters;
    const requestId = await request();
    const path = `/api/requests/${requestId}/letters`;
    const begun = await call("case-officer", "POST", path, { type: "refusedExcessive" });
    expect(begun.body.detail).toBe("要先有“要求说明理由”。");
    const { now, not } = (await call("case-officer", "GET", path)).body;
    expect(now).toContain("correction");
    expect(not.map(({ type }: { type: string }) => type)).toContain("otherUnpaid");
  });
});

describe("service", () => {
  async function signed(filled = {}) {
    const id = await letters.draft(await letters.request(), "refusedRepeat", {
      earlier: "2026年1月5日，信息公开复〔2026〕1号",
      ...filled,
    });
    await letters.sign(id);
    return id;
  }

  test.each([
    [{ on: "2026-11-29" }, "送达日期早于签发日期"],
    [{ on: "2026-12-01" }, "送达日期晚于今天"],
    [{ delivery: "post" }, "邮寄只能通过邮政企业"],
    [{ delivery: "electronic" }, "电子送达要受送达人同意"],
    [{ delivery: "electronic", hasConsent: true }, "没有写明网上申请行政复议的途径"],
  ])("as %o is refused: %s", async (told, says) => {
    const id = await signed();
    const { status, body } = await letters.act("case-officer", id, "service", told);
    expect([status, body.title]).toEqual([422, expect.stringContaining(says)]);
    expect((await letters.read(id)).state).toBe("signed");
  });

  test("the act taken back, the letter waits to be served again; voided, its number stays with the reason", async () => {
    const { act, read, call } = letters;
    const id = await signed();
    await act("case-officer", id, "service");
    const { requestId, seen } = await read(id);
    const handling = (await call("case-officer", "GET", `/api/requests/${requestId}/handling`))
      .body;
    const path = `/api/requests/${requestId}/acts/${handling.acts.at(-1).id}/taking-back`;
    const undo = { seen, because: "没有送到" };
    expect((await call("case-officer", "POST", path, undo)).status).toBe(403);
    expect(await read(id)).toMatchObject({ state: "served" });
    expect((await call("disclosure-head", "POST", path, undo)).status).toBe(200);
    expect(await read(id)).toMatchObject({ state: "signed", service: null });
    const kept =
      await sql`select served_on, evidence, left(evidence_sealed, 3) as sealed, served_by, undone_by, undone_because
      from request_letter_service where letter_id = ${id}`.execute(given.db);
    expect(kept.rows).toEqual([
      {
        ...{ served_on: "2026-11-30", evidence: null, sealed: "v1.", served_by: "case-officer某" },
        ...{ undone_by: "disclosure-head某", undone_because: "没有送到" },
      },
    ]);
    const because = { because: "结果改变，重新答复" };
    const voiding = `/api/request-letters/${id}/void`;
    expect((await call("case-officer", "POST", voiding, because)).status).toBe(403);
    expect((await call("disclosure-head", "POST", voiding, because)).status).toBe(200);
    expect(await read(id)).toMatchObject({
      number: "信息公开复〔2026〕1号",
      voidedBecause: because.because,
    });
    const next = await signed();
    expect((await read(next)).number).toBe("信息公开复〔2026〕2号");
    const register = await call("leader", "GET", "/api/request-letters?series=reply&year=2026");
    expect(register.body.letters).toMatchObject([
      { state: "signed", number: "信息公开复〔2026〕2号" },
      { state: "void", number: "信息公开复〔2026〕1号", voidedBecause: because.because },
    ]);
  });

  test("of two who serve it at once one does", async () => {
    const id = await signed();
    const both = await Promise.all([
      letters.act("case-officer", id, "service"),
      letters.act("case-officer", id, "service"),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });
});

test("letters are read by who works on cases, and each reading stands in the trail", async () => {
  const { request, draft, read, call } = letters;
  const id = await draft(await request(), "granted", { given: "见附件" });
  await read(id, "leader");
  const { rows } = await sql`select actor_name from audit_event
    where action = 'request-letter.read' and subject_id = ${`${id}`}`.execute(given.db);
  expect(rows).toEqual([{ actor_name: "leader某" }]);
  expect(
    (await call("leader", "POST", `/api/request-letters/${id}/void`, { because: "甲" })).status,
  ).toBe(403);
});

describe("an agency's own texts", () => {
  const path = () => `/api/agencies/${letters.agencyId}/letter-texts`;
  const own =
    "本机关已就相同内容答复过：{此前答复}根据《中华人民共和国政府信息公开条例》第三十六条第六项，不再重复处理。";
  const change = (version: number, body: readonly string[] | null) =>
    letters.call("disclosure-head", "POST", path(), { key: "refusedRepeat", version, body });

  test("stand in letters from then on, keep their places and articles, and have versions", async () => {
    const { call, request, draft, read } = letters;
    const bad = await change(0, ["{别的}不再处理。"]);
    expect(bad.body.detail).toBe(
      "没有“{别的}”这一项，请从上面的项目里选；缺少“{此前答复}”，这份文书必须写明；缺少第三十六条第六项，这份文书必须引用",
    );
    expect((await change(0, [own])).body).toEqual({ version: 1 });
    expect((await change(0, [own])).status).toBe(409);
    const id = await draft(await request(), "refusedRepeat", { earlier: "1月5日" });
    expect((await read(id)).context.ownTexts.refusedRepeat).toMatchObject({
      version: 1,
      body: [own],
    });
    await letters.sign(id);
    await change(1, null);
    expect((await read(id)).sent.blocks[1].text).toMatch(/^本机关已就相同内容答复过：1月5日。/);
    expect((await read(id)).context.ownTexts).toEqual({});
    expect((await call("legal-reviewer", "GET", path())).body.versions).toHaveLength(2);
  });
});

test("the file of a case has its letters with their signatures and services, and their files", async () => {
  const { request, draft, sign, act, office, session } = letters;
  const requestId = await request();
  const id = await draft(requestId, "deniedProcess", refusal);
  await sign(id);
  await act("case-officer", id, "service");
  const proof = `/api/request-letters/${id}/files/proof?name=${encodeURIComponent("回执.pdf")}`;
  const scan = new TextEncoder().encode(
    "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
  );
  expect((await office.request(proof, asFile("POST", scan, session("case-officer")))).status).toBe(
    200,
  );
  const path = `/api/requests/${requestId}/archives`;
  const answer = await office.request(path, asJson("POST", {}, session("case-officer")));
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const textOf = (ending: string) => {
    const name = Object.keys(files).find((one) => one.endsWith(ending)) ?? "";
    return new TextDecoder().decode(files[name]);
  };
  expect(textOf("1号/文书.txt")).toContain("先向青岚县人民政府申请行政复议");
  expect(textOf("1号/文书.pdf").slice(0, 5)).toBe("%PDF-");
  const record = JSON.parse(textOf("1号/办理.json"));
  expect(record).toMatchObject({ servedOn: "2026-11-30", servedEvidence: "本人签收" });
  expect(record.signing[0].signatures).toHaveLength(2);
  expect(textOf("送达凭证 01 回执.pdf")).toContain("%PDF-1.4");
});

test("what was served to the applicant is told with its text as it left; letters to others are not", async () => {
  const { request, draft, sign, act } = letters;
  letters.now.day = "2026-11-09";
  const requestId = await request();
  const receipt = await draft(requestId, "receipt");
  const consultation = await draft(requestId, "thirdParty", {
    party: "甲公司",
    asked: "合同",
    harm: "商业秘密",
  });
  await draft(requestId, "correction");
  for (const id of [receipt, consultation]) {
    await sign(id);
    await act("case-officer", id, "service");
  }
  const served = await servedToApplicant(given.db, { requestId, cipher: testCipher });
  expect(served).toMatchObject([
    { type: "receipt", number: "信息公开收〔2026〕1号", servedOn: "2026-11-09" },
  ]);
  expect(served[0]?.sheet.blocks[0]?.text).toBe("张三丰：");
});
