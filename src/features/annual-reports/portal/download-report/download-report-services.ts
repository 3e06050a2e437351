import type { Result } from "#kernel/result.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { JobRefused } from "#platform/jobs/worker-pool.ts";
import type { WriteAnswer, WriteJob } from "./write-job.ts";

/** What the downloads of stored reports need from outside. */
export interface DownloadReportServices {
  readonly db: Queryable;
  /** Reports written at the same time; the next is told to come back later. */
  readonly places: number;
  readonly write: (job: WriteJob) => Promise<Result<WriteAnswer, JobRefused>>;
}
