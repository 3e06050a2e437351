import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { checkerStamp } from "#features/annual-reports/checker-stamp.ts";
import type { ReportToCheck } from "#features/annual-reports/data/reports-to-check.ts";
import { recheckReports } from "#features/annual-reports/recheck-reports.ts";
import type { OpenDatabase } from "#platform/db/open-database.ts";
import { newThreadPool } from "#platform/jobs/thread-pool.ts";
import type { Dictionary } from "#report/proofreading/dictionary.ts";
import type { RecheckSettings } from "./recheck-worker.ts";

export interface Recheck {
  readonly dictionary: Dictionary | undefined;
  /** Also reports whose check is not stale. */
  readonly all: boolean;
  /** Told how many are done after each batch. */
  readonly onDone: (done: number) => void;
}

/** Checks stored reports in a thread for each processor, each with a connection of its own; gives how many were checked. */
export async function recheck(
  { db, url }: OpenDatabase,
  { dictionary, all, onDone }: Recheck,
): Promise<number> {
  const checker = checkerStamp(dictionary);
  const workerData: RecheckSettings = { url, checker, aids: { dictionary } };
  const size = availableParallelism();
  const pool = newThreadPool<readonly ReportToCheck[], number>(
    size,
    () => new Worker(new URL("./recheck-worker.ts", import.meta.url), { workerData }),
  );
  const check = async (reports: readonly ReportToCheck[]) => {
    await pool.run(reports);
  };
  let done = 0;
  try {
    for await (done of recheckReports({ db, checker, all, check, atOnce: size + 1 })) onDone(done);
  } finally {
    await pool.stop();
  }
  return done;
}
