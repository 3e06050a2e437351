import { strToU8, zipSync } from "fflate";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { asFile, testFiles } from "#tests/support/given-office.ts";
import { type GivenItems, givenItems } from "#tests/support/items/given-items.ts";
import { docxFile, paragraph } from "#tests/support/office/docx-file.ts";
import type { DraftAnswer } from "../drafts/draft-answer.ts";
import type { ImportAnswer } from "./import-answer.ts";

const given = givenDatabase();
let items: GivenItems;

beforeAll(async () => {
  items = await givenItems(given, { files: testFiles() });
});

const page = (title: string, body: string) =>
  strToU8(`<html><head><meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="2023-05-06">
  </head><body><table><tr><td>索引号</td><td>QL-7</td></tr></table><div id="zoom">${body}</div></body></html>`);

async function send(bytes: Uint8Array, more = "") {
  const at = `/api/item-imports?agency=${items.agencyId}&category=通知公告&name=站.zip${more}`;
  const answer = await items.app.request(
    at,
    asFile("POST", bytes, items.sessions.get("author") ?? {}),
  );
  return { status: answer.status, body: await answer.json() };
}

test("an archive is looked at first, then becomes drafts of who sent it, with number, old address and file", async () => {
  const zip = zipSync({
    "zwgk/1.html": page("招生办法", `<p>见附件</p><p><a href="a.docx">学区.docx</a></p>`),
    "zwgk/a.docx": docxFile(paragraph("学区")),
    "zwgk/list.html": page("", ""),
  });
  const before = (await send(zip, "&preview=yes")).body as ImportAnswer;
  expect(before.pages.map(({ place, outcome, lost }) => [place, outcome, lost])).toEqual([
    ["zwgk/1.html", "draft", []],
    ["zwgk/list.html", "refused", []],
  ]);
  const stored = async () => (await sql`select from item_draft`.execute(given.db)).rows.length;
  expect(await stored()).toBe(0);
  const { isPreview, pages } = (await send(zip)).body as ImportAnswer;
  expect([isPreview, await stored()]).toEqual([false, 1]);
  expect(pages[0]).toMatchObject({ oldPath: "/zwgk/1.html", indexNumber: "QL-7" });
  const path = `/api/item-drafts/${pages[0]?.draftId}`;
  const { draft } = (await items.call("author", "GET", path)).body as DraftAnswer;
  expect(draft.content).toMatchObject({
    ...{ title: "招生办法", category: "通知公告", formedOn: "2023-05-06" },
    attachments: [{ number: 1, name: "学区.docx", type: "docx" }],
  });
  // Who imported it is its author, and signs nothing of it.
  const { rows } = await sql`select from item_draft_author where draft_id = ${draft.id}`.execute(
    given.db,
  );
  expect(rows).toHaveLength(1);
});

test("what is no archive, has no page, or is another agency's is refused in words", async () => {
  expect((await send(strToU8("<p>网页</p>"))).status).toBe(422);
  const none = await send(zipSync({ "a.txt": strToU8("文") }));
  expect(none).toMatchObject({
    status: 422,
    body: { detail: expect.stringContaining("没有网页") },
  });
  const at = `/api/item-imports?agency=${items.agencyId + 99}&name=a.zip`;
  const bytes = zipSync({ "1.html": page("甲", "<p>乙</p>") });
  const other = await items.app.request(
    at,
    asFile("POST", bytes, items.sessions.get("author") ?? {}),
  );
  expect(other.status).toBe(403);
});
