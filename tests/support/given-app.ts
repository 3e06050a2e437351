import { ok } from "#kernel/result.ts";
import { newPageStore } from "#platform/cache/page-store.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { newSeal } from "#platform/http/seal.ts";
import { silentLog } from "#platform/log/log.ts";
import { newMetrics } from "#platform/metrics/metrics.ts";
import { newStylesheet } from "#ui/stylesheet.ts";
import type { Operation } from "../../src/apps/operation.ts";
import { readiness } from "../../src/apps/readiness.ts";
import { type AppServices, newApp } from "../../src/apps/site/site-app.ts";
import { pageJob } from "../../src/apps/workers/page-job.ts";
import { pageServices } from "../../src/apps/workers/page-services.ts";
import { openGate } from "./open-gate.ts";
import { testRoom } from "./test-room.ts";
import { testSettings } from "./test-site.ts";

/** The style sheet of the tests' site. */
export const testStylesheet = newStylesheet("body{margin:0}");

/** Runs the site for tests: nothing is kept, nobody is limited, until a test says otherwise. */
export function testOperation(db: Queryable, given: Partial<Operation> = {}): Operation {
  return {
    trustedProxies: 0,
    pageCacheBytes: 0,
    rateLimitPercent: 0,
    pages: { store: newPageStore(10_000_000), version: () => undefined },
    metrics: newMetrics([]),
    ready: () => readiness(db, () => true),
    ...given,
  };
}

/** What the whole site needs, on a test's database. */
export function testServices(db: Queryable, given: Partial<AppServices> = {}): AppServices {
  return {
    db,
    log: silentLog,
    stylesheet: testStylesheet,
    site: { ...testSettings, stylesheet: testStylesheet.path },
    resources: [],
    operation: testOperation(db),
    formGate: openGate,
    storedGate: openGate,
    originalGate: openGate,
    exportGate: openGate,
    room: testRoom(),
    seal: newSeal(undefined),
    stamp: "test",
    checkTimeout: 10_000,
    ...pageServices(async (job) => ok(await pageJob(job))),
    ...given,
  };
}

/** The whole site, as the server puts it together. */
export function givenApp(db: Queryable, given: Partial<AppServices> = {}) {
  return newApp(testServices(db, given));
}
