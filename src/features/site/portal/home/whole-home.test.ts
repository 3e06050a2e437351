import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { routesOf } from "#platform/auth/permission.ts";
import { pageWords } from "#platform/http/page.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { storeDocuments, title } from "#tests/support/documents/store-documents.ts";
import { givenApp } from "#tests/support/given-app.ts";
import { givenAgency, givenStoredReport } from "#tests/support/given-stored-report.ts";
import { givenItemPage, withoutItemPage } from "#tests/support/items/given-page.ts";

const given = givenDatabase();
let empty: string;
let withAgency: string;

async function homeOn(day: LocalDate): Promise<string> {
  const answer = await givenApp(given.db, { today: () => day }).request("/");
  expect(answer.status).toBe(200);
  return /<main[\s\S]*<\/main>/.exec(await answer.text())?.[0] ?? "";
}

beforeAll(async () => {
  const { db } = given;
  empty = await homeOn("2026-12-01");
  const agency = { name: "青禾县教育局" };
  const agencyId = await givenAgency(db, agency);
  withAgency = await homeOn("2026-12-01");
  await givenStoredReport(db, { agency, year: 2025, cells: { "t3.granted.total": 5 } });
  for (const nth of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
    await givenItemPage(db, { agencyId, title: `通知${nth}`, publishedOn: `2026-11-0${nth}` });
  }
  const withdrawn = { agencyId, title: "撤下的通知", publishedOn: "2026-11-29" };
  await withoutItemPage(db, await givenItemPage(db, withdrawn));
  const told = {
    ...({ issuedOn: "2024-03-01", effectiveOn: "2024-04-01", expiresOn: "2026-12-31" } as const),
    ...{ extendedTo: null, endedOn: null, endedBy: null, acts: [], movedTo: null },
  };
  await storeDocuments(db, agencyId, [
    { ...told, isVoided: false },
    { ...told, isVoided: true },
  ]);
  const [documentNumber, publishedOn] = [title(0), "2026-11-28"];
  await givenItemPage(db, { agencyId, title: "印发办法", documentNumber, publishedOn });
  await sql`
    update disclosure_item as item set document_key = document.key
    from normative_document as document where document.number = item.document_number`.execute(db);
});

/** Ids of headings, in the order in which they stand. */
const headings = (html: string) => [...html.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id);

test("while nothing is stored each part is absent, and what can be done is told", () => {
  expect(headings(empty)).toEqual([]);
  expect(empty).toContain("尚未公开年度报告");
  expect(empty).toContain('id="site-search"');
});

test("an agency brings the door of requests and the way to it; there is still nothing to read", () => {
  expect(headings(withAgency)).toEqual(["request-door", "agencies-by-kind"]);
  expect(withAgency).toContain("尚未公开年度报告");
  expect(withAgency).toContain("20 个工作日内答复");
});

test("a filled site has its parts in order: newest, documents, requests, agencies, figures, reports", async () => {
  const html = await homeOn("2026-12-01");
  expect(headings(html)).toEqual([
    ...["newest-items", "newest-documents", "request-door", "agencies-by-kind"],
    ...["requests-of-year", "by-year"],
  ]);
  expect(html).not.toContain("尚未公开年度报告");
});

test("the newest items stand first, each with agency and day; what was withdrawn is not named", async () => {
  const html = await homeOn("2026-12-01");
  const part = /id="newest-items"[\s\S]*?<\/section>/.exec(html)?.[0] ?? "";
  const titles = [...part.matchAll(/<a href="\/items\/\d+\/">([^<]+)</g)].map(([, name]) => name);
  expect(titles).toEqual(["印发办法", ...[9, 8, 7, 6, 5, 4, 3].map((nth) => `通知${nth}`)]);
  expect(part.match(/青禾县教育局/g)).toHaveLength(8);
  expect(part).toContain('<time dateTime="2026-11-28">2026-11-28</time>');
  expect(html).not.toContain("撤下的通知");
});

test.each([
  ["2026-08-01", "有效"],
  ["2026-12-31", "即将失效"],
  ["2027-01-01", "失效"],
] as const)("on %s the document, and the item that published it, are %s", async (day, word) => {
  const html = await homeOn(day);
  const marked = (name: string) =>
    new RegExp(`>${name}</a> <span class="tag tag-\\w+">([^<]+)<`).exec(html)?.[1];
  expect([marked(title(0)), marked("印发办法")]).toEqual([word, word]);
  expect(html).not.toContain(title(1));
});

test("it is kept until something changes that it shows", () => {
  const home = routesOf(givenApp(given.db)).find(({ path }) => path === "/");
  const words = home && pageWords(home);
  expect(words?.kept).toBe(true);
  expect(new Set(words?.shows)).toEqual(new Set(["items", "documents", "agencies", "reports"]));
});
