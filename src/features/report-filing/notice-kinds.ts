import { noticeKind } from "#platform/notices/notice-kind.ts";

/** To whoever can sign the next step. */
export const toSignNotice = noticeKind({
  name: "report-filing.to-sign",
  says: "有年报等您审签",
  mail: "digest",
});

/** To whoever wrote it. */
export const returnedNotice = noticeKind({
  name: "report-filing.returned",
  says: "您编制的年报被退回",
  mail: "at-once",
});

/** To whoever wrote it: it can be published. */
export const signedNotice = noticeKind({
  name: "report-filing.signed",
  says: "您编制的年报审签完毕，可以公布",
  mail: "at-once",
});

/** To who writes a report that is due soon. */
export const reportDueNotice = noticeKind({
  name: "report-filing.due",
  says: "年报快到公布期限",
  mail: "at-once",
});

/** To the supervising office, on the last day. */
export const escalatedNotice = noticeKind({
  name: "report-filing.escalated",
  says: "有机关的年报今天到期还没有公布",
  mail: "at-once",
});
