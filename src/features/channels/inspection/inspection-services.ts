import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Contributed } from "#platform/feature/contribution.ts";
import type { RunJob } from "#platform/jobs/thread-job.ts";

/** What an inspection works with. */
export interface InspectionServices {
  readonly db: Queryable;
  readonly today: () => LocalDate;
  readonly run: RunJob;
  readonly contributed: Contributed;
}
