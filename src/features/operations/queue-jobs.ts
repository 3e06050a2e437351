import { z } from "zod";
import { queueJob } from "#platform/jobs/queue/queue-job.ts";

/** 清理文件: what no record has any more is taken away, at night. */
export const sweepJob = queueJob({
  name: "operations.sweep-files",
  says: "清理不再使用的文件",
  schema: z.null(),
  retry: { times: 2, delay: 300 },
  daily: "03:30",
  load: async () => (await import("./sweep.ts")).sweep,
});

/** 失败提醒: in the morning, who runs the installation is told of what failed. */
export const tellFailedJob = queueJob({
  name: "operations.tell-failed",
  says: "提醒失败的后台任务",
  schema: z.null(),
  retry: { times: 2, delay: 300 },
  daily: "07:30",
  load: async () => (await import("./tell-failed.ts")).tellFailed,
});
