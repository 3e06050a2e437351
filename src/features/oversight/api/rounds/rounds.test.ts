import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { readDocument } from "#formats/read-document.ts";
import { addDays } from "#kernel/local-date.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { docxFile, paragraph } from "#tests/support/office/docx-file.ts";
import {
  ago,
  type GivenOversight,
  givenOversight,
  titleOf,
  today,
} from "#tests/support/oversight/given-oversight.ts";
import { remindOfFindings } from "../../remind/remind-of-findings.ts";
import type { LetterAnswer } from "../letters/letter-answer.ts";
import type { FindingAnswer, FindingsAnswer, RoundAnswer } from "./round-answer.ts";

const given = givenDatabase();
let o: GivenOversight;
let round: string;
let visits: RoundAnswer["visits"];

beforeAll(async () => {
  o = await givenOversight(given);
  const id = await o.made("supervisor", "/api/inspection-rounds", {
    ...{ agencyId: o.officeId, kind: "季度抽查", subject: "公开专栏", title: "第一季度抽查" },
    ...{ on: ago(30), inspector: "政务公开科", checklist: "disclosure", inspected: o.units },
  });
  round = `/api/inspection-rounds/${id}`;
  visits = (await read()).visits;
});

const read = async () => (await o.call("supervisor", "GET", round)).body as RoundAnswer;
const visitOf = (name: string) => visits.find((one) => one.inspectedName.endsWith(name))?.id ?? 0;
const found = (name: string, more: object = {}) =>
  o.call("supervisor", "POST", `/api/inspection-visits/${visitOf(name)}/findings`, {
    ...{ on: ago(28), item: "3", says: "公文没有按期公开", seenAt: "/items/7", days: 5, ...more },
  });
const findingOf = async (name: string, more: object = {}) =>
  `/api/inspection-findings/${((await found(name, more)).body as { id: number }).id}`;
const inLedger = async (name: string) => {
  const { rows } = await sql`
    select findings, problem, rectified_on as "rectifiedOn", rechecked_on as "recheckedOn", notice, is_of_office as "isOfOffice"
    from inspection where inspected like ${`%${name}`} and agency_id = ${o.officeId}`.execute(o.db);
  return rows;
};

/** The words of a file, without white space. */
async function wordsOf(bytes: Uint8Array): Promise<string> {
  const read = await readDocument(bytes);
  if (!read.ok) throw new Error(`not readable: ${read.error}`);
  return read.value.blocks
    .flatMap((block) =>
      block.kind === "line"
        ? [block.text]
        : block.rows.flatMap((row) => row.map((cell) => cell?.text ?? "")),
    )
    .join("")
    .replaceAll(/\s/g, "");
}

