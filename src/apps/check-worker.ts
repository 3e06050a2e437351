import { parentPort, workerData } from "node:worker_threads";
import { type PageJob, pageJob } from "#features/annual-reports/portal/check-report/page-job.ts";
import type { CheckAids } from "#report/check/check-report.ts";

/** What every check of this installation uses; the server hands it over. */
const aids: CheckAids = workerData ?? {};

// One job a message, one answer a message: the pool in platform/jobs waits for it.
parentPort?.on("message", async (job: PageJob) =>
  parentPort?.postMessage(await pageJob(job, aids)),
);
