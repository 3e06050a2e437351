import { buffer } from "node:stream/consumers";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { asJson, givenOffice } from "#tests/support/given-office.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { answeredByLetter } from "#tests/support/requests/answered-by-letter.ts";
import { onePoint, wholeForm } from "#tests/support/requests/citizen-form.ts";
import { citizenSite, hidden, siteRole } from "#tests/support/requests/citizen-site.ts";
import { onPaper } from "#tests/support/requests/on-paper.ts";
import { testCipher } from "#tests/support/test-cipher.ts";
import { addDemonstrationRequests } from "../intake/demonstration-requests.ts";

const given = givenDatabase();
const lines: string[] = [];
const log = {
  info: (fields: object, words: string) => lines.push(JSON.stringify([fields, words])),
  warn: (fields: object, words: string) => lines.push(JSON.stringify([fields, words])),
  error: (fields: object, words: string) => lines.push(JSON.stringify([fields, words])),
};
let today: LocalDate = "2026-11-30";
let agency = 0;
let site: ReturnType<typeof citizenSite>;
let officer: Record<string, string>;
/** What pages ask with: the site's own role. */
let shown: Awaited<ReturnType<typeof siteRole>>;

beforeAll(async () => {
  agency = await givenAgency(given.db);
  shown = await siteRole(given.url);
  site = citizenSite(shown.db, { db: given.db, log, day: () => today });
  const who = {
    account: "case-officer",
    name: "经办某",
    role: "case-officer",
    agencyId: agency,
  } as const;
  officer = await givenSession(given.db, await givenPerson(given.db, who));
});
afterAll(() => shown.end());
beforeEach(async () => {
  today = "2026-11-30";
  lines.length = 0;
  await sql`truncate disclosure_request, request_event, request_act, ledger_amendment, disclosure_item cascade`.execute(
    given.db,
  );
});

const apply = () => `/agencies/${agency}/request/apply/`;

async function token(): Promise<string> {
  return hidden((await site.get(apply())).html, "form");
}

/** A request that was sent, with what its page shows. */
async function sent(more: Readonly<Record<string, string>> = {}) {
  const form = await token();
  const fields = { ...wholeForm, form, step: "send", ...more };
  const done = await site.send(apply(), { ...fields, identity: onePoint });
  expect([done.status, done.html.match(/class="error-summary".*?<\/ul>/s)?.[0]]).toEqual([
    200,
    undefined,
  ]);
  return { ...keyOf(done.html), fields };
}

function keyOf(html: string) {
  const [, number = "", code = ""] =
    /<dd>(网〔\d{4}〕\d+号)<\/dd>.*<dd class="code">([0-9A-Z-]+)<\/dd>/s.exec(html) ?? [];
  return { number, code };
}

async function office(method: string, path: string, body?: unknown) {
  const app = givenOffice(given.db, { today: () => today, files: site.services.files });
  const answer = await app.request(path, asJson(method, body, officer));
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) : undefined };
}

async function requestId(): Promise<number> {
  const { rows } = await sql<{ id: number }>`select id from disclosure_request`.execute(given.db);
  return rows[0]?.id ?? 0;
}

const act = async (event: object, seen: number, more: object = {}) =>
  office("POST", `/api/requests/${await requestId()}/acts`, { seen, event, ...more });

describe("the pages of an agency", () => {
  test("say how one asks it, draw the law's days, and are never kept", async () => {
    for (const path of [
      "/requests/",
      `/agencies/${agency}/request/`,
      `/agencies/${agency}/request/paper/`,
      apply(),
      "/requests/follow/",
    ]) {
      const page = await site.get(path);
      expect([path, page.status, page.headers.get("cache-control")]).toEqual([
        path,
        200,
        "no-store",
      ]);
      expect(page.headers.get("set-cookie")).toBeNull();
      expect(page.html).not.toContain("<script");
      expect(page.html).not.toContain("用途：");
    }
    const guide = await site.get(`/agencies/${agency}/request/`);
    expect(guide.html).toContain("自收到之日起 20 个工作日内答复");
    expect((await site.get("/agencies/999999/request/")).status).toBe(404);
  });

  test("without keys nothing is taken in, and the guide says how else one asks", async () => {
    const { givenApp } = await import("#tests/support/given-app.ts");
    const closed = givenApp(given.db);
    const guide = await (await closed.request(`/agencies/${agency}/request/`)).text();
    expect(guide).not.toContain("在线申请</a>");
    expect(guide).toContain("邮寄");
    expect((await closed.request(apply())).status).toBe(404);
    const follow = await (await closed.request("/requests/follow/")).text();
    expect(follow).toContain("没有开通在线申请");
  });

  test("an agency is found by its name and by what it answers for", async () => {
    await givenAgency(given.db, { name: "青禾县自然资源和规划局", kind: "department" });
    const found = await site.get(`/requests/?q=${encodeURIComponent("征地")}`);
    expect(found.html).toContain("这类事项多由这些机关负责");
    expect(found.html).toContain("青禾县自然资源和规划局");
  });
});

