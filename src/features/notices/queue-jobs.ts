import { z } from "zod";
import { queueJob } from "#platform/jobs/queue/queue-job.ts";
import { noticeMail } from "#platform/notices/notice-mail.ts";

/** 邮件提醒: a message whose mail goes out at once. */
export const mailJob = queueJob({
  ...noticeMail,
  says: "发送邮件提醒",
  schema: z.object({ notice: z.int() }),
  // Within half a day: a mail server that is down in the morning is up by the afternoon.
  retry: { times: 16, delay: 60 },
  load: async () => (await import("./mail-notice.ts")).mailNotice,
  remake: async () => (await import("./data/to-mail.ts")).loadToMailAtOnce,
});

/** 每日汇总: on working days at eight, what somebody has not read yet. */
export const digestJob = queueJob({
  name: "notices.digest",
  says: "发送每日消息汇总",
  schema: z.null(),
  retry: { times: 8, delay: 120 },
  daily: "08:00",
  load: async () => (await import("./send-digest.ts")).sendDigest,
});
