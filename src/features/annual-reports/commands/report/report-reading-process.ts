import { serveJobs } from "#platform/jobs/serve-jobs.ts";
import { readReport } from "#report-files/read-report.ts";

// Reads files for `tongming report read|check|write`; a job is a file's bytes.
serveJobs(() => (bytes: Uint8Array) => readReport(bytes));
