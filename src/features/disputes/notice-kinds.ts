import { noticeKind } from "#platform/notices/notice-kind.ts";

/** To who answers reviews and suits: the days of the answer run out. */
export const answerDueNotice = noticeKind({
  name: "disputes.answer-due",
  says: "行政复议、行政诉讼的答复快到期",
  mail: "at-once",
});
