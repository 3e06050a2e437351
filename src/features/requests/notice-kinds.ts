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

/** To who has the case in hand, else who could: working days run out. */
export const replyDueNotice = noticeKind({
  name: "requests.reply-due",
  says: "依申请公开的答复快到期",
  mail: "at-once",
});

/** To the head, on the last day. */
export const lastDayNotice = noticeKind({
  name: "requests.last-day",
  says: "有依申请公开的申请今天到期还没有答复",
  mail: "at-once",
});

/** To the officer who gets a case. */
export const assignedNotice = noticeKind({
  name: "requests.assigned",
  says: "有依申请公开的申请交您承办",
  mail: "digest",
});

/** 督办: to the agency's head and officer. */
export const supervisedNotice = noticeKind({
  name: "requests.supervised",
  says: "依申请公开的申请被督办",
  mail: "at-once",
});

/** To who asked. */
export const supervisionAnsweredNotice = noticeKind({
  name: "requests.supervision-answered",
  says: "您督办的申请有了答复",
  mail: "digest",
});

/** To the head: a subject that several asked for. */
export const proposedNotice = noticeKind({
  name: "requests.disclosure-proposed",
  says: "有申请过的信息建议主动公开",
  mail: "digest",
});
