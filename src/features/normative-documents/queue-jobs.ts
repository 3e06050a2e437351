import { z } from "zod";
import { queueJob } from "#platform/jobs/queue/queue-job.ts";

/** 文件到期提醒: every morning. */
export const documentsDueJob = queueJob({
  name: "normative-documents.due",
  says: "提醒文件办理到期、即将失效、依据失效",
  schema: z.null(),
  retry: { times: 8, delay: 120 },
  daily: "07:40",
  load: async () => (await import("./remind/remind-of-documents.ts")).remindOfDocuments,
});
