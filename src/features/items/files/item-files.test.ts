import { beforeAll, describe, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp, testServices } from "#tests/support/given-app.ts";
import { testFiles } from "#tests/support/given-office.ts";
import { type GivenItems, givenItems, wholeContent } from "#tests/support/items/given-items.ts";
import { docxFile, paragraph, run } from "#tests/support/office/docx-file.ts";
import type { DraftAnswer, FindingsAnswer, NearAnswer } from "../api/drafts/draft-answer.ts";
import type { DraftFileAnswer } from "../api/files/draft-file-answer.ts";
import type { ItemContent } from "../domain/draft/item-content.ts";

const given = givenDatabase();
const files = testFiles();
let items: GivenItems;
let site: ReturnType<typeof givenApp>;

beforeAll(async () => {
  const settings = { ...testServices(given.db).site, origin: "http://localhost" };
  site = givenApp(given.db, { files, site: settings });
  items = await givenItems(given, { files, askSite: async (path) => site.request(path) });
});

const plain = docxFile(paragraph("名单"));
const changed = docxFile(`<w:p><w:ins w:id="1" w:author="某">${run("名单")}</w:ins></w:p>`);
const numbered = docxFile(paragraph("电话13812345678"));

const read = async (path: string) => (await items.call("author", "GET", path)).body as DraftAnswer;
const findings = async (path: string) =>
  ((await items.call("author", "GET", `${path}/findings`)).body as FindingsAnswer).findings;

function named({ number, type, size }: DraftFileAnswer, name: string) {
  return { number, name, type, size };
}

/** Writes into a draft what it names of its files. */
async function attach(path: string, attachments: ItemContent["attachments"]) {
  const { draft } = await read(path);
  const content = { ...draft.content, attachments };
  return items.call("author", "PUT", path, { revision: draft.revision, content });
}

async function drafted(title: string, bytes = plain, name = "名单.docx") {
  const path = await items.draft(wholeContent(title));
  const { body: file } = await items.upload(path, { name, bytes });
  await attach(path, [named(file, name)]);
  return { path, file };
}

async function signAll(path: string): Promise<void> {
  await items.submit(path);
  await items.sign(path, "secrecy");
  await items.sign(path, "reviewer");
}

async function publish(path: string): Promise<number> {
  const { body } = await items.call("author", "POST", `${path}/publish`);
  return (body as { readonly itemId: number }).itemId;
}

