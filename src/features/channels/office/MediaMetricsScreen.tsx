import { byThemselves } from "#kernel/by-themselves.ts";
import { voidedFilter, wordsFilter, yearFilter } from "#office-ui/records/list-filters.ts";
import { RecordScreen } from "#office-ui/records/RecordScreen.tsx";
import type { Line, RecordScreenOf } from "#office-ui/records/record-screen.ts";
import { platforms } from "../words/channel-words.ts";
import { known, sumOf } from "./known.ts";

interface MediaMetricsLine extends Line {
  readonly month: string;
  readonly platform: string;
  readonly name: string;
  readonly posts: string | null;
  readonly own: string | null;
  readonly reposted: string | null;
  readonly reads: string | null;
  readonly followers: string | null;
}

const mediaMetrics: RecordScreenOf<MediaMetricsLine> = {
  title: "新媒体月报",
  says: "每个账号每月发布、阅读、关注多少；不知道的留空，不写 0。",
  path: "/api/media-metrics",
  kind: "media-metrics",
  one: "新媒体月报",
  opens: "media-metric",
  searches: "账号",
  permissions: { edit: "channels.edit", void: "channels.void" },
  filters: [
    voidedFilter,
    yearFilter("年份"),
    wordsFilter("platform", "全部平台", byThemselves(platforms)),
  ],
  nameOf: ({ month, name }) => `${month} ${name}`,
  columns: [
    { title: "平台", dataIndex: "platform" },
    { title: "发布", render: (_, { posts, own, reposted }) => posts ?? sumOf(own, reposted) },
    { title: "阅读", render: (_, { reads }) => known(reads) },
    { title: "关注", render: (_, { followers }) => known(followers) },
    { title: "机关", dataIndex: "agencyName" },
  ],
};

/** 新媒体月报. */
export function MediaMetricsScreen() {
  return <RecordScreen of={mediaMetrics} />;
}
