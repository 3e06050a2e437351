import { oldSheets } from "#formats/rows/old/old-rows.ts";
import { serveJobs } from "#platform/jobs/serve-jobs.ts";

// Reads files of old programs for ledgers; a job is a file's bytes.
serveJobs(() => (bytes: Uint8Array) => oldSheets(bytes));
