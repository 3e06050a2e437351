import { z } from "zod";
import { queueJob } from "#platform/jobs/queue/queue-job.ts";

/** 答复期限提醒: every morning. */
export const repliesDueJob = queueJob({
  name: "requests.replies-due",
  says: "提醒依申请公开答复到期",
  schema: z.null(),
  retry: { times: 8, delay: 120 },
  daily: "07:30",
  load: async () => (await import("./remind/remind-of-replies.ts")).remindOfReplies,
});

/** 转为主动公开: every night. */
export const proposeJob = queueJob({
  name: "requests.propose-disclosure",
  says: "建议主动公开多人申请的信息",
  schema: z.null(),
  retry: { times: 8, delay: 120 },
  daily: "06:30",
  load: async () => (await import("./propose/propose-by-itself.ts")).proposeByItself,
});
