import type { Feature } from "#platform/feature/feature.ts";
import type { AnyQueueJob } from "#platform/jobs/queue/queue-job.ts";

/** Work that rooms have done later. */
export function queueJobsOf(features: readonly Feature[]): readonly AnyQueueJob[] {
  return features.flatMap(({ queueJobs }) => queueJobs ?? []);
}
