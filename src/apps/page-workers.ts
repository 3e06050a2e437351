import { Worker } from "node:worker_threads";
import type { PageAnswer, PageJob } from "#features/annual-reports/portal/check-report/page-job.ts";
import { newWorkerPool, type WorkerPool } from "#platform/jobs/worker-pool.ts";
import type { CheckAids } from "#report/check/check-report.ts";

interface PageWorkersOptions {
  readonly dictionary: CheckAids["dictionary"];
  /** Threads. */
  readonly size: number;
  /** Jobs that may wait for a thread. */
  readonly queue: number;
  /** Milliseconds for a job. */
  readonly timeout: number;
}

/** The threads that read and write documents for pages: `check-worker.js` beside this program in `dist/`. */
export function newPageWorkers({
  dictionary,
  ...options
}: PageWorkersOptions): WorkerPool<PageJob, PageAnswer> {
  return newWorkerPool<PageJob, PageAnswer>({
    start: () =>
      new Worker(new URL("./check-worker.js", import.meta.url), {
        workerData: { dictionary } satisfies CheckAids,
        resourceLimits: { maxOldGenerationSizeMb: 512 },
      }),
    ...options,
  });
}
