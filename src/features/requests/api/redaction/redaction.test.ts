import { createHash } from "node:crypto";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { asFile } from "#tests/support/given-office.ts";
import { docxFile, paragraph } from "#tests/support/office/docx-file.ts";
import { pdfFile } from "#tests/support/office/pdf-file.ts";
import { givenLetters } from "#tests/support/requests/given-letters.ts";
import { onPaper } from "#tests/support/requests/on-paper.ts";
import { redactionRecord } from "../../redaction/redaction-of.ts";
import type { AttachmentAnswer } from "../letters/attachment-answer.ts";
import type { RedactionAnswer, RedactionTextAnswer } from "./redaction-answer.ts";

const given = givenDatabase();
let letters: Awaited<ReturnType<typeof givenLetters>>;
beforeAll(async () => {
  letters = await givenLetters(given.db);
});

const word = docxFile(paragraph("证人吴十一在场，本机关予以公开。"));
const mark = { kind: "passage", block: 0, start: 2, end: 5, ground: "privacy", reason: "证人姓名" };

async function put(path: string, bytes: Uint8Array) {
  const headers = letters.session("case-officer");
  const answer = await letters.office.request(path, asFile("POST", bytes, headers));
  return { status: answer.status, body: JSON.parse(await answer.text()) };
}

/** A case with an attachment; its address, and how it is acted on. */
async function attached(bytes: Uint8Array, name: string) {
  const { call, request } = letters;
  const id = await request();
  const ofCase = `/api/requests/${id}/attachments`;
  const [kept] = (await put(`${ofCase}?name=${encodeURIComponent(name)}`, bytes)).body;
  const path = `${ofCase}/${kept.id}/redaction`;
  return {
    id,
    ofCase,
    original: kept.id as number,
    path,
    save: (revision: number, marks: readonly object[]) =>
      call("case-officer", "POST", path, { revision, marks }),
    make: (revision: number) => call("case-officer", "POST", `${path}/copy`, { revision }),
    all: async () =>
      (await call("case-officer", "GET", ofCase)).body as readonly AttachmentAnswer[],
  };
}

test("a copy is made of what was marked, stands beside its original and leaves in its place", async () => {
  const { act, call, draft, read } = letters;
  const one = await attached(word, "说明.docx");
  expect((await one.save(0, [mark])).body).toMatchObject({ revision: 1, copy: null });
  expect((await one.save(0, [])).status).toBe(409);
  const { status, body } = await one.make(1);
  expect([status, body.copy.revision]).toEqual([200, 1]);
  const copyId = (body as RedactionAnswer).copy?.id;
  expect(await one.all()).toMatchObject([
    { id: one.original, mayLeave: false, copyId, mayBeRedacted: true },
    { id: copyId, name: "说明（区分处理件）.pdf", mayLeave: true, redactedOf: one.original },
  ]);

  const filled = { given: "见附件", held: "证人姓名", basis: "第十五条", reasons: "个人隐私" };
  const letter = await draft(one.id, "partial", filled);
  const path = `/api/request-letters/${letter}`;
  const bare = await act("case-officer", letter, "submit");
  expect([bare.status, bare.body.field]).toEqual([422, "filled.covered"]);
  expect((await put(`${path}/files/attachment?name=a.docx`, word)).status).toBe(409);
  const taken = (attachment?: number) =>
    call("case-officer", "POST", `${path}/case-attachments/${attachment}`);
  expect((await taken(one.original)).status).toBe(409);
  expect((await taken(copyId)).status).toBe(200);
  const names = (await read(letter)).files.attachment.map((file: { name: string }) => file.name);
  expect(names).toEqual(["说明（区分处理件）.pdf"]);
  const { body: withheld } = await call("case-officer", "GET", `${path}/withheld`);
  expect(withheld).toEqual({
    held: "附件中遮盖的内容：涉及个人隐私的内容1处",
    basis: "《中华人民共和国政府信息公开条例》第十五条",
    reasons: "个人隐私：证人姓名",
  });

  await one.save(1, [mark, { ...mark, start: 7, end: 9 }]);
  expect((await one.make(2)).body.title).toContain("文书里已经放了");
  for (const attachment of [one.original, copyId]) {
    expect((await call("case-officer", "DELETE", `${one.ofCase}/${attachment}`)).status).toBe(409);
  }
  expect((await act("case-officer", letter, "submit")).status).toBe(200);
});

test("a part is not signed or served on paper without the words of what was covered, which its signers sign", async () => {
  const { request, draft, act, sign, read } = letters;
  const filled = { given: "名单", held: "姓名", basis: "第十五条", reasons: "个人隐私" };
  const id = await draft(await request(), "partial", { ...filled, covered: "证人姓名涂黑" });
  await sign(id);
  expect((await read(id)).sent.blocks).toContainEqual(
    expect.objectContaining({ text: "公开的材料作了区分处理：证人姓名涂黑。" }),
  );
  expect((await act("case-officer", id, "service")).status).toBe(200);
});

