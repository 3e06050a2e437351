import { beforeAll, describe, expect, test } from "vitest";
import { ok } from "#kernel/result.ts";
import type { RunJob } from "#platform/jobs/thread-job.ts";
import { silentLog } from "#platform/log/log.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp, testServices } from "#tests/support/given-app.ts";
import { testCipher, testFiles } from "#tests/support/given-office.ts";
import { type GivenItems, givenItems, wholeContent } from "#tests/support/items/given-items.ts";
import { cell, docxFile, paragraph, table } from "#tests/support/office/docx-file.ts";
import type { DraftAnswer } from "../api/drafts/draft-answer.ts";
import { itemsToRead } from "../data/attachments/unread-attachments.ts";
import { readAttachments } from "./read-attachments.ts";

const given = givenDatabase();
const files = testFiles();
let items: GivenItems;
let site: ReturnType<typeof givenApp>;

beforeAll(async () => {
  const settings = { ...testServices(given.db).site, origin: "http://localhost" };
  site = givenApp(given.db, { files, site: settings });
  items = await givenItems(given, { files, askSite: async (path) => site.request(path) });
});

const run: RunJob = async ({ load }, job) => ok(await (await load())(job, {}));

/** The queue does what waits. */
async function work(reading: RunJob = run): Promise<void> {
  for (const data of await itemsToRead(given.db)) {
    await readAttachments(
      {
        ...{ db: given.db, log: silentLog, cipher: testCipher, files, run: reading },
        ...{ siteName: "通明测试", officeAddress: undefined, mail: undefined, noticeKinds: [] },
        ...{ reorganise: [], today: () => "2026-12-02", contributed: () => [] },
      },
      data,
    );
  }
}

const page = async (path: string) => {
  const answer = await site.request(path);
  return { status: answer.status, html: await answer.text() };
};
const search = async (typed: string) =>
  (await page(`/items/search/?q=${encodeURIComponent(typed)}`)).html;
const read = async (path: string) => (await items.call("author", "GET", path)).body as DraftAnswer;

/** Writes an attachment into a draft, in the place of those before. */
async function attach(path: string, name: string, bytes: Uint8Array): Promise<void> {
  const { number, type, size } = (await items.upload(path, { name, bytes })).body;
  const { draft } = await read(path);
  const content = { ...draft.content, attachments: [{ number, name, type, size }] };
  await items.call("author", "PUT", path, { revision: draft.revision, content });
}

async function publish(path: string): Promise<number> {
  await items.submit(path);
  await items.sign(path, "secrecy");
  await items.sign(path, "reviewer");
  const { body } = await items.call("author", "POST", `${path}/publish`);
  return (body as { readonly itemId: number }).itemId;
}

async function published(title: string, name: string, bytes: Uint8Array) {
  const path = await items.draft(wholeContent(title));
  await attach(path, name, bytes);
  return { path, id: await publish(path) };
}

const word = (text: string) =>
  docxFile(
    paragraph(text) +
      table([
        [cell(paragraph("路段")), cell(paragraph("学校"))],
        [cell(paragraph("滨河路")), cell(paragraph("实验小学"))],
      ]),
  );

describe("a public attachment", () => {
  test("is a page once it was read, and found by what it says; its item leads there", async () => {
    const { id } = await published("学区划分", "学区表.docx", word("望岫小学招收范围"));
    const before = await page(`/items/${id}/files/1/`);
    expect([before.status, before.html]).toEqual([200, expect.stringContaining("正在读取")]);
    expect(await search("望岫小学")).not.toContain(`/items/${id}/`);
    await work();
    const { status, html } = await page(`/items/${id}/files/1/`);
    expect(status).toBe(200);
    expect(html).toContain("望岫小学招收范围");
    expect(html).toMatch(/<table>.*滨河路.*实验小学.*<\/table>/s);
    expect((await page(`/items/${id}/`)).html).toContain(`href="/items/${id}/files/1/"`);
    const found = await search("望岫小学");
    expect(found).toContain(`/items/${id}/`);
    expect(found).toContain("附件中：");
    expect((await page(`/items/${id}/files/1/page-2/`)).status).toBe(404);
    expect((await page(`/items/${id}/files/9/`)).status).toBe(404);
  });

  test("as CSV is a table, of whatever encoding", async () => {
    const bytes = Buffer.from("机具,补贴额\n轮式拖拉机,12000\n履带自走式旋耕机,9000\n");
    const { id } = await published("农机补贴", "机具分档.csv", bytes);
    await work();
    const { html } = await page(`/items/${id}/files/1/`);
    expect(html).toContain("<th>机具</th>");
    expect(html).toContain("<td>履带自走式旋耕机</td>");
    expect(await search("履带自走式旋耕机")).toContain(`/items/${id}/`);
  });

  test("that says nothing is told of, with the way to the file", async () => {
    const { id } = await published("空附件", "空白.docx", docxFile(paragraph("")));
    await work();
    const { html } = await page(`/items/${id}/files/1/`);
    expect(html).toContain("这个文件里没有文字");
    expect(html).toContain(`href="/items/${id}/files/1"`);
    expect((await page(`/items/${id}/`)).html).not.toContain("附件在线查看");
  });
});

describe("what was taken off leaves nothing", () => {
  test("withdrawn it is nowhere from the act on, and the certificate asked its page and the search", async () => {
    const { path, id } = await published("低保名册", "名册说明.docx", word("甲某村核查结果"));
    await work();
    expect(await search("甲某村核查结果")).toContain(`/items/${id}/`);
    await items.call("author", "POST", `${path}/withdrawals`, {
      kind: "privacy",
      says: "涉及隐私",
    });
    await items.call("head", "POST", `${path}/withdrawals/approve`);
    expect((await page(`/items/${id}/files/1/`)).status).toBe(410);
    expect(await search("甲某村核查结果")).not.toContain(`/items/${id}/`);
    const certificate = (await read(path)).withdrawals[0]?.certificate ?? [];
    const asked = certificate.filter(({ name }) => /在线查看|按文件名搜索/.test(name));
    expect(asked.map(({ isGone }) => isGone)).toEqual([true, true]);
    await work();
    expect(await search("甲某村核查结果")).not.toContain(`/items/${id}/`);
  });

  test("withdrawn while it is read, nothing of it is kept", async () => {
    const { path, id } = await published("撤得快", "快.docx", word("乙某村核查结果"));
    await work(async ({ load }, job) => {
      await items.call("author", "POST", `${path}/withdrawals`, { kind: "privacy", says: "隐私" });
      await items.call("head", "POST", `${path}/withdrawals/approve`);
      return ok(await (await load())(job, {}));
    });
    expect((await page(`/items/${id}/files/1/`)).status).toBe(410);
    expect(await search("乙某村核查结果")).not.toContain(`/items/${id}/`);
  });

  test("replaced, what the old one said is not found from the act on", async () => {
    const { path, id } = await published("收费标准", "标准.docx", word("旧标准每人八元"));
    await work();
    await items.call("author", "POST", `${path}/revise`, { reason: "标准有调整" });
    await attach(path, "标准.docx", word("新标准每人九元"));
    await publish(path);
    expect(await search("旧标准每人八元")).not.toContain(`"/items/${id}/"`);
    expect((await page(`/items/${id}/files/1/`)).status).toBe(404);
    await work();
    expect(await search("新标准每人九元")).toContain(`/items/${id}/`);
    expect((await page(`/items/${id}/files/2/`)).html).toContain("新标准每人九元");
  });
});
