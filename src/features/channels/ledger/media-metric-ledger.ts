import type { Column } from "#platform/ledger/column.ts";
import { flatKind } from "#platform/ledger/flat/flat-kind.ts";
import { flatTableOf } from "#platform/ledger/flat/flat-table.ts";
import { registered } from "#platform/ledger/flat/registered.ts";
import { atMost } from "#platform/ledger/flat/row-rules.ts";
import { countColumn, monthColumn } from "#platform/ledger/flat/usual-columns.ts";
import { accountColumns } from "./account-columns.ts";

const columns: readonly Column[] = [
  monthColumn,
  ...accountColumns,
  countColumn("posts", "发布数", { spellings: ["发布条数", "推送数"], example: "60" }),
  countColumn("own", "原创", { spellings: ["原创数"], example: "20" }),
  countColumn("reposted", "转载", { spellings: ["转发"], example: "40" }),
  countColumn("reads", "阅读量", { spellings: ["播放量", "阅读数"], example: "23000" }),
  countColumn("followers", "月末关注数", {
    spellings: ["关注人数", "粉丝数", "关注数"],
    note: "这个月最后一天（或截至日期）有多少人关注。",
    example: "15468",
  }),
  countColumn("likes", "累计获赞", {
    spellings: ["获赞数", "获赞"],
    note: "平台显示的是开设以来的累计数。",
  }),
  { code: "asOf", header: "截至日期", type: "date", note: "不填就是这个月的最后一天。" },
  countColumn("replied", "回复数", { spellings: ["留言回复数"] }),
];

export const mediaMetricTable = flatTableOf("media_metric", { on: "month", columns });

/** 新媒体月报: a row a month and account; blank is not known. */
export const mediaMetricLedger = flatKind({
  kind: "media-metrics",
  name: "新媒体月报",
  columns,
  begins: "month",
  table: mediaMetricTable,
  rules: [atMost(["own", "reposted"], "posts")],
  resolver: registered({
    table: "media_account",
    by: { platform: "platform", name: "name" },
    name: "政务新媒体",
  }),
});