describe("what is published already", () => {
  test("is offered before the rest of the form, and counted", async () => {
    await sql`
      insert into disclosure_item (agency_id, key, title, published_on, created_on, origin, attribute, url)
      values (${agency}, 'k', '青禾县城东片区征地补偿安置方案', '2024-05-06', null, 'own', 'proactive', 'https://example.cn/1'),
        (${agency}, 'l', '青禾县城东片区征地补偿安置草案', null, '2024-05-06', 'own', 'withheld', 'https://example.cn/2')`.execute(
      given.db,
    );
    const form = await token();
    const offer = await site.send(apply(), { ...wholeForm, form, step: "wanted" });
    expect(offer.html).toContain("https://example.cn/1");
    expect(offer.html).not.toContain("https://example.cn/2");
    const on = await site.send(apply(), {
      ...wholeForm,
      form: hidden(offer.html, "form"),
      step: "continue",
    });
    expect(on.html).toContain('value="城东片区征地补偿方案"');
    expect((await site.post(`/agencies/${agency}/request/found/`, {})).html).toContain(
      "没有提交申请",
    );
    const { rows } = await sql`select offered, spared from request_offer`.execute(given.db);
    expect(rows).toEqual([{ offered: 1, spared: 1 }]);
  });
});

describe("the form", () => {
  test("comes back whole with what is wrong, the document too", async () => {
    const fields = { ...wholeForm, name: "", phone: "", form: await token(), step: "send" };
    const back = await site.send(apply(), { ...fields, identity: onePoint });
    expect(back.status).toBe(422);
    expect(back.html).toContain("请填写姓名或者名称");
    expect(back.html).toContain("请填写联系电话");
    for (const typed of [wholeForm.title, wholeForm.documentNumber, wholeForm.address]) {
      expect(back.html).toContain(typed);
    }
    expect(back.html).toContain("已经收到，不必再选");
    const again = {
      ...wholeForm,
      form: hidden(back.html, "form"),
      kept: hidden(back.html, "kept"),
      step: "send",
    };
    const done = await site.send(apply(), again);
    expect(keyOf(done.html).number).toBe("网〔2026〕1号");
  });

  test("a number of a person in the text is warned of once, and sent where the applicant means it", async () => {
    const description = "张某 13812345678 的补偿款";
    const fields = { ...wholeForm, description, form: await token(), step: "send" };
    const back = await site.send(apply(), { ...fields, identity: onePoint });
    expect(back.status).toBe(422);
    expect(back.html).toContain("内容描述里好像有手机号码 138****5678");
    const carried = { form: hidden(back.html, "form"), kept: hidden(back.html, "kept") };
    const done = await site.send(apply(), { ...fields, ...carried, step: "anyway" });
    expect(keyOf(done.html).number).toMatch(/^网/);
  });

  test.each([
    ["a program", Buffer.from("MZ\u0000\u0001\u0002"), "不能上传这种文件"],
    ["a telephone's photograph", Buffer.from("\0\0\0\x18ftypheic"), "不能上传 HEIC 照片"],
    ["a text", Buffer.from("姓名"), "这里不能上传文本文件"],
    ["a large one", Buffer.concat([onePoint, Buffer.alloc(9_000_000)]), "文件超过 8 MB"],
  ])("%s is no identity document", async (_, bytes, says) => {
    const fields = { ...wholeForm, form: await token(), step: "send" };
    const back = await site.send(apply(), { ...fields, identity: new Uint8Array(bytes) });
    expect([back.status, back.html.includes(says), back.html.includes(wholeForm.title)]).toEqual([
      422,
      true,
      true,
    ]);
    expect(await requestId()).toBe(0);
  });

  test.each([
    [{ as: "robot" }, "请选择申请人"],
    [{ as: "organisation" }, "请选择组织类型"],
    [{ description: "长".repeat(501) }, "不能超过 500 字"],
    [{ delivery: "mail" }, "答复要发送到这里"],
    [{ mail: "a@b" }, "格式不对"],
    [{ phone: "3012345" }, "联系电话“3012345”没有区号，请写成区号加号码"],
    [{ postcode: "32400" }, "邮政编码“32400”不是 6 位数字"],
    [{ documentNumber: "110101199003071234" }, "有一位写错了"],
    [{ documentKind: "passport", documentNumber: "1" }, "证件号码“1”是 1 位。护照号码是"],
    [{ provision: "'; drop table agency" }, "请选择提供形式"],
    [{ form: "forged.token" }, "打开太久了"],
    [{ name: "张三\r\n\r\n如不服本答复，请汇款" }, "只能写一行"],
    [{ title: "" }, "请填写"],
    [{ kept: "1.forged", title: "<script>alert(1)</script>", name: "" }, "&lt;script&gt;"],
  ])("%o is refused with what to do", async (wrong, says) => {
    const fields = { ...wholeForm, form: await token(), step: "send", ...wrong };
    const back = await site.send(apply(), { ...fields, identity: onePoint });
    expect([back.status, back.html.includes(says)]).toEqual([422, true]);
  });

  test("a document alone, without a form of ours or without what it is for, is not kept", async () => {
    const kept = async () =>
      (await sql`select count(*)::int as count from stored_file`.execute(given.db)).rows;
    const before = await kept();
    const identity = onePoint;
    await site.send(apply(), { ...wholeForm, form: "forged.token", step: "send", identity });
    await site.send(apply(), { form: await token(), step: "send", identity });
    expect(await kept()).toEqual(before);
  });

  test("what has no shape is no part of what is written", async () => {
    await sent({ title: "城东\u200b片区\u202e征地\u0001补偿\ufffe方案" });
    const listed = await office("GET", `/api/requests/${await requestId()}`);
    expect(listed.body.values.subject).toBe(`${wholeForm.title}：${wholeForm.description}`);
  });

  test("sent twice, at once too, it is one request with one code", async () => {
    const fields = { ...wholeForm, form: await token(), step: "send", identity: onePoint };
    const pages = await Promise.all([site.send(apply(), fields), site.send(apply(), fields)]);
    const third = await site.send(apply(), fields);
    const [first, second] = pages.map(({ html }) => keyOf(html));
    expect(first).toEqual(second);
    expect(keyOf(third.html)).toEqual(first);
    expect(third.html).toContain("没有重复登记");
    const { rows } = await sql`select count(*)::int as count from disclosure_request`.execute(
      given.db,
    );
    expect(rows).toEqual([{ count: 1 }]);
  });
});

