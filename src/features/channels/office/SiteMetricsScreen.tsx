import { voidedFilter, yearFilter } from "#office-ui/records/list-filters.ts";
import { RecordScreen } from "#office-ui/records/RecordScreen.tsx";
import type { Line, RecordScreenOf } from "#office-ui/records/record-screen.ts";
import { known, sumOf } from "./known.ts";

interface SiteMetricsLine extends Line {
  readonly month: string;
  readonly site: string;
  readonly posts: string | null;
  readonly own: string | null;
  readonly reposted: string | null;
  readonly visits: string | null;
}

const siteMetrics: RecordScreenOf<SiteMetricsLine> = {
  title: "网站月报",
  says: "每个网站每月发布多少、访问多少；不知道的留空。",
  path: "/api/site-metrics",
  kind: "site-metrics",
  one: "网站月报",
  opens: "site-metric",
  searches: "网站",
  permissions: { edit: "channels.edit", void: "channels.void" },
  filters: [voidedFilter, yearFilter("年份")],
  nameOf: ({ month, site }) => `${month} ${site}`,
  columns: [
    { title: "发布总数", render: (_, { posts, own, reposted }) => posts ?? sumOf(own, reposted) },
    { title: "本级", render: (_, { own }) => known(own) },
    { title: "转载", render: (_, { reposted }) => known(reposted) },
    { title: "访问量", render: (_, { visits }) => known(visits) },
    { title: "机关", dataIndex: "agencyName" },
  ],
};

/** 网站月报. */
export function SiteMetricsScreen() {
  return <RecordScreen of={siteMetrics} />;
}
