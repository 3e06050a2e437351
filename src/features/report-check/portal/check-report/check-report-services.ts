import type { Result } from "#kernel/result.ts";
import type { BodyRoom } from "#platform/http/body/body-room.ts";
import type { Gate } from "#platform/http/places/gate.ts";
import type { Seal } from "#platform/http/seal.ts";
import type { JobRefused } from "#platform/jobs/job-pool.ts";
import type { DownloadAnswer, DownloadJob } from "../download/download-document.ts";
import type { CheckAnswer, CheckJob } from "./checked-report.ts";

/** What the page needs from outside. */
export interface CheckReportServices {
  /** Lets in who sends a document, or asks for one that a result page showed. */
  readonly formGate: Gate;
  /** What forms under way may take of the memory. */
  readonly room: BodyRoom;
  /** Marks the reports that result pages carry. */
  readonly seal: Seal;
  /** Milliseconds of a processor that a document may take. */
  readonly checkTimeout: number;
  readonly check: (job: CheckJob) => Promise<Result<CheckAnswer, JobRefused>>;
  readonly download: (job: DownloadJob) => Promise<Result<DownloadAnswer, JobRefused>>;
}
