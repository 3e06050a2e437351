import type { Result } from "#kernel/result.ts";
import type { ThreadJob } from "../../jobs/thread-job.ts";
import type { CleanAsked, Cleaned, NotCleaned } from "./clean-file.ts";
import type { Examined } from "./finding.ts";

export interface ToExamine {
  readonly bytes: Uint8Array;
  readonly name: string;
}

export type ExamineJob = ThreadJob<ToExamine, Examined>;

/** A room's job that examines a file before it leaves, in a process with limits: it may come from anyone. */
export function newExamineJob(room: string): ExamineJob {
  return {
    name: `${room}.examine`,
    of: "strangers",
    load: async () => {
      const { preflight } = await import("./preflight.ts");
      return ({ bytes, name }) => preflight(bytes, name);
    },
  };
}

/** A room's job that makes a cleaned copy and examines it again; the file is read three times. */
export function newCleanJob(room: string): ThreadJob<CleanAsked, Result<Cleaned, NotCleaned>> {
  return {
    name: `${room}.clean`,
    of: "strangers",
    files: () => 3,
    load: async () => (await import("./clean-file.ts")).cleanFile,
  };
}
