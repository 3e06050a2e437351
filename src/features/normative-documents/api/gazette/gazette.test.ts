import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { readDocument } from "#formats/read-document.ts";
import { setSetting } from "#platform/settings/set-setting.ts";
import { givenDatabase } from "#tests/support/database.ts";
import {
  type GivenDocuments,
  givenDocuments,
  today,
} from "#tests/support/documents/given-documents.ts";
import { givenApp } from "#tests/support/given-app.ts";
import { keepsGazette } from "../../settings.ts";
import type { IssueAnswer } from "./gazette-answer.ts";

const given = givenDatabase();
let documents: GivenDocuments;
const items: number[] = [];

beforeAll(async () => {
  documents = await givenDocuments(given);
  for (const [at, name] of ["甲办法", "乙办法"].entries()) {
    const path = await documents.registered(name, `青规〔2026〕${at + 1}号`);
    items.push(await documents.published(path, `第一条　${name}的正文。`));
  }
});

const path = "/api/gazette-issues";
const titleOf = ({ body }: { readonly body: unknown }) =>
  (body as { title?: string } | null)?.title;
const page = async (at: string) => {
  const answer = await givenApp(given.db).request(at);
  return { status: answer.status, html: await answer.text() };
};

test("an issue goes from its items to its pages and its PDF; departments keep no gazette", async () => {
  const { call, agencyId } = documents;
  const begin = () =>
    call("author", "POST", path, { agencyId, year: 2026, number: 3, wholeNumber: 18 });
  await sql`update agency set kind = 'department' where id = ${agencyId}`.execute(given.db);
  expect(titleOf(await begin())).toBe("本机关不办政府公报");
  await sql`update agency set kind = 'government', level = 'county' where id = ${agencyId}`.execute(
    given.db,
  );
  expect(titleOf(await begin())).toBe("本机关不办政府公报");
  const by = { actor: { kind: "command-line", name: "命令行" } } as const;
  const set = { for: { of: "agency", id: agencyId }, fromYear: 0, value: true, by } as const;
  await setSetting(given.db, keepsGazette, set);
  const begun = await begin();
  expect(begun.status).toBe(201);
  expect(titleOf(await begin())).toBe("2026年第3期已经有了");

  const at = `${path}/${(begun.body as { id: number }).id}`;
  const [first = 0, second = 0] = items;
  const section = "规范性文件";
  const arrange = (...ids: readonly number[]) =>
    call("author", "PUT", `${at}/entries`, { entries: ids.map((itemId) => ({ itemId, section })) });
  const { candidates } = (await call("author", "GET", at)).body as IssueAnswer;
  expect(candidates.map(({ itemId }) => itemId).toSorted()).toEqual(items.toSorted());
  expect(titleOf(await arrange(first, 9999))).toBe("有的信息没有公开，或者已经撤下");
  expect(titleOf(await arrange(first, first))).toBe("同一条信息选了两次");
  expect(titleOf(await call("leader", "POST", `${at}/publication`))).toBe("这一期还没有内容");
  expect((await arrange(second, first)).status).toBe(204);

  const id = (begun.body as { id: number }).id;
  expect((await page(`/gazette/${id}/`)).status).toBe(404);
  expect((await call("author", "POST", `${at}/publication`)).status).toBe(403);
  expect((await call("leader", "POST", `${at}/publication`)).status).toBe(204);
  expect((await arrange(first)).status).toBe(409);

  expect((await page("/gazette/")).html).toContain("2026年第3期（总第18期）");
  const { html } = await page(`/gazette/${id}/`);
  expect(html.indexOf("乙办法")).toBeLessThan(html.indexOf("甲办法"));
  expect((await page("/gazette/contents/2026/")).html).toContain("青规〔2026〕1号");
  const pdf = await givenApp(given.db).request(`/gazette/${id}/issue.pdf`);
  expect(pdf.headers.get("content-type")).toBe("application/pdf");
  const read = JSON.stringify(await readDocument(new Uint8Array(await pdf.arrayBuffer())));
  for (const words of ["2026年第3期", "目录", "甲办法的正文", "乙办法的正文", "青规〔2026〕2号"]) {
    expect(read).toContain(words);
  }

  // What is taken off the site is in no issue any more.
  await sql`
    update item_page set markup = null, title = '', summary = '', category = '', document_number = '', topic = '', genre = '',
      keywords = '', attached_text = '', withdrawn_on = ${today}, withdrawn_kind = 'error', withdrawn_says = '有误'
    where item_id = ${second}`.execute(given.db);
  expect((await page(`/gazette/${id}/`)).html).not.toContain("乙办法");
  const without = await givenApp(given.db).request(`/gazette/${id}/issue.pdf`);
  expect(
    JSON.stringify(await readDocument(new Uint8Array(await without.arrayBuffer()))),
  ).not.toContain("乙办法");
});

test("places that get it are told on its page until they no longer do", async () => {
  const { call, agencyId } = documents;
  const point = { agencyId, name: "县图书馆", address: "人民路1号", copies: 20 };
  const { body, status } = await call("author", "POST", "/api/gazette-points", point);
  expect(status).toBe(201);
  expect((await page("/gazette/")).html).toContain("县图书馆（人民路1号）");
  const ended = await call(
    "author",
    "DELETE",
    `/api/gazette-points/${(body as { id: number }).id}`,
  );
  expect(ended.status).toBe(204);
  expect((await page("/gazette/")).html).not.toContain("县图书馆");
});