describe("what is personal", () => {
  test("stands in no table, file or log line in clear", async () => {
    const { code } = await sent();
    const { rows } = await sql<{ table: string }>`
      select table_name as table from information_schema.tables
      where table_schema in ('public', 'pgboss') and table_type = 'BASE TABLE'`.execute(given.db);
    const all: string[] = [];
    for (const { table } of rows) {
      const name = sql.table(table.startsWith("job") ? `pgboss.${table}` : table);
      const found = await sql`select to_jsonb(t)::text as row from ${name} as t`
        .execute(given.db)
        .catch(() => ({ rows: [] }));
      all.push(...found.rows.map((row) => JSON.stringify(row)));
    }
    const whole = [...all, ...lines].join("\n");
    expect(whole).toContain(wholeForm.title);
    const secrets = [
      wholeForm.name,
      wholeForm.documentNumber,
      wholeForm.phone,
      wholeForm.address,
      "某人身份证",
      code,
      code.replaceAll("-", ""),
    ];
    expect(secrets.filter((one) => whole.includes(one))).toEqual([]);
    for await (const { key } of site.services.files.list()) {
      expect((await buffer(site.services.files.get(key))).includes(onePoint)).toBe(false);
    }
  });
});

test("the site's role reads nothing of what was taken in", async () => {
  await sent();
  for (const table of [
    "disclosure_request",
    "request_act",
    "request_application",
    "request_statement",
    "stored_file",
  ]) {
    await expect(sql`select from ${sql.table(table)}`.execute(shown.db)).rejects.toThrow(
      /permission denied/,
    );
  }
});

