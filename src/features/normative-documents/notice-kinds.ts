import { noticeKind } from "#platform/notices/notice-kind.ts";

/** To who makes documents: their limits are over, or end today. */
export const documentLateNotice = noticeKind({
  name: "normative-documents.late",
  says: "文件办理到期",
  mail: "at-once",
});

/** To who makes documents and their head: they end soon. */
export const documentEndingNotice = noticeKind({
  name: "normative-documents.ending",
  says: "文件即将失效，应当评估",
  mail: "at-once",
});

/** To the same: what they stand on is no more. */
export const documentBasisNotice = noticeKind({
  name: "normative-documents.basis-ended",
  says: "文件的依据已经失效",
  mail: "at-once",
});
