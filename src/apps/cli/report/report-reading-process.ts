import { readReport } from "#features/annual-reports/index.ts";
import { serveJobs } from "#platform/jobs/serve-jobs.ts";

// Reads files for `tongming report read|check|write`; a job is a file's bytes.
serveJobs(() => (bytes: Uint8Array) => readReport(bytes));
