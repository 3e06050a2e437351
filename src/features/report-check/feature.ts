import { feature } from "#platform/feature/feature.ts";
import { checkJob, downloadJob } from "./thread-jobs.ts";

/** 年报核对. */
export const reportCheck = feature({
  name: "report-check",
  portal: async () => (await import("./portal/routes.ts")).reportCheckRoutes,
  threadJobs: [checkJob, downloadJob],
});
