import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { siteFindings, siteMissing } from "#features/annual-reports/settings.ts";
import { connect } from "#platform/db/connect.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { setSetting } from "#platform/settings/set-setting.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp } from "#tests/support/given-app.ts";
import { givenAgency, givenStoredReport, qinghe } from "#tests/support/given-stored-report.ts";
import { kindsRaised } from "#tests/support/kinds-raised.ts";
import { siteDatabase } from "../database/site-database.ts";

const given = givenDatabase();
const folder = mkdtempSync(join(tmpdir(), "tongming-site-findings-"));
const by = { actor: { kind: "system", name: "试" } } as const;
const forAll = { for: { of: "installation" }, fromYear: 0, by } as const;
let site: Queryable;
let ends: readonly (() => Promise<void>)[] = [];
let agencyId: number;

beforeAll(async () => {
  const agency = { name: "青禾县统计局", region: qinghe };
  ({ agencyId } = await givenStoredReport(given.db, { agency, cells: { "t3.new.total": 5 } }));
  await givenAgency(given.db, { name: "青禾县档案局", region: qinghe });
  const owner = connect(given.url);
  const asOwner = { ...owner, url: given.url, isEmbedded: false, abandon: async () => {} };
  const opened = await siteDatabase(asOwner, { dataFolder: folder, onIdleError: () => {} });
  if (!opened.ok) throw new Error(opened.error);
  site = opened.value.database.db;
  ends = [opened.value.database.close, owner.close];
});
afterAll(async () => {
  for (const end of ends) await end();
  rmSync(folder, { recursive: true });
});

async function pageOf(path: string) {
  return await (await givenApp(site).request(path)).text();
}

/** Where findings are told, by the words or rows that tell them. */
const places = {
  list: async () => (await pageOf("/annual-reports/2023/")).includes("处错误"),
  agency: async () => (await pageOf(`/agencies/${agencyId}/`)).includes("处错误"),
  data: async () => (await pageOf("/open-data/findings-2023.csv")).includes("青禾县统计局"),
  page: async () => (await pageOf(`/agencies/${agencyId}/2023/`)).includes('id="check"'),
};

async function told() {
  const all = Object.entries(places).map(async ([name, is]) => [name, await is()] as const);
  return Object.fromEntries(await Promise.all(all));
}

describe("findings stand where the setting lets them", () => {
  test.each([
    { value: "public", is: { list: true, agency: true, data: true, page: true } },
    { value: "report", is: { list: false, agency: false, data: false, page: true } },
    { value: "off", is: { list: false, agency: false, data: false, page: false } },
  ] as const)("$value", async ({ value, is }) => {
    const raised = await kindsRaised(given.db, () =>
      setSetting(given.db, siteFindings, { ...forAll, value }),
    );
    expect(raised).toEqual(["reports"]);
    expect(await told()).toEqual(is);
  });
});

test("whose report has not come is named where that is switched on, and nowhere else", async () => {
  expect(await pageOf("/annual-reports/2023/")).not.toContain("尚未收到");
  await setSetting(given.db, siteMissing, { ...forAll, value: true });
  const page = await pageOf("/annual-reports/2023/");
  expect(page).toContain("2023 年年报尚未收到的机关（1 个）");
  expect(page).toContain("青禾县档案局");
});
