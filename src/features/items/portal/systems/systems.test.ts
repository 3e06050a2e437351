import { sql } from "kysely";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { watchContentVersion } from "#platform/cache/content-version.ts";
import { newPageStore } from "#platform/cache/page-store.ts";
import { contentChanged } from "#platform/db/content-changed.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp, testOperation } from "#tests/support/given-app.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { givenItemPage } from "#tests/support/items/given-page.ts";

const given = givenDatabase();
const ids: number[] = [];

beforeAll(async () => {
  for (const name of ["青禾县林业局", "青禾县统计局"]) {
    const agencyId = await givenAgency(given.db, { name });
    ids.push(agencyId);
    await givenSystems(agencyId);
    const of = { agencyId, publishedOn: "2026-01-15" };
    await givenItemPage(given.db, { ...of, title: `${name}公开审查制度`, category: "公开制度" });
    await givenItemPage(given.db, { ...of, title: `${name}招标公告`, category: "采购" });
  }
});

async function givenSystems(agencyId: number): Promise<void> {
  await sql`with made as (
    insert into catalogue_column (agency_id, name, duty, cycle, limit_by, minimum, place, opened_on)
    values (${agencyId}, '公开制度', 'systems', 'as-arises', 'regulation', 0, 5, '2026-01-01') returning id)
    insert into catalogue_column_word select id, ${agencyId}, '公开制度', 0 from made`.execute(
    given.db,
  );
}

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
  // As the act does that ends a column (停用).
  await given.db.transaction().execute(async (trx) => {
    await sql`update catalogue_column set ended_on = '2026-03-02' where agency_id = ${ids[0]}`.execute(
      trx,
    );
    await raiseContentVersion(trx, ["catalogue"], { agencies: [ids[0] ?? 0] });
  });
  const { version } = await contentChanged(given.db);
  await expect.poll(watching.current, { timeout: 1000 }).toMatch(new RegExp(`^${version}@`));
  rendered = [];
  expect(await ask(of[0] ?? "", kept)).toContain("还没有公开的制度");
  for (const path of of) await ask(path, kept);
  expect(rendered).toEqual([of[0], of[1]]);
});
