import { serveJobs } from "#platform/jobs/serve-jobs.ts";
import type { CheckAids } from "#report/check/check-report.ts";
import { type PageJob, pageJob } from "./page-job.ts";

// Reads, checks and writes documents for pages; `aids` is what every check of this installation uses.
serveJobs((aids: CheckAids) => (job: PageJob) => pageJob(job, aids));
