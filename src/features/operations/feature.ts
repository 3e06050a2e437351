import { feature } from "#platform/feature/feature.ts";
import { failedJobsNotice } from "./notice-kinds.ts";
import { sweepJob, tellFailedJob } from "./queue-jobs.ts";

/** 运行维护: what the program does by itself, and how it fares. */
export const operations = feature({
  name: "operations",
  queueJobs: [sweepJob, tellFailedJob],
  notices: [failedJobsNotice],
  api: async () => (await import("./api/job-routes.ts")).jobRoutes,
});
