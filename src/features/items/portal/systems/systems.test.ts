import { sql } from "kysely";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { addColumn } from "#features/catalogue/columns/add-column.ts";
import { endColumn } from "#features/catalogue/columns/change-column.ts";
import type { ColumnContent } from "#features/catalogue/index.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { watchContentVersion } from "#platform/cache/content-version.ts";
import { newPageStore } from "#platform/cache/page-store.ts";
import { contentChanged } from "#platform/db/content-changed.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp, testOperation } from "#tests/support/given-app.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { givenItemPage } from "#tests/support/items/given-page.ts";

const given = givenDatabase();
const ids: number[] = [];
const act = {
  scope: agencyScope({ kind: "operator" }),
  by: { actor: { kind: "system", name: "试验" } },
  today: "2026-03-02",
} as const;

beforeAll(async () => {
  for (const name of ["青禾县林业局", "青禾县统计局"]) {
    const agencyId = await givenAgency(given.db, { name });
    ids.push(agencyId);
    await given.db.transaction().execute((trx) => addColumn(trx, act, { agencyId, column }));
    const of = { agencyId, publishedOn: "2026-01-15" };
    await givenItemPage(given.db, { ...of, title: `${name}公开审查制度`, category: "公开制度" });
    await givenItemPage(given.db, { ...of, title: `${name}招标公告`, category: "采购" });
  }
});

const column: ColumnContent = {
  ...{ name: "公开制度", spellings: [], section: null, duty: "systems" },
  ...{ cycle: "as-arises", limit: "regulation", limitDays: null, minimum: 0, place: 5 },
};

const ask = async (path: string, app = givenApp(given.db)) => (await app.request(path)).text();

test("公开制度 of an agency are the items of its column, in its section; of the county those of all", async () => {
  const own = await ask(`/agencies/${ids[0]}/systems/`);
  expect(own).toContain("青禾县林业局公开审查制度");
  expect(own).toMatch(/aria-current="page">公开制度<\/a>/);
  expect(own).not.toMatch(/招标公告|青禾县统计局公开/);
  const all = await ask("/systems/");
  expect(all).toMatch(/青禾县统计局公开审查制度.*青禾县林业局公开审查制度/s);
  expect(all).not.toContain("招标公告");
  expect(await ask(`/agencies/${ids[0]}/columns/`)).not.toContain(">公开制度</a><span");
});

test("kept pages of an agency's section change with its columns, and stay kept while another's change", async () => {
  const watching = await watchContentVersion({ pool: given.pool });
  onTestFinished(watching.stop);
  const pages = { store: newPageStore(100_000_000), versions: watching.versions };
  let rendered: string[] = [];
  const kept = givenApp(given.db, {
    operation: testOperation(given.db, { pages }),
    log: {
      info: (fields) => {
        const { path, from } = Object(fields);
        if (from === "rendering") rendered.push(path);
      },
      ...{ warn: () => {}, error: () => {} },
    },
  });
  const of = ids.flatMap((id) => [`/agencies/${id}/systems/`, `/agencies/${id}/columns/`]);
  for (const path of of) await ask(path, kept);
  const { rows } = await sql<{ readonly id: number }>`
    select id from catalogue_column where agency_id = ${ids[0]}`.execute(given.db);
  await given.db.transaction().execute((trx) => endColumn(trx, act, rows[0]?.id ?? 0));
  const { version } = await contentChanged(given.db);
  await expect.poll(watching.current, { timeout: 1000 }).toMatch(new RegExp(`^${version}@`));
  rendered = [];
  expect(await ask(of[0] ?? "", kept)).toContain("还没有公开的制度");
  for (const path of of) await ask(path, kept);
  expect(rendered).toEqual([of[0], of[1]]);
});
