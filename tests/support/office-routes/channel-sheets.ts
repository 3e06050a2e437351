import { villageLedger } from "#features/agencies/ledger/village-ledger.ts";
import { boardCountLedger } from "#features/channels/ledger/board-count-ledger.ts";
import { boardLedger } from "#features/channels/ledger/board-ledger.ts";
import { mediaLedger } from "#features/channels/ledger/media-ledger.ts";
import { mediaMetricLedger } from "#features/channels/ledger/media-metric-ledger.ts";
import { siteLedger } from "#features/channels/ledger/site-ledger.ts";
import { siteMetricLedger } from "#features/channels/ledger/site-metric-ledger.ts";
import type { Sheet } from "./sheet.ts";

/** A row of each kind of channels. */
export const channelSheets: readonly Sheet[] = [
  {
    path: "/api/sites",
    table: "channel_site",
    kind: siteLedger,
    header: "名称,类型,所在网站",
    row: (mark, next) => `${mark}专栏${next},专栏,县政府网站`,
    values: (mark, next) => ({ name: `${mark}新专栏${next}`, kind: "专栏", parent: "县政府网站" }),
    change: { operator: "改过的承办单位" },
  },
  {
    path: "/api/site-metrics",
    table: "channel_site_metric",
    kind: siteMetricLedger,
    header: "月份,网站,访问量",
    row: (mark, next) => `2024-03,${mark}网站${next},7`,
    values: (mark, next) => ({ month: "2024-03", site: `${mark}新网站${next}`, visits: "8" }),
    change: { visits: "9" },
  },
  {
    path: "/api/media",
    table: "media_account",
    kind: mediaLedger,
    header: "平台,账号名称,开设日期",
    row: (mark, next) => `微信,${mark}账号${next},2024-03-07`,
    values: (mark, next) => ({
      platform: "微信",
      name: `${mark}新账号${next}`,
      openedOn: "2024-03-07",
    }),
    change: { section: "改过的科室" },
  },
  {
    path: "/api/media-metrics",
    table: "media_metric",
    kind: mediaMetricLedger,
    header: "月份,平台,账号名称,发布数",
    row: (mark, next) => `2024-03,微信,${mark}账号${next},7`,
    values: (mark, next) => ({
      month: "2024-03",
      platform: "微信",
      name: `${mark}新账号${next}`,
      posts: "8",
    }),
    change: { posts: "9" },
  },
  {
    path: "/api/boards",
    table: "channel_board",
    kind: boardLedger,
    header: "编号,类型,位置",
    row: (mark, next) => `${mark}${next},公示栏,镇政府门口`,
    values: (mark, next) => ({ number: `${mark}新${next}`, kind: "公示栏", place: "镇政府门口" }),
    change: { keeper: "改过的责任人" },
  },
  {
    path: "/api/board-counts",
    table: "channel_board_count",
    kind: boardCountLedger,
    header: "月份,点位编号,张贴（播放）条数",
    row: (mark, next) => `2024-03,${mark}${next},7`,
    values: (mark, next) => ({ month: "2024-03", board: `${mark}新${next}`, posts: "8" }),
    change: { posts: "9" },
  },
];

/** A village below a town. */
export const villageSheet: Sheet = {
  path: "/api/villages",
  table: "agency_village",
  kind: villageLedger,
  header: "名称,所属镇（街道）,类型",
  row: (mark, next) => `${mark}村${next},${mark}镇,村`,
  values: (mark, next) => ({ name: `${mark}新村${next}`, town: `${mark}镇`, type: "村" }),
  change: { code: "530103001001" },
};
