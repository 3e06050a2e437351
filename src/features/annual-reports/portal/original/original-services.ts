import type { Result } from "#kernel/result.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Gate } from "#platform/http/places/gate.ts";
import type { JobRefused } from "#platform/jobs/job-pool.ts";
import type { SourceAnswer, SourceJob } from "./source-job.ts";

/** What the pages of originals need from outside. */
export interface OriginalServices {
  readonly db: Queryable;
  /** Lets in who asks for what has to be read or written anew. */
  readonly storedGate: Gate;
  /** Lets in who asks for an original. */
  readonly originalGate: Gate;
  readonly source: (job: SourceJob) => Promise<Result<SourceAnswer, JobRefused>>;
}
