import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import type { ItemContent } from "#features/items/index.ts";
import { setSetting } from "#platform/settings/set-setting.ts";
import { givenDatabase } from "#tests/support/database.ts";
import {
  type GivenDocuments,
  givenDocuments,
  today,
} from "#tests/support/documents/given-documents.ts";
import { wholeContent } from "#tests/support/items/given-items.ts";
import { madeInFiles } from "../../settings.ts";

const given = givenDatabase();
let documents: GivenDocuments;
beforeAll(async () => {
  documents = await givenDocuments(given);
});

type Found = readonly {
  readonly kind: string;
  readonly asks: string;
  readonly quote: string;
  readonly opens?: { readonly path: string };
}[];

/** What the rooms have against an item that somebody typed. */
async function objections(title: string, more: Partial<ItemContent> = {}) {
  const at = await documents.draft({ ...wholeContent(title), ...more });
  const { findings } = (await documents.call("author", "GET", `${at}/findings`)).body as {
    readonly findings: Found;
  };
  const { status } = await documents.submit(at);
  return { at, status, found: findings.filter(({ kind }) => kind === "objection") };
}

describe("an item that is typed by hand with the title of a file", () => {
  test("is not sent round before the file has its number, however the title is written", async () => {
    const path = await documents.begun("停车管理办法");
    const id = path.split("/").at(-1);
    for (const title of ["停车管理办法", "县教育局关于印发《停车管理办法》的通知"]) {
      const { status, found } = await objections(title);
      expect([status, found[0]?.asks]).toEqual([409, "mend"]);
      expect(found[0]?.opens?.path).toBe(`/office/documents/file?id=${id}`);
    }
    const consulted = await objections("关于《停车管理办法（征求意见稿）》公开征求意见的公告");
    expect([consulted.status, consulted.found]).toEqual([200, []]);
  });

  test("once it has its number, carries that number or is none", async () => {
    await documents.registered("课桌管理办法", "青教规〔2026〕31号");
    const without = await objections("课桌管理办法");
    expect(without.found[0]?.quote).toContain("青教规〔2026〕31号");
    const withIt = await objections("课桌管理办法", { documentNumber: "青教规[2026] 31号" });
    expect(withIt.found).toEqual([]);
  });

  test("a file that was begun after it was sent round stops its publication", async () => {
    const { at } = await objections("校园开放办法");
    await documents.sign(at, "secrecy");
    await documents.sign(at, "reviewer");
    await documents.begun("校园开放办法");
    const { status, body } = await documents.call("author", "POST", `${at}/publish`);
    expect(status).toBe(409);
    expect(body).toMatchObject({ title: "现在还不能发布" });
  });

  test("a file that was given up is answered for", async () => {
    const path = await documents.begun("作息办法");
    await documents.call("author", "POST", `${path}/giving-up`, { because: "不作规范性文件" });
    const { at, found } = await objections("作息办法");
    expect(found.map(({ asks }) => asks)).toEqual(["answer"]);
    const { draft } = (await documents.call("author", "GET", at)).body as {
      readonly draft: { readonly revision: number };
    };
    const { findings } = (await documents.call("author", "GET", `${at}/findings`)).body as {
      readonly findings: readonly { readonly key: string; readonly kind: string }[];
    };
    const finding = findings.find(({ kind }) => kind === "objection")?.key;
    const answered = { revision: draft.revision, finding, reason: "内部作息安排" };
    await documents.call("author", "POST", `${at}/answers`, answered);
    expect((await documents.submit(at)).status).toBe(200);
  });
});

test("among normative documents stand those that are registered alone", async () => {
  const typed = await objections("食堂办法", { category: "行政规范性文件" });
  expect([typed.status, typed.found.map(({ asks }) => asks)]).toEqual([409, ["mend"]]);
  await documents.registered("餐饮办法", "青教规〔2026〕41号");
  const more = { category: "规范性文件", documentNumber: "青教规〔2026〕41号" };
  expect((await objections("餐饮办法", more)).found).toEqual([]);
  const next = { documentNumber: "青教规〔2026〕42号" };
  expect((await objections("一个通知", next)).found.map(({ asks }) => asks)).toEqual(["mend"]);
});

test("the ledger takes no number for what a file is being made for, but takes its forerunner", async () => {
  const path = await documents.begun("图书管理办法");
  const record = { title: "图书管理办法", type: "行政规范性文件" };
  const add = (values: object) =>
    documents.call("head", "POST", "/api/documents", {
      agencyId: documents.agencyId,
      values: { ...record, ...values },
    });
  const past = await add({ number: "青教发〔2016〕1号", issuedOn: "2016-03-01" });
  expect(past.status).toBeLessThan(300);
  const now = await add({ number: "青教规〔2026〕51号", issuedOn: today, publishedOn: today });
  expect([now.status, JSON.stringify(now.body)]).toEqual([
    422,
    expect.stringContaining("同名的文件有文件卷"),
  ]);
  expect((await documents.read(path)).file.documentId).toBeNull();
  // What is registered already is amended as ever.
  const { id } = past.body as { readonly id: number };
  const amended = await documents.call("head", "PUT", `/api/documents/${id}`, {
    ...{ values: { issuedOn: today }, because: "日期写错" },
  });
  expect(amended.status).toBeLessThan(300);
  await setSetting(given.db, madeInFiles, {
    ...{ for: { of: "agency", id: documents.agencyId }, fromYear: 2020, value: true },
    by: { actor: { kind: "command-line", name: "命令行" } },
  });
  const other = { title: "另一个办法", number: "青教规〔2026〕52号", issuedOn: today };
  expect(JSON.stringify((await add(other)).body)).toContain("须有文件卷");
  expect((await add({ ...other, issuedOn: "2019-12-31" })).status).toBeLessThan(300);
});

test("a document is published in the column of policy documents of its agency, where it has one", async () => {
  const other = await givenDocuments(given);
  const { rows } = await sql<{ readonly id: number }>`
    insert into catalogue_column (agency_id, name, duty, cycle, limit_by, limit_days, minimum, place, opened_on)
    values (${other.agencyId}, '政策', 'policies', 'year', 'own', 5, 0, 1, '2020-01-01') returning id`.execute(
    given.db,
  );
  await sql`insert into catalogue_column_word (column_id, agency_id, word, place)
    values (${rows[0]?.id}, ${other.agencyId}, '政策', 0)`.execute(given.db);
  const itemId = await other.published(await other.registered("车棚办法", "青教规〔2026〕61号"));
  const { rows: pages } = await sql<{ readonly category: string }>`
    select category from item_page where item_id = ${itemId}`.execute(given.db);
  expect(pages).toEqual([{ category: "政策" }]);
});
