import { noticeKind } from "#platform/notices/notice-kind.ts";

/** To who answers letters: how many fall due today and tomorrow. */
export const lettersDueNotice = noticeKind({
  name: "responses.letters-due",
  says: "来信来电的办理快到期",
  mail: "at-once",
});

/** To who handles letters: one came in by the site's letter box, was sent on, or came back. */
export const letterCameNotice = noticeKind({
  name: "responses.letter-came",
  says: "有来信等您处理",
  mail: "at-once",
});

/** 督办: to who has the letter in hand. */
export const letterCardNotice = noticeKind({
  name: "responses.letter-card",
  says: "有来信被督办",
  mail: "at-once",
});

/** To whoever can sign the next step of what is answered or made public. */
export const textToSign = noticeKind({
  name: "responses.text-to-sign",
  says: "有互动回应的文稿等您审签",
  mail: "digest",
});

export const textReturned = noticeKind({
  name: "responses.text-returned",
  says: "您拟的互动回应文稿被退回",
  mail: "at-once",
});

export const textSigned = noticeKind({
  name: "responses.text-signed",
  says: "您拟的互动回应文稿已经签发",
  mail: "digest",
});
