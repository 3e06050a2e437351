import { z } from "zod";
import { queueJob } from "#platform/jobs/queue/queue-job.ts";

/** 答复期限提醒: every morning. */
export const answersDueJob = queueJob({
  name: "disputes.answers-due",
  says: "提醒复议诉讼答复到期",
  schema: z.null(),
  retry: { times: 8, delay: 120 },
  daily: "07:30",
  load: async () => (await import("./remind/remind-of-answers.ts")).remindOfAnswers,
});
