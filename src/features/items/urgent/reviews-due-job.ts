import { z } from "zod";
import { queueJob } from "#platform/jobs/queue/queue-job.ts";

/** 先发后审的补审提醒: every morning. */
export const reviewsDueJob = queueJob({
  name: "items.reviews-due",
  says: "提醒先发后审的信息补审",
  schema: z.null(),
  retry: { times: 8, delay: 120 },
  daily: "07:30",
  load: async () => (await import("./remind-of-reviews.ts")).remindOfReviews,
});
