import type { Services } from "#platform/feature/services.ts";
import { inSearch } from "#platform/feature/site-places.ts";
import { newRouter } from "#platform/http/router.ts";
import { sourceJob, writeJob } from "../thread-jobs.ts";
import { listRoutes } from "./lists/routes.ts";
import { storedReportRoutes } from "./stored-report-routes.ts";

/** Stored reports: lists, comparisons, a page each, originals, downloads and data. */
export function reportRoutes(services: Services) {
  const { db, newGate, stamp, run, contributed, doors } = services;
  const searched = contributed(inSearch).map(({ find, ...room }) => ({
    ...room,
    find: (typed: string) => find(services, typed),
  }));
  return newRouter()
    .route("/", listRoutes({ db, searched, doors }))
    .route(
      "/",
      storedReportRoutes({
        db,
        stamp,
        // Each may hold an original of 20 MB.
        storedGate: newGate({ all: 6, each: 2 }),
        // Each holds a piece of a file and what unpacks it, some 3 MB.
        originalGate: newGate({ all: 24, each: 4 }),
        source: (job) => run(sourceJob, job),
        write: (job) => run(writeJob, job),
      }),
    );
}