describe("following a request", () => {
  const follow = (fields: Readonly<Record<string, string>>) =>
    site.post("/requests/follow/", { act: "open", ...fields });

  test("a wrong number and a wrong code are one answer, and nothing of them is logged", async () => {
    const { number, code } = await sent();
    lines.length = 0;
    const wrong = await Promise.all([
      follow({ number: "网〔2026〕99号", code }),
      follow({ number, code: "ABCD-ABCD-ABCD-ABCD" }),
      follow({ number, code: "' or true --" }),
    ]);
    const shown = wrong.map(({ status, html }) => [status, html.replace(/value="[^"]*"/g, "")]);
    expect(new Set(shown.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(shown[0]?.[0]).toBe(404);
    expect(shown[0]?.[1]).not.toContain(wholeForm.title);
    expect(lines).toHaveLength(3);
    expect(lines.join("")).not.toMatch(/99|ABCD|true/);
  });

  test("the code may be typed as it was heard", async () => {
    const { number, code } = await sent();
    const heard = code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o").replaceAll("1", "l");
    const page = await follow({ number: number.replaceAll(/[^\d]+/g, " "), code: heard });
    expect(page.status).toBe(200);
    expect(page.html).toContain("等机关与您确认收到");
    expect(page.html).not.toContain(wholeForm.name);
    expect(page.html).not.toContain(wholeForm.phone);
  });

  test("from the office's confirmation over a correction to the reply, with its day and its remedy", async () => {
    const { number, code } = await sent({
      as: "organisation",
      organisationKind: "legal",
      creditCode: "91330100MA27X0000B",
      representative: "某",
      contactPerson: "某",
    });
    const key = { number, code };
    const listed = await office("GET", "/api/requests?state=waiting");
    expect(listed.body.records).toHaveLength(1);
    expect((await act({ type: "receiptConfirmed", on: today }, 1)).status).toBe(200);
    const open = await follow(key);
    expect(open.html).toContain("应当在 2026-12-28 以前答复");
    expect(open.html).toContain("逐日计算");
    await act({ type: "correctionRequested", on: today, respondBy: "2026-12-14" }, 2);
    expect((await follow(key)).html).toContain("请在 2026-12-14 以前提交");
    today = "2026-12-02";
    expect(
      (await site.post("/requests/follow/", { ...key, act: "correct", correction: " " })).status,
    ).toBe(422);
    const corrected = await site.post("/requests/follow/", {
      ...key,
      act: "correct",
      correction: "第 3 页",
    });
    expect(corrected.html).toContain("补正已经提交");
    expect(
      (await site.post("/requests/follow/", { ...key, act: "correct", correction: "又" })).status,
    ).toBe(409);
    today = "2027-01-11";
    expect((await follow(key)).html).toContain(
      "逾期没有答复的，根据《中华人民共和国行政复议法》第二十三条第一款第三项",
    );
    await sql`insert into setting_value (name, of, place, from_year, value)
      values ('requests.silenceRoads', 'installation', '', 0, '"both"')`.execute(given.db);
    expect((await follow(key)).html).toContain("或者自答复期限届满之日起6个月内");
    const event = { type: "replied", on: today, delivery: "electronic" } as const;
    const alone = await act(event, 4, { outcome: "deniedProcess", paper: onPaper });
    expect(alone.status).toBe(409);
    await answeredByLetter(given.db, { id: await requestId(), event, outcome: "deniedProcess" });
    const answered = await follow(key);
    expect(answered.html).toContain("属于四类过程性信息");
    expect(answered.html).toContain("第二十三条第一款第四项");
    const rated = await site.post("/requests/follow/", {
      ...key,
      act: "rate",
      score: "s2",
      words: "太慢",
    });
    expect(rated.html).toContain("您的评价：不满意");
    expect(
      (await site.post("/requests/follow/", { ...key, act: "withdraw", sure: "yes" })).status,
    ).toBe(409);
  });

  test("the code opens every part of a request that was split, and acts are of the part opened", async () => {
    const { number, code } = await sent();
    const sameFigures = number.replace("网", "");
    const parts = [
      { number: "〔2026〕900号", subject: "乙" },
      { number: sameFigures, subject: "丙" },
    ];
    const split = { subject: "甲", parts, because: "两件事" };
    expect((await office("POST", `/api/requests/${await requestId()}/split`, split)).status).toBe(
      200,
    );
    const first = await follow({ number, code });
    expect(first.html).toContain("〔2026〕900号：乙");
    const second = await follow({ number: "2026-900", code });
    expect([second.status, second.html.includes(`${number}：甲`)]).toEqual([200, true]);
    const third = await follow({ number: sameFigures, code });
    expect([third.html.includes(`${number}：甲`), third.html.includes("：丙")]).toEqual([
      true,
      false,
    ]);
    const part = { number: "2026-900", code };
    const gone = await site.post("/requests/follow/", { ...part, act: "withdraw", sure: "yes" });
    expect([gone.status, gone.html.match(/role="status">[^<]*/)?.[0]]).toEqual([
      200,
      'role="status">申请已经撤回。',
    ]);
    const { rows } = await sql`select number, result from disclosure_request order by id`.execute(
      given.db,
    );
    expect(rows).toEqual([
      { number, result: null },
      { number: "〔2026〕900号", result: "withdrawn" },
      { number: sameFigures, result: null },
    ]);
    expect((await follow({ number: "〔2026〕900号", code: "ABCD-ABCD-ABCD-ABCD" })).status).toBe(
      404,
    );
  });

  test("what nobody has confirmed yet can be withdrawn, once it is sure", async () => {
    const key = await sent();
    const unsure = await site.post("/requests/follow/", {
      number: key.number,
      code: key.code,
      act: "withdraw",
    });
    expect([unsure.status, unsure.html.includes("请勾选")]).toEqual([422, true]);
    const gone = await site.post("/requests/follow/", {
      number: key.number,
      code: key.code,
      act: "withdraw",
      sure: "yes",
    });
    expect(gone.html).toContain("申请已撤回，不再办理");
    const { rows } = await sql`select result, replied_on from disclosure_request`.execute(given.db);
    expect(rows).toEqual([{ result: "withdrawn", replied_on: "2026-11-30" }]);
  });

  test("the demonstration's stand on the page with their codes, and open", async () => {
    for (const _ of [1, 2]) {
      await addDemonstrationRequests(given.db, { agencyId: agency, cipher: testCipher, today });
    }
    const page = await site.get("/requests/follow/");
    const [number = "", code = ""] = [hidden(page.html, "number"), hidden(page.html, "code")];
    expect((await follow({ number, code })).html).toContain("等您补正，请在");
    const { rows } = await sql`select number from disclosure_request`.execute(given.db);
    expect(rows).toHaveLength(1);
  });

  test("a receipt with characters that no face has comes as Word, and says why", async () => {
    const { number, code } = await sent({ title: "张𠮷的宅基地" });
    const pdf = await site.post("/requests/receipt/", { number, code, as: "pdf" });
    expect(pdf.status).toBe(422);
    expect(pdf.html).toContain("本系统的字体没有这些字：𠮷");
    expect(pdf.html).toContain('value="docx"');
    expect(pdf.html).not.toContain('value="pdf"');
    expect((await site.post("/requests/receipt/", { number, code, as: "docx" })).status).toBe(200);
  });

  test("the receipt comes as PDF and as Word, to who has the code alone", async () => {
    const { number, code } = await sent();
    for (const [as, head] of [
      ["pdf", "%PDF"],
      ["docx", "PK"],
    ] as const) {
      const file = await site.post("/requests/receipt/", { number, code, as });
      expect([file.status, file.html.slice(0, head.length)]).toEqual([200, head]);
    }
    expect((await site.post("/requests/receipt/", { number, code: "x", as: "pdf" })).status).toBe(
      404,
    );
  });
});
