import { ok } from "#kernel/result.ts";
import { newPageStore } from "#platform/cache/page-store.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { newSeal } from "#platform/http/seal.ts";
import { silentLog } from "#platform/log/log.ts";
import { newMetrics } from "#platform/metrics/metrics.ts";
import { dayInChina } from "#ui/day-in-china.ts";
import { newStylesheet } from "#ui/stylesheet.ts";
import { features } from "../../src/apps/features.ts";
import { loadRooms } from "../../src/apps/rooms/rooms.ts";
import type { Operation } from "../../src/apps/running/operation.ts";
import { readiness } from "../../src/apps/running/readiness.ts";
import { newSite, type SiteServices } from "../../src/apps/site/site-app.ts";
import { openGate } from "./running/open-gate.ts";
import { testRoom } from "./test-room.ts";
import { testSettings } from "./test-site.ts";

/** Every room of the program, as the server loads them. */
export const testRooms = await loadRooms(features);

/** The style sheet of the tests' site. */
export const testStylesheet = newStylesheet("body{margin:0}");

/** Runs the site for tests: nothing is kept, nobody is limited, until a test says otherwise. */
export function testOperation(db: Queryable, given: Partial<Operation> = {}): Operation {
  return {
    trustedProxies: 0,
    pageCacheBytes: 0,
    rateLimitPercent: 0,
    pages: { store: newPageStore(10_000_000), versions: () => undefined },
    metrics: newMetrics([]),
    ready: () => readiness(db, () => true),
    ...given,
  };
}

/** A store in which nothing lies: tests of files give their own. */
const noFiles: SiteServices["files"] = {
  get: (key) => {
    throw new Error(`this test has no file ${key}`);
  },
};

/** What the whole site needs, on a test's database. */
export function testServices(db: Queryable, given: Partial<SiteServices> = {}): SiteServices {
  return {
    db,
    files: noFiles,
    log: silentLog,
    stylesheet: testStylesheet,
    site: { ...testSettings, stylesheet: testStylesheet.path },
    resources: [],
    operation: testOperation(db),
    today: () => dayInChina(new Date().toISOString()),
    newGate: () => openGate,
    room: testRoom(),
    seal: newSeal(undefined),
    stamp: "test",
    run: async ({ load }, job) => ok(await (await load())(job, {})),
    workers: 2,
    jobTimeout: 10_000,
    ...given,
  };
}

/** The whole site, as the server puts it together. */
export function givenApp(db: Queryable, given: Partial<SiteServices> = {}) {
  return newSite(testServices(db, given), testRooms);
}
