import { noticeKind } from "#platform/notices/notice-kind.ts";

/** To who answers for a unit: something was found there. */
export const findingFoundNotice = noticeKind({
  name: "oversight.found",
  says: "检查发现本机关的问题",
  mail: "at-once",
});

/** To who found it: it is to be looked at again. */
export const findingAnsweredNotice = noticeKind({
  name: "oversight.answered",
  says: "被检查单位反馈了整改情况",
  mail: "digest",
});

/** To the unit: what who found it says of its answer. */
export const findingRecheckedNotice = noticeKind({
  name: "oversight.rechecked",
  says: "整改复核的结果",
  mail: "at-once",
});

/** To the unit and to who found it: its last day is over. */
export const findingLateNotice = noticeKind({
  name: "oversight.rectify-late",
  says: "检查发现的问题逾期没有整改",
  mail: "at-once",
});

/** To whoever can sign the next step of a letter. */
export const letterToSignNotice = noticeKind({
  name: "oversight.letter-to-sign",
  says: "有通报、督办单等您审签",
  mail: "digest",
});

/** To whoever wrote it. */
export const letterReturnedNotice = noticeKind({
  name: "oversight.letter-returned",
  says: "您拟的通报、督办单被退回",
  mail: "at-once",
});

export const letterSignedNotice = noticeKind({
  name: "oversight.letter-signed",
  says: "您拟的通报、督办单已经签发",
  mail: "at-once",
});

/** To the units that get it. */
export const letterReceivedNotice = noticeKind({
  name: "oversight.letter-received",
  says: "收到通报、督办单",
  mail: "at-once",
});
