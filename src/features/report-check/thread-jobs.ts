import type { ThreadJob } from "#platform/jobs/thread-job.ts";
import type { CheckAnswer, CheckJob } from "./portal/check-report/checked-report.ts";
import type { DownloadAnswer, DownloadJob } from "./portal/download/download-document.ts";

/** Reads and checks what a visitor sent. */
export const checkJob: ThreadJob<CheckJob, CheckAnswer> = {
  name: "report-check.check",
  of: "strangers",
  files: ({ previous }) => (previous ? 2 : 1),
  load: async () => (await import("./portal/check-report/check-document.ts")).checkDocument,
};

/** Writes a checked report in the statutory form. */
export const downloadJob: ThreadJob<DownloadJob, DownloadAnswer> = {
  name: "report-check.download",
  of: "strangers",
  load: async () => (await import("./portal/download/download-document.ts")).downloadDocument,
};
