import type { Result } from "#kernel/result.ts";
import type { CleanAsked, Cleaned, NotCleaned } from "#platform/files/preflight/clean-file.ts";
import type { Examined } from "#platform/files/preflight/finding.ts";
import type { ThreadJob } from "#platform/jobs/thread-job.ts";

interface ToExamine {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** Examines a file before it leaves, in a process with limits: it may come from anyone. */
export const examineJob: ThreadJob<ToExamine, Examined> = {
  name: "requests.examine",
  of: "strangers",
  load: async () => {
    const { preflight } = await import("#platform/files/preflight/preflight.ts");
    return ({ bytes, name }) => preflight(bytes, name);
  },
};

/** Makes a cleaned copy and examines it again; the file is read three times. */
export const cleanJob: ThreadJob<CleanAsked, Result<Cleaned, NotCleaned>> = {
  name: "requests.clean",
  of: "strangers",
  files: () => 3,
  load: async () => (await import("#platform/files/preflight/clean-file.ts")).cleanFile,
};
