import { parentPort } from "node:worker_threads";
import { checkDocument } from "#features/annual-reports/portal/check-report/check-document.ts";
import type { CheckJob } from "#features/annual-reports/portal/check-report/checked-report.ts";

// One job a message, one answer a message: the pool in platform/jobs waits for it.
parentPort?.on("message", async (job: CheckJob) =>
  parentPort?.postMessage(await checkDocument(job)),
);
