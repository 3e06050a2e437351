import { z } from "zod";
import { queueJob } from "#platform/jobs/queue/queue-job.ts";
import { inspectSiteQueue } from "./inspection/job-name.ts";

/** 网站检查: a stretch of an inspection; it queues the next one itself. */
export const inspectSiteJob = queueJob({
  ...inspectSiteQueue,
  says: "检查网站",
  schema: z.object({ inspectionId: z.int() }),
  retry: { times: 100, delay: 30 },
  load: async () => (await import("./inspection/inspection-jobs.ts")).carryOn,
  remake: async () => (await import("./inspection/inspection-jobs.ts")).openOnes,
});

/** Every evening: what waits for the night, and what last night left. */
export const inspectAtNightJob = queueJob({
  name: "channels.inspect-at-night",
  says: "开始夜间的网站检查",
  schema: z.null(),
  retry: { times: 8, delay: 120 },
  daily: "22:00",
  load: async () => (await import("./inspection/inspection-jobs.ts")).beginNight,
});
