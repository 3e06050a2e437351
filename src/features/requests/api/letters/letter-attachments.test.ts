import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { asFile } from "#tests/support/given-office.ts";
import { docxFile, paragraph, run } from "#tests/support/office/docx-file.ts";
import { sheetOf, xlsxFile } from "#tests/support/office/xlsx-file.ts";
import { givenLetters } from "#tests/support/requests/given-letters.ts";

const given = givenDatabase();
let letters: Awaited<ReturnType<typeof givenLetters>>;

beforeAll(async () => {
  letters = await givenLetters(given.db);
});

async function put(role: Parameters<typeof letters.act>[0], path: string, bytes: Uint8Array) {
  const answer = await letters.office.request(path, asFile("POST", bytes, letters.session(role)));
  return { status: answer.status, body: JSON.parse(await answer.text()) };
}

const hidden = xlsxFile({
  sheets: [
    { name: "公开", xml: sheetOf([["合计", 3]]) },
    { name: "底稿", xml: sheetOf([["11010119900307123X"]]), state: "hidden" },
  ],
});

test.each(["granted", "thirdParty"])(
  "what hides something does not go with a letter: %s",
  async (type) => {
    const { request, draft, read } = letters;
    const id = await draft(await request(), type);
    const path = `/api/request-letters/${id}/files`;
    const { status, body } = await put("case-officer", `${path}/attachment?name=a.xlsx`, hidden);
    expect([status, body.detail]).toEqual([422, expect.stringContaining("隐藏的工作表")]);
    expect((await read(id)).files.attachment).toEqual([]);
    // What does not leave is no matter of the pre-flight.
    expect((await put("case-officer", `${path}/evidence?name=a.xlsx`, hidden)).status).toBe(200);
  },
);

test("the same file leaves once somebody answered for it with the attachments of the case", async () => {
  const { request, draft, call } = letters;
  const requestId = await request();
  const id = await draft(requestId, "granted");
  const file = docxFile(paragraph("申请人电话13812345678"));
  const path = `/api/request-letters/${id}/files/attachment?name=a.docx`;
  expect((await put("case-officer", path, file)).status).toBe(422);
  const ofCase = `/api/requests/${requestId}/attachments`;
  const [kept] = (await put("case-officer", `${ofCase}?name=a.docx`, file)).body;
  const because = { because: "申请人本人的电话" };
  await call("case-officer", "POST", `${ofCase}/${kept.id}/release`, because);
  expect((await put("case-officer", path, file)).status).toBe(200);
});

test("who puts a file to a draft is an author of it, and signs no step", async () => {
  const { request, draft, act } = letters;
  const id = await draft(await request(), "granted", { given: "见附件" });
  const path = `/api/request-letters/${id}/files/attachment?name=a.docx`;
  const file = docxFile(paragraph(run("名单")));
  expect((await put("disclosure-head", path, file)).status).toBe(200);
  const { rows } = await sql<{ readonly authors: number }>`
    select cardinality(author_ids) as authors from request_letter where id = ${id}`.execute(
    given.db,
  );
  expect(rows).toEqual([{ authors: 2 }]);
  const { body } = await act("case-officer", id, "submit");
  expect(body.title).toContain("没有人能办“公开工作机构负责人签发”");
});
