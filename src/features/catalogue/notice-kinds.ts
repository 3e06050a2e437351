import { noticeKind } from "#platform/notices/notice-kind.ts";

/** To who keeps columns: they fall due. */
export const columnsDueNotice = noticeKind({
  name: "catalogue.columns-due",
  says: "栏目快到更新期限",
  mail: "at-once",
});

/** To the head and the supervising office: columns are overdue. */
export const columnsOverdueNotice = noticeKind({
  name: "catalogue.columns-overdue",
  says: "栏目逾期未更新",
  mail: "at-once",
});
