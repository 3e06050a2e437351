import type { Result } from "#kernel/result.ts";
import type { BodyRoom } from "#platform/http/body/body-room.ts";
import type { JobRefused } from "#platform/jobs/worker-pool.ts";
import type { CheckAnswer, CheckJob } from "./checked-report.ts";
import type { DownloadAnswer, DownloadJob } from "./download-document.ts";

/** What the page needs from outside. */
export interface CheckReportServices {
  /** Forms taken in at the same time; the next is told to come back later. */
  readonly places: number;
  /** What forms under way may take of the memory. */
  readonly room: BodyRoom;
  readonly check: (job: CheckJob) => Promise<Result<CheckAnswer, JobRefused>>;
  readonly download: (job: DownloadJob) => Promise<Result<DownloadAnswer, JobRefused>>;
}
