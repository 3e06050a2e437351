import type { Result } from "#kernel/result.ts";
import type { Dictionary } from "#text/proofreading/dictionary.ts";
import type { JobRefused } from "./job-refused.ts";

/** Heavy work of a room, which is done in a process of its own. */
export interface ThreadJob<Job, Answer> {
  /** The room's name and its own: `report-check.check`. */
  readonly name: string;
  /** Of what strangers send, or of what is stored: neither waits for the other. */
  readonly of: "strangers" | "stored";
  /** How many files it reads, each of which has its time; one unless told. */
  readonly files?: (job: Job) => number;
  /** What does it, loaded before the process gets its limits. */
  readonly load: () => Promise<(job: Job, settings: JobSettings) => Promise<Answer> | Answer>;
}

/** What every process gets before its first job. */
export interface JobSettings {
  /** What documents are proofread with. */
  readonly dictionary?: Dictionary | undefined;
}

/** Has a job done. */
export type RunJob = <Job, Answer>(
  of: ThreadJob<Job, Answer>,
  job: Job,
) => Promise<Result<Answer, JobRefused>>;