describe("a file goes with an item", () => {
  test("signed and published it is handed out under its name, and 410 once it was withdrawn", async () => {
    const { path, file } = await drafted("补助公示", plain, "补助名单.docx");
    expect(file).toMatchObject({ number: 1, type: "docx", mayLeave: true });
    const { markup } = await read(path);
    expect(markup).toContain(`<a href="files/1">补助名单.docx</a>`);
    await signAll(path);
    const id = await publish(path);
    const address = `/items/${id}/files/1`;
    const answer = await site.request(address);
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(plain))).toBe(true);
    expect(answer.headers.get("content-disposition")).toContain(
      encodeURIComponent("补助名单.docx"),
    );
    expect(answer.headers.get("cache-control")).toBe("no-cache");
    const tag = answer.headers.get("etag") ?? "";
    const again = await site.request(address, { headers: { "if-none-match": tag } });
    expect(again.status).toBe(304);
    const asked = { kind: "privacy", says: "涉及个人信息" };
    await items.call("author", "POST", `${path}/withdrawals`, asked);
    await items.call("head", "POST", `${path}/withdrawals/approve`);
    const gone = await site.request(address, { headers: { "if-none-match": tag } });
    expect(gone.status).toBe(410);
    expect(await gone.text()).not.toContain("补助名单");
    const certificate = (await read(path)).withdrawals[0]?.certificate ?? [];
    expect(certificate.find((place) => place.path === address)).toMatchObject({
      name: "文件“补助名单.docx”",
      status: 410,
      isGone: true,
    });
  });

  test("its hash is signed: what was signed of another list of files is not published", async () => {
    const { path } = await drafted("两份名单");
    await items.submit(path);
    const { contentHash } = await read(path);
    await items.call("author", "POST", `${path}/take-back`);
    const { body: other } = await items.upload(path, { name: "名单.docx", bytes: numbered });
    await attach(path, [named(other, "名单.docx")]);
    const key = (await findings(path)).find(({ kind }) => kind === "file")?.key ?? "";
    const { draft } = await read(path);
    const answered = { revision: draft.revision, finding: key, reason: "办公电话" };
    expect((await items.call("author", "POST", `${path}/answers`, answered)).status).toBe(200);
    expect((await items.submit(path)).status).toBe(200);
    expect((await read(path)).contentHash).not.toBe(contentHash);
    const old = { contentHash, opinion: "同意" };
    expect((await items.call("secrecy", "POST", `${path}/sign`, old)).status).toBe(409);
    expect((await read(path)).answers).toContainEqual(
      expect.objectContaining({ kind: "file", reason: "办公电话" }),
    );
  });

  test("what nobody sees in it stops it; a cleaned copy in its place goes out", async () => {
    const { path, file } = await drafted("有修订的名单", changed);
    expect(file).toMatchObject({ mayLeave: false, mayBeCleaned: true, asksToAccept: true });
    const [found] = await findings(path);
    expect(found).toMatchObject({ kind: "file", asks: "mend" });
    expect((await items.submit(path)).status).toBe(409);
    const cleaned = await items.call("author", "POST", `${path}/files/1/cleaned`, {
      acceptsChanges: true,
    });
    expect(cleaned.body).toMatchObject({ number: 2, cleanedOf: 1, mayLeave: true });
    await attach(path, [named(cleaned.body, "名单.docx")]);
    expect(await findings(path)).toEqual([]);
    await signAll(path);
    const id = await publish(path);
    expect((await site.request(`/items/${id}/files/2`)).status).toBe(200);
    expect((await site.request(`/items/${id}/files/1`)).status).toBe(404);
  });

  test("a card's number in it, or in the text, is no matter of a reason: masked in the file and the text it goes out", async () => {
    const person = docxFile(paragraph("李某，身份证号110101199003077715，电话13812345678"));
    const named110 = "110101199003077715.docx";
    const { path, file } = await drafted("抚恤名单", person, "抚恤名单.docx");
    const inFile = (await findings(path)).filter(({ kind }) => kind === "file");
    expect(inFile.map(({ asks, quote }) => [asks, quote])).toEqual([
      ["mend", expect.stringMatching(/“抚恤名单.docx”里有证件号码.*第 1 段.*11\*+715/)],
      ["answer", expect.stringMatching(/电话号码.*138\*{4}5678/)],
    ]);
    expect(file).toMatchObject({ mayLeave: false, mayBeAnswered: false });
    for (const { key } of inFile) {
      const { revision } = (await read(path)).draft;
      const answered = { revision, finding: key, reason: "名单要求公开" };
      await items.call("author", "POST", `${path}/answers`, answered);
    }
    expect((await items.submit(path)).status).toBe(409);
    const masked = docxFile(paragraph("李某，身份证号11*************715"));
    const { body: other } = await items.upload(path, { name: named110, bytes: masked });
    expect(other).toMatchObject({ mayLeave: true });
    await attach(path, [named(other, named110)]);
    expect((await findings(path)).map(({ kind, asks }) => [kind, asks])).toEqual([
      ["personal-number", "mend"],
    ]);
    expect((await items.submit(path)).status).toBe(409);
    await attach(path, [named(other, "抚恤名单.docx")]);
    await signAll(path);
    const id = await publish(path);
    expect((await site.request(`/items/${id}/files/2`)).status).toBe(200);
    expect((await site.request(`/items/${id}/files/1`)).status).toBe(404);
  });

  test("a file of another draft is not taken, nor one twice, nor what a browser says of it", async () => {
    const { path, file } = await drafted("甲名单");
    const { path: other } = await drafted("乙名单");
    const { body: second } = await items.upload(other, { name: "二.docx", bytes: numbered });
    const stranger = { ...named(second, "二.docx"), number: second.number + 7 };
    expect((await attach(path, [stranger])).status).toBe(409);
    expect((await attach(path, [named(file, "一"), named(file, "二")])).status).toBe(409);
    await attach(path, [{ ...named(file, "名单"), type: "pdf", size: 1 }]);
    const { draft } = await read(path);
    expect(draft.content.attachments).toEqual([named(file, "名单")]);
  });

  test("a later version has its own files; a discarded revision has those that are public", async () => {
    const { path, file } = await drafted("名单（一）");
    await signAll(path);
    const id = await publish(path);
    await items.call("author", "POST", `${path}/revise`, { reason: "换名单" });
    const { body: next } = await items.upload(path, { name: "新.docx", bytes: plain });
    await attach(path, [named(next, "新名单.docx")]);
    await items.call("author", "DELETE", path);
    expect((await read(path)).draft.content.attachments).toEqual([named(file, "名单.docx")]);
    await items.call("author", "POST", `${path}/revise`, { reason: "换名单" });
    await attach(path, [named(next, "新名单.docx")]);
    await signAll(path);
    await publish(path);
    expect((await site.request(`/items/${id}/files/1`)).status).toBe(404);
    const answer = await site.request(`/items/${id}/files/2`);
    expect(answer.headers.get("content-disposition")).toContain(encodeURIComponent("新名单.docx"));
  });

  test("a near title and a file that is public already are told of, and stop nothing", async () => {
    const own = docxFile(paragraph("只此一份"));
    const { path: first } = await drafted("关于公布名单的通知", own, "一份.docx");
    await signAll(first);
    const id = await publish(first);
    const { path } = await drafted("关于公布《名单》的通知", own, "又一份.docx");
    const { body } = await items.call("author", "GET", `${path}/near`);
    expect(body as NearAnswer).toMatchObject({
      titles: [{ title: "关于公布名单的通知", isDraft: false }],
      files: [{ name: "一份.docx", itemId: id }],
    });
    expect((await items.submit(path)).status).toBe(200);
  });

  test("while it is reviewed no file comes; a reviewer gives none", async () => {
    const { path } = await drafted("在审名单");
    expect((await items.upload(path, { name: "a.docx", bytes: plain }, "reviewer")).status).toBe(
      403,
    );
    await items.submit(path);
    expect((await items.upload(path, { name: "a.docx", bytes: plain })).status).toBe(409);
  });
});
