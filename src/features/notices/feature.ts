import { feature } from "#platform/feature/feature.ts";
import { digestJob, mailJob } from "./queue-jobs.ts";

/** 消息: what people are told, in the office and by mail. */
export const notices = feature({
  name: "notices",
  queueJobs: [mailJob, digestJob],
  api: async () => (await import("./api/notice-routes.ts")).noticeRoutes,
});
