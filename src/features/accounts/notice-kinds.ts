import { noticeKind } from "#platform/notices/notice-kind.ts";

/** 机构调整: one's roles are those of another agency from today on. */
export const rolesPassedNotice = noticeKind({
  name: "accounts.roles-passed",
  says: "角色随机构调整转移",
  mail: "at-once",
});

/** 委托代行: a colleague's role is somebody's to exercise. */
export const delegatedNotice = noticeKind({
  name: "accounts.delegated",
  says: "委托代行",
  mail: "at-once",
});
