import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { zipSync } from "fflate";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp } from "#tests/support/given-app.ts";
import { testFiles } from "#tests/support/given-office.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { pngPicture } from "#tests/support/items/pictures.ts";
import { docxFile, paragraph } from "#tests/support/office/docx-file.ts";
import { findDraft } from "../data/drafts/drafts.ts";
import type { PageOutcome } from "../domain/import/outcome.ts";
import { recordItem } from "../drafts/record-item.ts";
import { importSite } from "./import-site.ts";
import { keepsFiles } from "./keeps-files.ts";
import { openSite } from "./source/open-site.ts";

const given = givenDatabase();
const files = testFiles();
const root = mkdtempSync(join(tmpdir(), "tongming-site-"));
const agencyName = "青岚县教育局";
let agencyId = 0;

beforeAll(async () => {
  agencyId = await givenAgency(given.db, { name: agencyName });
  await sql`update agency set credit_code = '11330100MB0000002W' where id = ${agencyId}`.execute(
    given.db,
  );
});
beforeEach(async () => {
  await sql`truncate disclosure_item, item_draft cascade`.execute(given.db);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function put(name: string, text: string | Uint8Array): string {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

interface Page {
  readonly title: string;
  readonly on?: string;
  readonly number?: string;
  readonly body?: string;
}

const html = ({
  title,
  on = "2023-05-06",
  number = "",
  body = "<p>各学校按学区招生。</p>",
}: Page) =>
  `<html><head><meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="${on}">
  <meta name="ColumnName" content="通知公告"></head><body><table><tr><td>索引号</td><td>${number}</td></tr></table>
  <div id="zoom">${body}</div></body></html>`;

const run = async (
  path: string,
  more: { as?: "drafts" | "published"; isDryRun?: boolean; agencyId?: number } = {},
) => {
  const source = await openSite(path, { base: undefined });
  if (!source.ok) throw new Error(source.error);
  const pages: PageOutcome[] = [];
  const counts = await importSite(given.db, {
    ...{ source: source.value, isDryRun: false, as: "published", category: "" },
    ...{ today: "2026-12-01", by: { actor: { kind: "command-line", name: "命令行" } } },
    keeps: keepsFiles(files),
    ...{ agencyId, agencyName, onPage: (page) => pages.push(page), ...more },
  });
  return { counts, pages };
};
const rowsOf = async (query: string) => (await sql.raw<object>(query).execute(given.db)).rows;

const runs = "select id from audit_event where action = 'items.imported'";

describe("a folder of saved pages", () => {
  test("becomes public items with their days, numbers and old addresses; a second run takes nothing", async () => {
    const folder = join(root, "一");
    put("一/www.qinglan.example/zwgk/1.html", html({ title: "招生", number: "QL-7" }));
    put(
      "一/www.qinglan.example/zwgk/2.html",
      html({ title: "收费", number: "11330100MB0000002W/2023-00040" }),
    );
    put("一/www.qinglan.example/zwgk/3.html", html({ title: "校历", on: "2023-06-01" }));
    put("一/www.qinglan.example/logo.png", new Uint8Array([1, 2, 3]));
    const { counts, pages } = await run(folder);
    expect(counts).toMatchObject({ published: 3, draft: 0, refused: 0 });
    expect(pages[0]?.because).toContainEqual({ kind: "foreign-number", number: "QL-7" });
    expect(
      await rowsOf(`select page.title, page.published_on, page.index_number, old.path
        from item_page as page join item_old_address as old using (item_id) order by old.path`),
    ).toEqual([
      { title: "招生", published_on: "2023-05-06", index_number: "QL-7", path: "/zwgk/1.html" },
      {
        title: "收费",
        published_on: "2023-05-06",
        index_number: "11330100MB0000002W/2023-00040",
        path: "/zwgk/2.html",
      },
      // Above the number that came from elsewhere.
      {
        title: "校历",
        published_on: "2023-06-01",
        index_number: "11330100MB0000002W/2023-00041",
        path: "/zwgk/3.html",
      },
    ]);
    expect(
      await rowsOf(`select version.number, signing_id as chain from item_version as version
        where content_hash = sha256(convert_to(sent, 'UTF8'))`),
    ).toEqual(Array.from({ length: 3 }, () => ({ number: 1, chain: null })));
    put("一/www.qinglan.example/zwgk/3.html", html({ title: "校历", body: "<p>改了</p>" }));
    expect((await run(folder)).counts).toMatchObject({ published: 0, same: 2, changed: 1 });
    expect(
      await rowsOf("select action from audit_event where action = 'items.imported'"),
    ).toHaveLength(2);
  });

  test("what has to be looked at is a draft; what is no item is refused", async () => {
    const folder = join(root, "二");
    put("二/1.html", html({ title: "名单", body: "<p>王某110101199003077715</p>" }));
    put("二/2.html", html({ title: "预告", on: "2027-01-01" }));
    put("二/3.html", html({ title: "同一条" }));
    put("二/4.html", html({ title: "同一条" }));
    put("二/5.html", `<div id=zoom>${"<a href=1.html>一条很长的标题链接</a>".repeat(9)}</div>`);
    put("二/6.html", "<p></p>");
    const { counts, pages } = await run(folder);
    expect(counts).toEqual({
      published: 1,
      draft: 2,
      same: 0,
      changed: 0,
      duplicate: 1,
      refused: 2,
    });
    expect(pages.map(({ because }) => because.at(-1)?.kind)).toEqual([
      ...["finding", "future-day", "summary-of-text", undefined, "list-page", "no-title"],
    ]);
    expect(await rowsOf("select state from item_draft order by id")).toEqual([
      ...[{ state: "writing" }, { state: "writing" }, { state: "published" }],
    ]);
  });

  test("a picture is told with its place, and none is shown that is not there", async () => {
    put("七/1.html", html({ title: "图", body: "<p>看图</p>\n<p><img src='a.png' alt='图'></p>" }));
    const { pages } = await run(join(root, "七"));
    expect(pages[0]?.lost).toEqual([{ place: "第 4 行", what: "file", quote: "a.png" }]);
    expect(await rowsOf("select markup ~ '<img' as shown from item_page")).toEqual([
      { shown: false },
    ]);
  });

  test("a dry run says the same and stores nothing", async () => {
    put("三/1.html", html({ title: "招生" }));
    const before = await rowsOf(runs);
    expect((await run(join(root, "三"), { isDryRun: true })).counts).toMatchObject({
      published: 1,
    });
    expect(await rowsOf("select from item_draft")).toEqual([]);
    expect(await rowsOf(runs)).toHaveLength(before.length);
  });

  test("what a ledger told of before gets its page, and what has one is led to", async () => {
    await sql`insert into disclosure_item (agency_id, key, title, published_on, origin, attribute)
      values (${agencyId}, ${"招生\u001f2023-05-06"}, '招生', '2023-05-06', 'own', 'proactive')`.execute(
      given.db,
    );
    put("四/1.html", html({ title: "招生" }));
    expect((await run(join(root, "四"))).counts).toMatchObject({ published: 1 });
    expect(await rowsOf("select from disclosure_item")).toHaveLength(1);
    put("五/other.html", html({ title: "招生" }));
    expect((await run(join(root, "五"))).counts).toMatchObject({ duplicate: 1 });
    expect(await rowsOf("select path from item_old_address order by path")).toEqual([
      ...[{ path: "/1.html" }, { path: "/other.html" }],
    ]);
  });
});

describe("pages that are not as they should be", () => {
  const two = async (folder: string, first: Page, second: Page) => {
    put(`${folder}/1.html`, html(first));
    put(`${folder}/2.html`, html(second));
    return (await run(join(root, folder))).pages.map(({ outcome, itemId, because }) => ({
      ...{ outcome, itemId },
      says: because.flatMap(({ kind }) => (kind === "number-taken" ? [kind] : [])),
    }));
  };
  const record = (fields: { number?: string; title: string; isVoided?: boolean }) => {
    const { number = null, title, isVoided = false } = fields;
    return sql`insert into disclosure_item
        (agency_id, key, title, published_on, origin, attribute, index_number, index_key, voided_at, voided_because)
      values (${agencyId}, ${number ?? `${title}\u001f2023-05-06`}, ${title}, '2023-05-06', 'own', 'proactive',
        ${number}, ${number}, ${isVoided ? "2024-01-01" : null}, ${isVoided ? "错" : null})`.execute(
      given.db,
    );
  };

  test("two that bring the number of one record are two items, the first of it", async () => {
    await record({ number: "QL-7", title: "甲" });
    const [first, second] = await two(
      "八",
      { title: "甲", number: "QL-7" },
      { title: "乙", number: "QL-7" },
    );
    expect([first?.outcome, second?.outcome]).toEqual(["published", "published"]);
    expect(second?.says).toEqual(["number-taken"]);
    expect(second?.itemId).not.toBe(first?.itemId);
    // By another run too: a column with the number of another column's page is not lost.
    put("九/3.html", html({ title: "丙", number: "QL-7" }));
    expect((await run(join(root, "九"))).counts).toMatchObject({ published: 1, duplicate: 0 });
  });

  test("two of one record, by its number and by its title, are one", async () => {
    await record({ title: "甲" });
    await sql`update disclosure_item set index_key = 'QL-7'`.execute(given.db);
    const [first, second] = await two("十", { title: "乙", number: "QL-7" }, { title: "甲" });
    expect(second).toMatchObject({ outcome: "duplicate", itemId: first?.itemId });
  });

  test("one without a number is not that of a record without one", async () => {
    await record({ title: "甲" });
    const [first, second] = await two("十一", { title: "甲" }, { title: "乙" });
    expect(second).toMatchObject({ outcome: "published" });
    expect(second?.itemId).not.toBe(first?.itemId);
  });

  test("what the agency voided is a draft, and its number is given to no other", async () => {
    await record({ title: "甲", isVoided: true });
    await record({ number: "QL-7", title: "丁", isVoided: true });
    const told = await two("十二", { title: "甲" }, { title: "乙", number: "QL-7" });
    expect(told.map(({ outcome }) => outcome)).toEqual(["draft", "published"]);
    expect(told[1]?.says).toEqual(["number-taken"]);
  });

  test.each([
    ["U+0000", { title: "招\0生", body: "<p>各\0学校</p>" }],
    ["half a character at the end of a title", { title: `${"字".repeat(199)}𠮷尾` }],
    [
      "half a character at the end of a summary",
      { title: "招", body: `<p>${"字".repeat(119)}𠮷${"尾".repeat(9)}</p>` },
    ],
    ["half a character at the end of a number", { title: "招", number: `${"7".repeat(99)}𠮷` }],
  ] satisfies [string, Page][])("%s is not stored", async (name, page) => {
    put(`十三/${name}/1.html`, html(page));
    expect((await run(join(root, "十三", name))).counts).toMatchObject({ published: 1 });
  });

  test("a ledger with such texts is taken too", async () => {
    const path = put(
      "台账.ndjson",
      '{"标题":"招\\ud800生","发布日期":"2023-01-02","栏目":"公告","正文":"第一\\u0000段"}\n',
    );
    expect((await run(path)).counts).toMatchObject({ published: 1 });
  });

  test("another agency's page at the same path is taken, without the address", async () => {
    put("十四/a.gov.cn/1.html", html({ title: "招生" }));
    await run(join(root, "十四"));
    const other = await givenAgency(given.db, { name: "青岚县民政局" });
    put("十五/b.gov.cn/1.html", html({ title: "低保" }));
    const { pages } = await run(join(root, "十五"), { agencyId: other });
    expect(pages[0]).toMatchObject({ outcome: "published", oldPath: null });
    expect(pages[0]?.because).toContainEqual({ kind: "address-taken", path: "/1.html" });
    expect((await run(join(root, "十五"), { agencyId: other })).counts).toMatchObject({
      duplicate: 1,
    });
  });
});

test("an archive of pages becomes drafts, which an old address follows to the item", async () => {
  const zip = put(
    "站.zip",
    zipSync({ "a/1.html": Buffer.from(html({ title: "招生", number: "QL-9" })) }),
  );
  expect((await run(zip, { as: "drafts" })).counts).toMatchObject({ draft: 1 });
  expect(await rowsOf("select path, item_id, index_number from item_old_address")).toEqual([
    { path: "/a/1.html", item_id: null, index_number: "QL-9" },
  ]);
});

test("a draft that is published later keeps the number that it brought, unless another has it", async () => {
  put("十六/1.html", html({ title: "招生", number: "QL-9" }));
  put("十六/2.html", html({ title: "收费", number: "QL-10" }));
  const { pages } = await run(join(root, "十六"), { as: "drafts" });
  await sql`insert into disclosure_item (agency_id, key, title, published_on, origin, attribute, index_number, index_key)
    values (${agencyId}, 'QL-10', '别的', '2023-05-06', 'own', 'proactive', 'QL-10', 'QL-10')`.execute(
    given.db,
  );
  await given.db.transaction().execute(async (trx) => {
    for (const { draftId } of pages) {
      const act = { scope: agencyScope({ kind: "operator" }), draftId: draftId ?? 0 };
      const draft = await findDraft(trx, act);
      if (draft)
        await recordItem(trx, { draft, content: draft.content, today: "2026-12-01" as LocalDate });
    }
  });
  expect(
    await rowsOf(
      "select title, coalesce(allotted_number, '') = 'QL-9' as kept from disclosure_item order by id",
    ),
  ).toEqual([
    { title: "别的", kept: false },
    { title: "招生", kept: true },
    { title: "收费", kept: false },
  ]);
  const [numbers] = await rowsOf(
    "select count(distinct allotted_number) as count from disclosure_item",
  );
  expect(numbers).toEqual({ count: 2 });
});

test("a ledger with bodies and files becomes items", async () => {
  put("台账/正文/1.html", html({ title: "别的标题", body: "<p>文件里的正文。</p>" }));
  const path = put(
    "台账/目录.csv",
    "标题,发布日期,栏目,正文,正文文件,链接\n甲,2023-01-02,公告,第一段,,http://x.cn/a/1.html\n" +
      "乙,2023-01-03,公告,,正文/1.html,\n丙,2023-01-04,公告,,正文/没有.html,\n",
  );
  const { counts, pages } = await run(path);
  expect(counts).toMatchObject({ published: 2, refused: 1 });
  expect(pages.map(({ place, oldPath }) => [place, oldPath])).toEqual([
    ...[
      ["第 2 行", "/a/1.html"],
      ["第 3 行", null],
      ["第 4 行", null],
    ],
  ]);
  expect(
    await rowsOf("select title, markup ~ '文件里的正文' as own from item_page order by title"),
  ).toEqual([
    { title: "乙", own: true },
    { title: "甲", own: false },
  ]);
});

test("an old address leads on, to the page and to what says that it is gone", async () => {
  put("六/zwgk/show.jsp?id=3", html({ title: "招生" }));
  const { pages } = await run(join(root, "六"));
  const site = givenApp(given.db);
  const path = `/items/${pages[0]?.itemId}/`;
  const moved = await site.request("/zwgk/show.jsp?id=3");
  expect([moved.status, moved.headers.get("location")]).toEqual([301, path]);
  expect((await site.request(path)).status).toBe(200);
  expect(await (await site.request("/moved.txt")).text()).toBe(`/zwgk/show.jsp?id=3\t${path}\n`);
  expect((await site.request("/zwgk/show.jsp?id=4")).status).toBe(404);
  expect((await site.request("/zwgk/show.jsp?id=3", { method: "POST" })).status).toBe(404);
});

test("files beside a page come with it, looked through: public with it, or a draft with what may not leave", async () => {
  const body = (file: string) =>
    html({
      title: file,
      body: `<p>见附件</p><p><a href="files/${file}.docx">${file}名单.docx</a></p><img src="../图/门.png" alt="大门"><img src="none.png">`,
    });
  put("十八/a/1.html", body("好"));
  put("十八/a/2.html", body("坏"));
  put("十八/图/门.png", pngPicture(3, 2));
  put("十八/a/files/好.docx", docxFile(paragraph("名单")));
  put("十八/a/files/坏.docx", docxFile(paragraph("身份证号110101199003077715")));
  const { counts, pages } = await run(join(root, "十八"));
  expect(counts).toMatchObject({ published: 1, draft: 1 });
  expect(pages[0]?.lost.map(({ quote }) => quote)).toEqual(["none.png"]);
  expect(pages[1]?.because).toContainEqual({ kind: "finding", what: "file", quote: "坏名单.docx" });
  expect(await rowsOf("select number, name, type, place from item_file order by number")).toEqual([
    { number: 1, name: "好名单.docx", type: "docx", place: 1 },
    { number: 2, name: "门.png", type: "png", place: null },
  ]);
  const site = givenApp(given.db, { files });
  const item = pages[0]?.itemId;
  const page = await (await site.request(`/items/${item}/`)).text();
  expect(page).toContain(`<img src="files/2" alt="大门" width="3" height="2">`);
  expect(page).toContain(`<a href="files/1">好名单.docx</a>`);
  expect((await site.request(`/items/${item}/files/1`)).status).toBe(200);
  const kept = await rowsOf(
    "select number from item_draft_file join item_draft on id = draft_id where state = 'writing'",
  );
  expect(kept).toHaveLength(2);
});

test("of a run that only looks no file stays", async () => {
  put("十九/1.html", html({ title: "附", body: "<p>见<a href='a.docx'>a.docx</a></p>" }));
  put("十九/a.docx", docxFile(paragraph("名单")));
  const before = await listed();
  expect((await run(join(root, "十九"), { isDryRun: true })).pages[0]?.lost).toEqual([]);
  expect(await listed()).toEqual(before);
});

async function listed(): Promise<readonly string[]> {
  const keys = [];
  for await (const { key } of files.list()) keys.push(key);
  return keys.toSorted();
}
