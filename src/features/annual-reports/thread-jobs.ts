import type { ThreadJob } from "#platform/jobs/thread-job.ts";
import type { ReadForImport } from "./import/read-for-import.ts";
import type { CheckStoredAnswer, CheckStoredJob } from "./keeping/check-job.ts";
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

/** Checks stored reports after an act of the office. */
export const checkStoredJob: ThreadJob<CheckStoredJob, CheckStoredAnswer> = {
  name: "annual-reports.check",
  of: "stored",
  load: async () => (await import("./keeping/check-job.ts")).checkStoredReports,
};

/** Reads a file that the office was given. */
export const readFileJob: ThreadJob<
  { readonly name: string; readonly bytes: Uint8Array },
  ReadForImport
> = {
  name: "annual-reports.read-file",
  of: "strangers",
  load: async () => {
    const { readForImport } = await import("./import/read-for-import.ts");
    return ({ name, bytes }) => readForImport(name, bytes);
  },
};
