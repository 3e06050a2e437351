import type { FailedJob, QueueState } from "#platform/jobs/queue/queue-state.ts";

/** What `/api/jobs` answers. */
export interface JobsAnswer {
  readonly queues: readonly QueueState[];
  readonly failed: readonly FailedJob[];
}

/** What is to be done again: one piece, or all of a kind. */
export interface Retry {
  readonly id?: string;
  readonly queue?: string;
}
