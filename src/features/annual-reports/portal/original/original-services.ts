import type { Result } from "#kernel/result.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { JobRefused } from "#platform/jobs/worker-pool.ts";
import type { SourceAnswer, SourceJob } from "./source-job.ts";

/** What the pages of originals need from outside. */
export interface OriginalServices {
  readonly db: Queryable;
  /** Originals read again at the same time; the next is told to come back later. */
  readonly places: number;
  readonly source: (job: SourceJob) => Promise<Result<SourceAnswer, JobRefused>>;
}
