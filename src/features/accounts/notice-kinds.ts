import { noticeKind } from "#platform/notices/notice-kind.ts";

/** 委托代行: a colleague's role is somebody's to exercise. */
export const delegatedNotice = noticeKind({
  name: "accounts.delegated",
  says: "委托代行",
  mail: "at-once",
});
