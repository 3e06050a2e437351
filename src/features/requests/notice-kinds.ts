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

/** To whoever can sign the next step of a letter. */
export const letterToSign = noticeKind({
  name: "requests.letter-to-sign",
  says: "有依申请公开文书等您审签",
  mail: "digest",
});

/** To whoever wrote it. */
export const letterReturned = noticeKind({
  name: "requests.letter-returned",
  says: "您拟的依申请公开文书被退回",
  mail: "at-once",
});

/** To whoever wrote it: it can be served. */
export const letterSigned = noticeKind({
  name: "requests.letter-signed",
  says: "您拟的依申请公开文书已经签发，可以送达",
  mail: "at-once",
});
