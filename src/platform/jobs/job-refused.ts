import type { Result } from "#kernel/result.ts";

/** Why a job has no answer. */
export type JobRefused =
  /** More jobs wait than may, or somebody else ended its process (`ended`: how): at another time it is done. */
  | { readonly kind: "busy"; readonly ended?: string }
  | { readonly kind: "too-slow"; readonly milliseconds: number }
  | { readonly kind: "too-much-memory"; readonly megabytes: number }
  /** The job threw, or its process ended. */
  | { readonly kind: "failed"; readonly message: string };

/** A job that has been taken in, and who waits for its answer. */
export interface Waiting<Job, Answer> {
  readonly job: Job;
  readonly settle: (answer: Result<Answer, JobRefused>) => void;
  readonly fail: (fault: Error) => void;
}