describe("a finding", () => {
  test("goes from the visit to the ledger, by the unit's answer and a second look", async () => {
    const at = await findingOf("教育局");
    expect(await inLedger("教育局")).toMatchObject([
      { findings: 1, problem: "公文没有按期公开", rectifiedOn: null, isOfOffice: true },
    ]);
    const seen = (await o.call("教育局", "GET", at)).body as FindingAnswer;
    expect(seen).toMatchObject({
      isInspected: true,
      isInspector: false,
      finding: { state: "open", isLate: true, basis: "《政府信息公开条例》第二十六条" },
    });
    const recheck = (isPassed: boolean, more: object = {}) =>
      o.call("supervisor", "POST", `${at}/recheck`, { isPassed, says: "看过", ...more });
    expect(titleOf(await recheck(true))).toBe("这个问题待整改，不能复核");
    expect((await o.call("水利局", "POST", `${at}/answer`, { says: "改了" })).status).toBe(404);
    expect((await o.call("supervisor", "POST", `${at}/answer`, { says: "改了" })).status).toBe(403);
    expect((await o.call("教育局", "POST", `${at}/answer`, { says: "已补发" })).status).toBe(204);
    expect(titleOf(await o.call("教育局", "POST", `${at}/answer`, { says: "再说" }))).toBe(
      "这个问题待复核，不能再反馈",
    );
    expect((await recheck(false, { rectifyBy: addDays(today, 7) })).status).toBe(204);
    const again = (await o.call("教育局", "GET", at)).body as FindingAnswer;
    expect(again.finding).toMatchObject({
      state: "open",
      isLate: false,
      rectifyBy: addDays(today, 7),
    });
    await o.call("教育局", "POST", `${at}/answer`, { says: "全部补发" });
    expect((await recheck(true)).status).toBe(204);
    const { steps } = (await o.call("教育局", "GET", at)).body as FindingAnswer;
    expect(steps.map(({ step }) => step)).toEqual([
      ...["found", "answered", "sent-back", "answered", "passed"],
    ]);
    expect(await inLedger("教育局")).toMatchObject([{ rectifiedOn: today, recheckedOn: today }]);
  });

  test("is settled in the ledger once all of the unit are, and one that was voided does not count", async () => {
    const first = await findingOf("林业局");
    const second = await findingOf("林业局", { item: "1", says: "指南过期" });
    await o.call("林业局", "POST", `${first}/answer`, { says: "改了" });
    await o.call("supervisor", "POST", `${first}/recheck`, { isPassed: true, says: "好" });
    expect(await inLedger("林业局")).toMatchObject([{ findings: 2, rectifiedOn: null }]);
    expect((await o.call("supervisor", "POST", `${second}/voiding`, { says: "误登" })).status).toBe(
      204,
    );
    expect(await inLedger("林业局")).toMatchObject([{ findings: 1, rectifiedOn: today }]);
    expect(titleOf(await o.call("林业局", "POST", `${second}/answer`, { says: "改" }))).toBe(
      "这个问题已经撤销",
    );
  });

  test("is shown by one file, which the unit reads and another unit does not", async () => {
    const at = await findingOf("教育局", { item: "2", says: "目录缺概述" });
    const file = docxFile(paragraph("截图"));
    const evidence = `${at}/evidence?name=a.docx`;
    expect(await o.upload("supervisor", evidence, file)).toBe(204);
    expect(await o.upload("supervisor", evidence, file)).toBe(409);
    const got = await o.download("教育局", `${at}/evidence`);
    expect(new Uint8Array(await got.arrayBuffer())).toEqual(new Uint8Array(file));
    expect((await o.download("水利局", `${at}/evidence`)).status).toBe(404);
  });

  test.each([
    ["of an item that is not on the list", { item: "99" }, "检查清单里没有第 99 项"],
    ["of a day to come", { on: addDays(today, 1) }, `${addDays(today, 1)} 还没有到`],
    ["before the round", { on: ago(31) }, `${ago(31)} 早于检查开始的 ${ago(30)}`],
    ["to be put right before", { rectifyBy: ago(28) }, `整改期限 ${ago(28)} 不晚于当天`],
  ])("%s is refused", async (_, more, title) => {
    const refused = await found("教育局", more);
    expect([refused.status, titleOf(refused)]).toEqual([422, title]);
  });

  test("whose last day is over is told of once, to the unit and to who found it", async () => {
    await findingOf("水利局", { says: "逾期的问题", days: 2 });
    const told = async () => {
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from notice where kind = 'oversight.rectify-late' and words like '%逾期的问题%'`.execute(
        o.db,
      );
      return rows[0]?.count;
    };
    const services = { db: o.db, today: () => today } as never;
    await remindOfFindings(services, null);
    await remindOfFindings(services, null);
    expect(await told()).toBe(2);
    const late = (await o.call("supervisor", "GET", "/api/inspection-findings?standing=late")).body;
    expect((late as FindingsAnswer).findings.map(({ says }) => says)).toContain("逾期的问题");
  });
});

test("a list keeps the items of which something was found; who is not below one is not inspected", async () => {
  await findingOf("教育局", { item: "5", says: "没有审查记录" });
  const items = [{ code: "1", says: "指南", basis: "" }];
  const refused = await o.call("supervisor", "PUT", `${round}/checklist`, { items });
  expect(titleOf(refused)).toMatch(/清单第 .*5.* 项已经登记了问题/);
  const stranger = await givenOversight(given);
  const units = await o.call("supervisor", "POST", `${round}/units`, { inspected: stranger.units });
  expect([units.status, titleOf(units)]).toEqual([403, "有 3 个单位不归您检查"]);
  expect((await stranger.call("supervisor", "GET", round)).status).toBe(404);
});

describe("a circular", () => {
  test("of the round is signed for what it says, numbered, in the ledger, read by the units as Word", async () => {
    const { round: told } = await read();
    const id = await o.made("supervisor", "/api/oversight-letters", {
      ...{ agencyId: o.officeId, kind: "通报", roundId: told.id },
    });
    const at = `/api/oversight-letters/${id}`;
    const open = async (who = "supervisor") => (await o.call(who, "GET", at)).body as LetterAnswer;
    const { letter } = await open();
    expect(letter.content.table?.rows.length).toBe(told.findings);
    expect((await o.call("教育局", "GET", at)).status).toBe(404);
    const content = { ...letter.content, title: "关于第一季度政务公开抽查情况的通报" };
    const put = await o.call("supervisor", "PUT", at, { revision: 1, content });
    expect(put.body).toEqual({ revision: 2 });
    expect((await o.call("supervisor", "PUT", at, { revision: 1, content })).status).toBe(409);
    expect((await o.call("supervisor", "POST", `${at}/submit`, { revision: 2 })).status).toBe(204);
    expect(titleOf(await o.call("supervisor", "PUT", at, { revision: 3, content }))).toBe(
      "文件审签中，不能这样办",
    );
    const signs = async (who: string) => {
      const { contentHash } = await open(who);
      return o.call(who, "POST", `${at}/sign`, { contentHash, opinion: "同意" });
    };
    expect(titleOf(await signs("leader"))).toContain("公开工作机构负责人审核");
    expect((await signs("head")).body).toEqual({ state: "open" });
    const stale = { contentHash: "0".repeat(64) };
    expect((await o.call("leader", "POST", `${at}/sign`, stale)).status).toBe(409);
    expect((await signs("leader")).body).toEqual({ state: "signed" });
    const year = today.slice(0, 4);
    const signed = await open("教育局");
    expect(signed).toMatchObject({
      letter: { state: "signed", number: `公开通〔${year}〕1号`, datedOn: today },
      chains: [],
    });
    for (const format of ["docx", "pdf"]) {
      const file = await o.download("教育局", `${at}/file/${format}`);
      const words = await wordsOf(new Uint8Array(await file.arrayBuffer()));
      expect(words).toContain(`公开通〔${year}〕1号`);
      expect(words).toContain("公文没有按期公开");
    }
    const { rows } = await sql`
      select kind, title, inspection from oversight_notice where agency_id = ${o.officeId}`.execute(
      o.db,
    );
    expect(rows).toEqual([{ kind: "通报", title: content.title, inspection: told.number }]);
    expect(await inLedger("教育局")).toMatchObject([{ notice: `公开通〔${year}〕1号` }]);
  });

  test("the next number is one that no record of the ledger has; an order is answered by its unit alone", async () => {
    const year = today.slice(0, 4);
    const order = { agencyId: o.officeId, kind: "督办通知", roundId: (await read()).round.id };
    const none = await o.call("supervisor", "POST", "/api/oversight-letters", order);
    expect([none.status, titleOf(none)]).toEqual([422, "督办单要发给这次检查的一个单位"]);
    const toAgencyId = o.units[1];
    const id = await o.made("supervisor", "/api/oversight-letters", { ...order, toAgencyId });
    const at = `/api/oversight-letters/${id}`;
    await sql`
      insert into oversight_notice (agency_id, key, kind, number, issued_on, title)
      values (${o.officeId}, ${`督办通知\u001f公开督〔${year}〕1号`}, '督办通知', ${`公开督〔${year}〕1号`}, ${today}, '以前的')`.execute(
      o.db,
    );
    await o.call("supervisor", "POST", `${at}/submit`, { revision: 1 });
    for (const who of ["head", "leader"]) {
      const { contentHash } = (await o.call(who, "GET", at)).body as LetterAnswer;
      await o.call(who, "POST", `${at}/sign`, { contentHash });
    }
    const { letter } = (await o.call("水利局", "GET", at)).body as LetterAnswer;
    expect(letter.number).toBe(`公开督〔${year}〕2号`);
    expect(letter.content.lines[0]).toContain("还有 1 个没有整改，其中 1 个已经超过整改期限");
    expect((await o.call("教育局", "POST", `${at}/answer`, { says: "改" })).status).toBe(404);
    expect((await o.call("水利局", "POST", `${at}/answer`, { says: "已整改" })).status).toBe(204);
    const { rows } = await sql<{ on: string }>`
      select answered_on as "on" from oversight_notice where number = ${`公开督〔${year}〕2号`}`.execute(
      o.db,
    );
    expect(rows).toEqual([{ on: today }]);
  });
});
