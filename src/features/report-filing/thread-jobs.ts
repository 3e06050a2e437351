import type { Result } from "#kernel/result.ts";
import type { ThreadJob } from "#platform/jobs/thread-job.ts";
import type { WriteRefused } from "#report-files/write-report.ts";
import type { DraftToWrite, DraftWritten } from "./draft/write-job.ts";

/** Writes a draft in a format for downloading. */
export const writeDraftJob: ThreadJob<DraftToWrite, Result<DraftWritten, WriteRefused>> = {
  name: "report-filing.write",
  of: "stored",
  load: async () => (await import("./draft/write-job.ts")).writeDraft,
};
