import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { OpenDatabase } from "#platform/db/open-database.ts";
import { newThreadPool } from "#platform/jobs/thread-pool.ts";
import type { Dictionary } from "#text/proofreading/dictionary.ts";
import type { ReportsChecked } from "../../check-stored.ts";
import { checkerStamp } from "../../checker-stamp.ts";
import type { ReportToCheck } from "../../data/storing/reports-to-check.ts";
import { recheckReports } from "../../recheck-reports.ts";
import type { RecheckSettings } from "./recheck-worker.ts";

export interface Recheck {
  readonly dictionary: Dictionary | undefined;
  /** Also reports whose check is not stale. */
  readonly all: boolean;
  /** Told how many are done after each batch. */
  readonly onDone: (done: number) => void;
}

/** Checks stored reports in a thread for each processor, each with a connection of its own; gives what came of it. */
export async function recheck(
  { db, url }: OpenDatabase,
  { dictionary, all, onDone }: Recheck,
): Promise<ReportsChecked> {
  const checker = checkerStamp(dictionary);
  const workerData: RecheckSettings = { url, checker, aids: { dictionary } };
  const size = availableParallelism();
  const pool = newThreadPool<readonly ReportToCheck[], ReportsChecked>(
    size,
    () => new Worker(new URL("./recheck-worker.ts", import.meta.url), { workerData }),
  );
  const sum = { reports: 0, withErrors: 0, withWarnings: 0 };
  const check = async (reports: readonly ReportToCheck[]) => {
    const { withErrors, withWarnings } = await pool.run(reports);
    sum.withErrors += withErrors;
    sum.withWarnings += withWarnings;
  };
  const rechecking = { db, checker, all, check, atOnce: size + 1 };
  try {
    for await (sum.reports of recheckReports(rechecking)) onDone(sum.reports);
  } finally {
    await pool.stop();
  }
  return sum;
}
