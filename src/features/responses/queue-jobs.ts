import { z } from "zod";
import { queueJob } from "#platform/jobs/queue/queue-job.ts";

/** 来信到期提醒: every morning. */
export const lettersDueJob = queueJob({
  name: "responses.letters-due",
  says: "提醒来信来电办理到期",
  schema: z.null(),
  retry: { times: 8, delay: 120 },
  daily: "07:40",
  load: async () => (await import("./remind/remind-of-letters.ts")).remindOfLetters,
});
