import { noticeKind } from "#platform/notices/notice-kind.ts";

/** 后台任务失败: something that the program does by itself was not done. */
export const failedJobsNotice = noticeKind({
  name: "operations.failed-jobs",
  says: "后台任务失败",
  mail: "digest",
});
