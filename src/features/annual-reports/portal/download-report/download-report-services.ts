import type { Result } from "#kernel/result.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Gate } from "#platform/http/places/gate.ts";
import type { JobRefused } from "#platform/jobs/job-pool.ts";
import type { WriteAnswer, WriteJob } from "./write-job.ts";

/** What the downloads of stored reports need from outside. */
export interface DownloadReportServices {
  readonly db: Queryable;
  /** Lets in who asks for what has to be read or written anew. */
  readonly storedGate: Gate;
  /** Differs whenever the program does, which may then write the same report otherwise. */
  readonly stamp: string;
  readonly write: (job: WriteJob) => Promise<Result<WriteAnswer, JobRefused>>;
}
