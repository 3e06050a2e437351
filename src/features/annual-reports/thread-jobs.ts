import type { ThreadJob } from "#platform/jobs/thread-job.ts";
import type { WriteAnswer, WriteJob } from "./portal/download-report/write-job.ts";
import type { SourceAnswer, SourceJob } from "./portal/original/source-job.ts";

/** Reads an original anew, for the page that shows figures in it. */
export const sourceJob: ThreadJob<SourceJob, SourceAnswer> = {
  name: "annual-reports.source",
  of: "stored",
  load: async () => (await import("./portal/original/source-job.ts")).readSource,
};

/** Writes a stored report in a format for downloading. */
export const writeJob: ThreadJob<WriteJob, WriteAnswer> = {
  name: "annual-reports.write",
  of: "stored",
  load: async () => (await import("./portal/download-report/write-job.ts")).writeStoredReport,
};
