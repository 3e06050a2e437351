import { z } from "zod";
import { queueJob } from "#platform/jobs/queue/queue-job.ts";

/** 栏目到期提醒: every morning. */
export const columnsDueJob = queueJob({
  name: "catalogue.columns-due",
  says: "提醒栏目到期、逾期",
  schema: z.null(),
  retry: { times: 8, delay: 120 },
  daily: "07:30",
  load: async () => (await import("./remind/remind-of-columns.ts")).remindOfColumns,
});
