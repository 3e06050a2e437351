import { noticeKind } from "#platform/notices/notice-kind.ts";

/** Something came in on the site. */
export const receivedNotice = noticeKind({
  name: "requests.received",
  says: "网上收到政府信息公开申请",
  mail: "at-once",
});

/** An applicant answered a correction notice, withdrew, or paid. */
export const applicantActedNotice = noticeKind({
  name: "requests.applicantActed",
  says: "申请人有新的回应",
  mail: "at-once",
});
