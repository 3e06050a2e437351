import { z } from "zod";
import { queueJob } from "#platform/jobs/queue/queue-job.ts";

/** 整改到期提醒: every morning. */
export const findingsLateJob = queueJob({
  name: "oversight.late",
  says: "提醒检查发现的问题逾期没有整改",
  schema: z.null(),
  retry: { times: 8, delay: 120 },
  daily: "07:50",
  load: async () => (await import("./remind/remind-of-findings.ts")).remindOfFindings,
});
