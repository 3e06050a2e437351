import type { JobSettings } from "#platform/jobs/thread-job.ts";
import { type CheckColumns, checkColumns } from "../check-columns.ts";
import type { Prepared } from "../check-stored.ts";
import { checkerStamp } from "../checker-stamp.ts";

/** Reports to be checked. */
export type CheckStoredJob = readonly Prepared[];

export interface CheckStoredAnswer {
  readonly checker: string;
  readonly columns: readonly CheckColumns[];
}

/** Checks with the words of this installation; with no report it says which checker that is. */
export function checkStoredReports(
  job: CheckStoredJob,
  { dictionary }: JobSettings,
): CheckStoredAnswer {
  return {
    checker: checkerStamp(dictionary),
    columns: job.map(({ own, previous, told }) =>
      checkColumns(own, previous, { aids: { dictionary }, told }),
    ),
  };
}
