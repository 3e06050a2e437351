import type { Services } from "#platform/feature/services.ts";
import { checkJob, downloadJob } from "../thread-jobs.ts";
import { checkReportRoutes } from "./check-report/route.tsx";

/** 年报核对. */
export function reportCheckRoutes({ newGate, room, seal, run, workers, jobTimeout }: Services) {
  return checkReportRoutes({
    // Bodies come in slowly or fast; their memory is bounded by itself (`BodyRoom`), the work by its queue.
    formGate: newGate({ all: 200, each: formsOfOne(workers) }),
    room,
    seal,
    checkTimeout: jobTimeout,
    check: (job) => run(checkJob, job),
    download: (job) => run(downloadJob, job),
  });
}

/** Two, but never as many as there are processes: what takes them long would shut out everybody else. */
export function formsOfOne(workers: number): number {
  return Math.max(1, Math.min(2, workers - 1));
}