test("a part is not served whose copy is gone since it was signed", async () => {
  const { act, draft, call, sign, read } = letters;
  const one = await attached(word, "说明.docx");
  await one.save(0, [mark]);
  const copyId = (await one.make(1)).body.copy.id;
  const filled = { given: "见附件", held: "证人姓名", basis: "第十五条", reasons: "个人隐私" };
  const letter = await draft(one.id, "partial", filled);
  await call("case-officer", "POST", `/api/request-letters/${letter}/case-attachments/${copyId}`);
  await sign(letter);
  expect((await read(letter)).state).toBe("signed");
  await sql`update request_redaction set copy_id = null, copy_revision = null, copy_facts = null, made_by = null, made_at = null
    where copy_id = ${copyId}`.execute(given.db);
  await sql`update request_attachment set may_leave = true where request_id = ${one.id}`.execute(
    given.db,
  );
  const { status, body } = await act("case-officer", letter, "service");
  expect([status, body.field]).toEqual([422, "filled.covered"]);
});

test("marks alone let no part leave on paper; the copy that is made of them does", async () => {
  const { call } = letters;
  const one = await attached(word, "说明.docx");
  await one.save(0, [mark]);
  const event = { type: "replied", on: "2026-11-30" };
  const told = { seen: 0, event, outcome: "partial", paper: onPaper };
  const reply = () => call("case-officer", "POST", `/api/requests/${one.id}/acts`, told);
  expect((await reply()).body.field).toBe("paper.covered");
  await one.make(1);
  expect((await reply()).status).toBe(200);
});

test("a copy made anew takes the place of the one before; once it is gone its original may go", async () => {
  const { call } = letters;
  const one = await attached(word, "说明.docx");
  await one.save(0, [mark]);
  await one.make(1);
  await one.save(1, [{ ...mark, end: 4 }]);
  const { body } = await one.make(2);
  const all = await one.all();
  expect(all.map(({ id }) => id)).toEqual([one.original, body.copy.id]);
  for (const id of [body.copy.id, one.original]) {
    expect((await call("case-officer", "DELETE", `${one.ofCase}/${id}`)).status).toBe(200);
  }
  expect(await one.all()).toEqual([]);
});

test("who marked what is kept, and what a copy was made of, without a word of the file", async () => {
  const one = await attached(word, "说明.docx");
  await one.save(0, [mark]);
  const { body } = await one.make(1);
  expect(body.saved).toMatchObject([{ revision: 1, by: "case-officer某", count: 1 }]);
  const { rows } = await sql<{ readonly details: object }>`
    select details from audit_event where action = 'request.redaction-made' order by id desc limit 1`.execute(
    given.db,
  );
  expect(rows[0]?.details).toMatchObject({
    attachment: one.original,
    revision: 1,
    marks: 1,
    commitment: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(JSON.stringify(rows)).not.toContain("吴十一");
  // Whoever has the case file can reckon the certificate's value.
  const [record] = (await redactionRecord(given.db, one.id)) as [Record<string, string>];
  const bound = Buffer.from(`${record.salt}${record.originalSha256}`, "hex");
  const value = createHash("sha256").update(bound).digest("hex");
  expect(rows[0]?.details).toMatchObject({ commitment: value, copy: record.copySha256 });
  expect(record.versions).toMatchObject([{ revision: 1, marks: [mark] }]);
});

test("a page of a PDF is shown as a picture, with its text by place; other files are not redacted here", async () => {
  const { call, office, session } = letters;
  const pdf = pdfFile([{ texts: [{ x: 60, y: 100, text: "证人", font: "gb" }] }]);
  const one = await attached(pdf, "a.pdf");
  const page = await office.request(`${one.path}/pages/1`, { headers: session("case-officer") });
  expect([page.status, page.headers.get("content-type")]).toEqual([200, "image/png"]);
  const text: RedactionTextAnswer = (await call("case-officer", "GET", `${one.path}/text`)).body;
  expect(text).toMatchObject({ kind: "pdf", pages: [{ width: 595, height: 842 }] });
  const other = await attached(Buffer.from("甲,乙"), "a.csv");
  expect((await call("case-officer", "GET", other.path)).status).toBe(409);
});

test.each([
  ["nothing is marked", []],
  ["a mark stands in no paragraph", [{ ...mark, block: 7 }]],
  ["a reason quotes what is marked", [{ ...mark, reason: "吴十一的姓名" }]],
])("no copy is made where %s", async (_, marks) => {
  const one = await attached(word, "说明.docx");
  await one.save(0, marks);
  expect((await one.make(1)).status).toBe(422);
  expect(await one.all()).toHaveLength(1);
});
