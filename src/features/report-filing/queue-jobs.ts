import { z } from "zod";
import { queueJob } from "#platform/jobs/queue/queue-job.ts";

/** 年报催报: every morning. */
export const remindJob = queueJob({
  name: "report-filing.remind",
  says: "提醒年报到期",
  schema: z.null(),
  retry: { times: 8, delay: 120 },
  daily: "07:30",
  load: async () => (await import("./remind/remind-of-reports.ts")).remindOfReports,
});
