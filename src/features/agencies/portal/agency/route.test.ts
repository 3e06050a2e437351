import { sql } from "kysely";
import { expect, test } from "vitest";
import { localDate } from "#kernel/local-date.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { inTestSite } from "#tests/support/test-site.ts";
import type { AgencyContribution } from "../contribution.ts";
import { agencyRoutes } from "../routes.ts";

const given = givenDatabase();
const today = () => localDate(2026, 11, 30);

async function ask(path: string, contributed: readonly AgencyContribution[]): Promise<string> {
  const app = inTestSite(agencyRoutes({ db: given.db, today, contributed }));
  return (await app.request(path)).text();
}

const letters: AgencyContribution = {
  shows: ["letters"],
  beside: async (_, agencies) => new Map(agencies.map(({ id, name }) => [id, `${name}的来信`])),
  ofAgency: async (_, { name }) => ({ about: "来信", fact: "来信 3 封", body: `${name}回信` }),
  ofRegion: async (_, { region }) => ({ fact: "来信 9 封", body: `${region.name}回信` }),
  words: { holds: "来信", search: null, none: null },
};

test("without another room an agency's page says what it is", async () => {
  const id = await givenAgency(given.db, { name: "青禾县档案局" });
  expect(await ask(`/agencies/${id}/`, [])).toContain("青禾县档案局</h1>");
});

test("a room is shown on the pages of agencies and regions, and beside an agency in a list", async () => {
  const id = await givenAgency(given.db, { name: "青禾县财政局" });
  const agency = await ask(`/agencies/${id}/`, [letters]);
  expect(agency).toContain("来信 3 封");
  expect(agency).toContain("青禾县财政局回信");
  expect(await ask("/agencies/", [letters])).toContain("青禾县财政局的来信");
  const region = await ask("/regions/", [letters]);
  expect(region).toMatch(/，来信 9 封。.*回信.*青禾县财政局的来信/s);
});

test("the ways to an agency stand on its page as long as it exists", async () => {
  const id = await givenAgency(given.db, { name: "青禾县民政局" });
  const ways = [
    { words: "申请指南", place: 2, path: (agency: number) => `/agencies/${agency}/guide/` },
    {
      ...{ words: "历年年报", place: 1, outlasts: true as const },
      path: (agency: number) => `/agencies/${agency}/`,
    },
  ];
  const site = inTestSite(agencyRoutes({ db: given.db, today, contributed: [], ways }));
  const page = async () => (await site.request(`/agencies/${id}/`)).text();
  expect(await page()).toMatch(
    new RegExp(`aria-current="page">历年年报</a>.*/agencies/${id}/guide/">申请指南</a>`),
  );
  await sql`update agency set dissolved_on = '2026-01-01' where id = ${id}`.execute(given.db);
  expect(await page()).not.toContain("申请指南");
  expect(await page()).toContain("历年年报");
});
