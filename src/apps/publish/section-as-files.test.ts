import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { signedText } from "#features/catalogue/domain/guide.ts";
import { sitePages } from "#platform/http/site-pages.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp, testServices } from "#tests/support/given-app.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { givenItemPage, withoutItemPage } from "#tests/support/items/given-page.ts";
import { newFileTree } from "./files/file-tree.ts";
import { publishSite } from "./publish-site.ts";

const given = givenDatabase();
const origin = "https://www.example.gov.cn";
const folder = mkdtempSync(join(tmpdir(), "tongming-section-"));
const agencies: { id: number; column: number; systems: number }[] = [];
let item = 0;

async function givenColumn(agencyId: number, name: string, duty: string | null) {
  const { rows } = await sql<{ readonly id: number }>`
    insert into catalogue_column (agency_id, name, duty, cycle, limit_by, minimum, place, opened_on)
    values (${agencyId}, ${name}, ${duty}, 'quarter', 'regulation', 1, 0, '2020-01-01') returning id`.execute(
    given.db,
  );
  const id = rows[0]?.id ?? 0;
  await sql`insert into catalogue_column_word values (${id}, ${agencyId}, ${name}, 0)`.execute(
    given.db,
  );
  return id;
}

beforeAll(async () => {
  const { db } = given;
  for (const name of ["青禾县商务局", "青禾县体育局"]) {
    const id = await givenAgency(db, { name });
    const column = await givenColumn(id, "财政预决算", "budgets");
    const systems = await givenColumn(id, "公开制度", "systems");
    agencies.push({ id, column, systems });
    await givenItemPage(db, { agencyId: id, title: `${name}预算`, category: "财政预决算" });
    await givenItemPage(db, { agencyId: id, title: `${name}审查制度`, category: "公开制度" });
    const words = { classification: `${name}的分类`, arrangement: "编排", access: "获取" };
    const signed = signedText({
      words: { ...words, requests: "", supervision: "" },
      reviewOn: "2027-01-01",
    });
    await sql`insert into disclosure_guide_version values (${id}, 1, ${signed}, '2026-01-01')`.execute(
      db,
    );
  }
  item = await givenItemPage(db, {
    ...{ agencyId: agencies[0]?.id ?? 0, title: "将要撤下的决算", category: "财政预决算" },
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

async function publish(to: string, before?: string) {
  const { site } = testServices(given.db);
  const asFiles = { elder: true, downloads: false };
  const app = givenApp(given.db, { site: { ...site, base: "/zwgk", origin, asFiles } });
  const tree = newFileTree(join(folder, to), before && join(folder, before));
  return publishSite(
    {
      app: { request: (path) => app.request(path) },
      standing: { base: "/zwgk", origin },
      isOnline: sitePages(app).isOnline,
      foreign: [],
      notFoundPage: () => "没有",
    },
    tree,
  );
}

const textOf = (to: string, file: string) => readFileSync(join(folder, to, file), "utf8");
const filesOf = (to: string) =>
  globSync("**", { cwd: join(folder, to) }).filter((file) =>
    statSync(join(folder, to, file)).isFile(),
  );

test("the whole section is there as files, in both modes: guide, systems, columns, items, their feeds", async () => {
  const { dead } = await publish("one");
  expect(dead).toEqual([]);
  for (const { id, column } of agencies) {
    const of = `agencies/${id}`;
    expect(textOf("one", `${of}/disclosure-guide/index.html`)).toContain("的分类");
    expect(textOf("one", `elder/${of}/systems/index.html`)).toContain("审查制度");
    expect(textOf("one", `${of}/columns/${column}/index.html`)).toContain("预算");
    expect(textOf("one", `${of}/columns/${column}/feed.xml`)).toContain(`${origin}/zwgk/items/`);
  }
  expect(textOf("one", "systems/index.html")).toMatch(/商务局审查制度|体育局审查制度/);
  const page = textOf("one", `items/${item}/index.html`);
  expect(page).toContain(`${origin}/zwgk/items/${item}/`);
  // Ways between its pages lead to files.
  expect(page).toMatch(
    new RegExp(`href="[./]*agencies/${agencies[0]?.id}/columns/\\d+/index.html"`),
  );
  expect(textOf("one", "sitemap-columns-1.xml")).toContain(`/columns/${agencies[0]?.column}/`);
});

test("only what changed is written again: another agency's pages are the files of before", async () => {
  const [own, other] = agencies;
  await givenItemPage(given.db, {
    ...{
      agencyId: own?.id ?? 0,
      title: "新的预算",
      category: "财政预决算",
      publishedOn: "2026-11-28",
    },
  });
  await publish("two", "one");
  const isSame = (file: string) =>
    existsSync(join(folder, "one", file)) &&
    statSync(join(folder, "one", file)).ino === statSync(join(folder, "two", file)).ino;
  const changed = filesOf("two").filter((file) => !isSame(file));
  expect(changed).toContain(`agencies/${own?.id}/columns/${own?.column}/index.html`);
  expect(changed.filter((file) => file.includes(`agencies/${other?.id}/`))).toEqual([]);
  expect(changed).not.toContain(`agencies/${own?.id}/disclosure-guide/index.html`);
  expect(changed.length).toBeLessThan(filesOf("two").length / 2);
});

test("what was withdrawn is in no list, feed or sitemap of the next time, and its page says so", async () => {
  await withoutItemPage(given.db, item);
  await publish("three", "two");
  const files = filesOf("three").filter((file) => textOf("three", file).includes("将要撤下的决算"));
  expect(files).toEqual([]);
  expect(textOf("three", `items/${item}/index.html`)).toContain("已经撤下");
  expect(textOf("three", "gone.txt")).toContain(`/zwgk/items/${item}/`);
});
