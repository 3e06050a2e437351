import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { readDocument } from "#formats/read-document.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { importLines } from "#tests/support/ledger/import-lines.ts";
import { inTestSite } from "#tests/support/test-site.ts";
import { fieldLedger } from "../ledger/field-ledger.ts";
import { cataloguePath } from "./paths.ts";
import { catalogueRoutes } from "./routes.tsx";

const given = givenDatabase();
let agencyId = 0;

beforeAll(async () => {
  agencyId = await givenAgency(given.db, { name: "青禾县民政局" });
  await importLines(given.db, { kind: fieldLedger, agency: agencyId }, [
    "领域,一级事项,二级事项,公开内容,公开时限",
    "社会救助,低保,政策,文件,20个工作日",
    "社会救助,低保,指南,条件;标准,20个工作日",
    "养老服务,补贴,,标准,10个工作日",
  ]);
});

/** The parts of an agency's section that rooms gave. */
const contributed = () => [
  { words: "公开目录", place: 6, path: cataloguePath },
  { words: "依申请公开", place: 5, path: (id: number) => `/agencies/${id}/request/` },
];

async function answer(path: string) {
  const site = inTestSite(catalogueRoutes({ db: given.db, contributed } as never));
  return site.request(path);
}

test("the parts of the agency's section stand beside it, in their order", async () => {
  const html = await (await answer(`/agencies/${agencyId}/catalogue/`)).text();
  const nav = /<nav class="agency-nav"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? "";
  expect([...nav.matchAll(/>([^<]+)<\/a>/g)].map(([, words]) => words)).toEqual([
    "依申请公开",
    "公开目录",
  ]);
  expect(nav).toMatch(/aria-current="page"[^>]*>公开目录/);
});

test("an agency's tables stand with merged matters and without columns that its place has not", async () => {
  const html = await (await answer(`/agencies/${agencyId}/catalogue/`)).text();
  expect(html).toContain("社会救助领域基层政务公开标准目录");
  expect(html).toMatch(/<td rowSpan="2"[^>]*>低保<\/td>/i);
  expect(html).not.toContain("三级事项");
  expect(html).not.toContain("公开主体");
  // What article 20 has everybody make public.
  expect(html).toContain("第二十条第十五项");
});

test("a row that was voided is no more, and a table of nothing is no file", async () => {
  const other = await givenAgency(given.db, { name: "青禾县水利局" });
  expect((await answer(`/agencies/${other}/catalogue/`)).status).toBe(200);
  expect((await answer(`/agencies/${other}/catalogue/tables.xlsx`)).status).toBe(404);
  expect((await answer("/agencies/999999/catalogue/")).status).toBe(404);
  await sql`update field_catalogue_row set voided_at = now(), voided_because = '试验' where field = '养老服务'`.execute(
    given.db,
  );
  const html = await (await answer(`/agencies/${agencyId}/catalogue/`)).text();
  expect(html).not.toContain("养老服务");
});

test("the workbook reads back as the same table", async () => {
  const file = await answer(`/agencies/${agencyId}/catalogue/tables.xlsx`);
  expect(file.status).toBe(200);
  const read = await readDocument(new Uint8Array(await file.arrayBuffer()));
  const text = JSON.stringify(read);
  for (const word of ["一级事项", "低保", "政策", "指南", "条件;标准", "20个工作日"]) {
    expect(text).toContain(word);
  }
});
