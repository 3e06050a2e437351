import { parentPort, workerData } from "node:worker_threads";
import { connect } from "#platform/db/connect.ts";
import type { CheckAids } from "#report/check/check-report.ts";
import { checkBatch, countChecks, storeChecks } from "../../check-stored.ts";
import type { ReportToCheck } from "../../data/storing/reports-to-check.ts";

/** What every batch is checked with. */
export interface RecheckSettings {
  readonly url: string;
  readonly checker: string;
  readonly aids: CheckAids;
}

const { url, checker, aids }: RecheckSettings = workerData;
const { db } = connect(url, { max: 1 });

// One batch a message, one answer a message: the pool in platform/jobs waits for it.
parentPort?.on("message", async (reports: readonly ReportToCheck[]) => {
  const found = await checkBatch(db, reports, aids);
  await storeChecks(db, { reports, checker }, found);
  parentPort?.postMessage(countChecks(found));
});
