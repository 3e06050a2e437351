import { noticeKind } from "#platform/notices/notice-kind.ts";

/** To whoever can sign the next step. */
export const itemToSign = noticeKind({
  name: "items.to-sign",
  says: "有信息等您审核",
  mail: "digest",
});

/** To whoever wrote it. */
export const itemReturned = noticeKind({
  name: "items.returned",
  says: "您起草的信息被退回",
  mail: "at-once",
});

/** To whoever wrote it: it can be published. */
export const itemSigned = noticeKind({
  name: "items.signed",
  says: "您起草的信息审核通过，可以发布",
  mail: "digest",
});

/** To whoever chose when, whoever wrote it, and those who can publish it. */
export const scheduleFailed = noticeKind({
  name: "items.not-published",
  says: "有信息没有按选定的时间发布",
  mail: "at-once",
});

/** To whoever can sign the next step of what is public before its review. */
export const reviewDue = noticeKind({
  name: "items.review-due",
  says: "先发后审的信息，补审快到期",
  mail: "at-once",
});

/** To them, the head and the supervising office. */
export const reviewOverdue = noticeKind({
  name: "items.review-overdue",
  says: "先发后审的信息，补审逾期",
  mail: "at-once",
});

/** To whoever can decide of it. */
export const withdrawalToDecide = noticeKind({
  name: "items.withdrawal-to-decide",
  says: "有信息申请撤销，等您决定",
  mail: "at-once",
});
