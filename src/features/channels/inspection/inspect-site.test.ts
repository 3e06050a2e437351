import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ok } from "#kernel/result.ts";
import { proofreadingDictionary } from "#platform/proofreading/proofreading-dictionary.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { givenInspection } from "#tests/support/inspection/given-inspection.ts";
import { mostWithin } from "#tests/support/inspection/most-within.ts";
import {
  faultsOf,
  type PlantedSite,
  servePlantedSite,
} from "#tests/support/inspection/planted-site.ts";
import { findingsOf, inventedOf, missedOf } from "#tests/support/inspection/told-findings.ts";
import { inspectSite } from "./inspect-site.ts";
import type { InspectionServices } from "./inspection-services.ts";

const given = givenDatabase();
const asked = { articles: 60, each: 2, today: "2024-03-20" } as const;
const rate = 100;
let site: PlantedSite;
let agencyId: number;

beforeAll(async () => {
  site = await servePlantedSite(asked);
  agencyId = await givenAgency(given.db, { name: "青禾县政府办" });
});
afterAll(() => site.close());

function services(): InspectionServices {
  const loaded = proofreadingDictionary();
  if (!loaded.ok) throw new Error(loaded.error);
  return {
    db: given.db,
    today: () => asked.today,
    contributed: () => [],
    run: async ({ load }, job) => ok(await (await load())(job, { dictionary: loaded.value })),
  };
}

test("every planted fault is told once and no other, across a stop, within the rate and what robots.txt allows", async () => {
  const inspectionId = await givenInspection(given.db, { agencyId, site, rate, ...asked });
  let asks = 0;
  const interrupted = { inspectionId, mayGoOn: () => ++asks < 40 };
  expect(await inspectSite(services(), interrupted)).toBe("interrupted");
  expect(await inspectSite(services(), { inspectionId, mayGoOn: () => true })).toBe("done");

  const told = await findingsOf(given.db, inspectionId);
  expect(missedOf(site.planted, told)).toEqual([]);
  expect(inventedOf(site.planted, told)).toEqual([]);
  expect(told).toHaveLength(faultsOf(asked));
  expect(mostWithin(site.requests, 1000)).toBeLessThanOrEqual(rate);
  const paths = site.requests.map(({ path }) => path);
  expect(paths.filter((path) => path.startsWith("/private/"))).toEqual([]);
  // What was read before the stop was stored, and is not asked for again.
  expect(paths.filter((path) => /^\/articles\//.test(path)).length).toBe(asked.articles);

  const { rows } = await sql<{ kind: string; text: string; snapshot: string }>`
    select kind, text, snapshot from site_inspection_finding
    where inspection_id = ${inspectionId} and kind in ('personal-data', 'hidden-link', 'dead-link') order by kind, id`.execute(
    given.db,
  );
  const shown = rows.map(({ text, snapshot }) => `${text}\n${snapshot}`);
  expect(shown.join("\n")).not.toMatch(/1380013\d{4}/);
  expect(shown[0]).toContain("返回 404");
  expect(shown[2]).toContain("彩票");
});

test("a second program keeps off a host at which one is, and a host that is no longer named is not asked", async () => {
  const inspectionId = await givenInspection(given.db, { agencyId, site, rate, ...asked });
  const other: string[] = [];
  const mayGoOn = () => {
    if (other.length === 0) {
      other.push("asked");
      void inspectSite(services(), { inspectionId, mayGoOn: () => true }).then((end) =>
        other.push(end),
      );
    }
    return other.length < 2;
  };
  expect(await inspectSite(services(), { inspectionId, mayGoOn })).toBe("interrupted");
  expect(other).toEqual(["asked", "other"]);

  await sql`update setting_value set value = '"elsewhere.gov.cn"' where name = 'channels.inspectedHosts'`.execute(
    given.db,
  );
  const before = site.requests.length;
  expect(await inspectSite(services(), { inspectionId, mayGoOn: () => true })).toBe("done");
  expect(site.requests).toHaveLength(before);
  const { rows } = await sql`select state from site_inspection where id = ${inspectionId}`.execute(
    given.db,
  );
  expect(rows).toEqual([{ state: "failed" }]);
});
