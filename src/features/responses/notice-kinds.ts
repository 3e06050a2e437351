import { noticeKind } from "#platform/notices/notice-kind.ts";

/** To who answers letters: how many fall due today and tomorrow. */
export const lettersDueNotice = noticeKind({
  name: "responses.letters-due",
  says: "来信来电的办理快到期",
  mail: "at-once",
});
