import type { Queryable } from "#platform/db/queryable.ts";
import { type ReportToCheck, reportsToCheck } from "./data/storing/reports-to-check.ts";

export interface Rechecking {
  readonly db: Queryable;
  readonly checker: string;
  /** Also reports whose check is not stale. */
  readonly all: boolean;
  /** Checks and stores one batch, somewhere. */
  readonly check: (reports: readonly ReportToCheck[]) => Promise<void>;
  /** Batches under way at the same time. */
  readonly atOnce: number;
}

/** Reports of a batch: neighbours in agency and year, so that most of last year's reports are read with them. */
const batchSize = 400;

/**
 * Checks every current and held report whose check is stale, in the order of agency and year, several batches at once. Gives how many
 * are done, after each batch that is stored.
 */
export async function* recheckReports(rechecking: Rechecking): AsyncGenerator<number> {
  const { atOnce, check } = rechecking;
  const underWay: Promise<number>[] = [];
  let done = 0;
  for await (const reports of batches(rechecking)) {
    underWay.push(check(reports).then(() => reports.length));
    if (underWay.length < atOnce) continue;
    done += (await underWay.shift()) ?? 0;
    yield done;
  }
  for (const batch of underWay) {
    done += await batch;
    yield done;
  }
}

async function* batches({
  db,
  checker,
  all,
}: Rechecking): AsyncGenerator<readonly ReportToCheck[]> {
  for (const which of ["current", "held"] as const) {
    let after: ReportToCheck | undefined;
    for (;;) {
      const reports = await reportsToCheck(db, {
        checker,
        all,
        of: which,
        after,
        limit: batchSize,
      });
      if (reports.length === 0) break;
      yield reports;
      after = reports.at(-1);
    }
  }
}
