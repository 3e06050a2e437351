import type { Figure } from "#platform/figures/figure.ts";
import {
  accounts,
  boardPosts,
  boards,
  closedAccounts,
  followers,
  likes,
  mediaPosts,
  mediaReads,
  openedAccounts,
  sitePosts,
  sites,
  siteVisits,
} from "./sources.ts";

const media: readonly Figure[] = [
  {
    key: "media.accounts",
    name: "政务新媒体账号",
    definition: "年末（本年至今）已经开设、没有关停的政务新媒体账号。",
    unit: "个",
    source: accounts,
    by: ["platform"],
  },
  {
    key: "media.opened",
    name: "新开设的新媒体账号",
    definition: "开设日期在本年的账号。上年末账号数加新开设的、减关停的，就是本年末账号数。",
    unit: "个",
    source: openedAccounts,
    by: ["platform"],
  },
  {
    key: "media.closed",
    name: "关停的新媒体账号",
    definition: "关停日期在本年的账号，包括注销、整合和停用。",
    unit: "个",
    source: closedAccounts,
    by: ["platform"],
  },
  {
    key: "media.posts",
    name: "新媒体发布数",
    definition: "本年各账号各月发布的信息之和；登记了原创、转载的分开，没有登记的列入未分。",
    unit: "条",
    source: mediaPosts,
    by: ["platform", "account", "origin", "month"],
  },
  {
    key: "media.reads",
    name: "新媒体阅读量",
    definition: "本年各账号各月阅读量之和，包括播放量。",
    unit: "次",
    source: mediaReads,
    by: ["platform", "account", "month"],
  },
  {
    key: "media.followers",
    name: "新媒体关注数",
    definition:
      "没有关停的各账号本年最后一次登记的月末关注数之和；取哪个月，打开可见。没有登记的没有数，不是 0。",
    unit: "人",
    source: followers,
    by: ["platform", "account"],
  },
  {
    key: "media.likes",
    name: "新媒体累计获赞",
    definition:
      "没有关停的各账号本年最后一次登记的累计获赞之和（开设以来）。没有登记的没有数，不是 0。",
    unit: "次",
    source: likes,
    by: ["platform", "account"],
  },
];

const places: readonly Figure[] = [
  {
    key: "sites.count",
    name: "政府网站与专栏",
    definition: "年末（本年至今）开着的网站和专栏。",
    unit: "个",
    source: sites,
    by: ["kind"],
  },
  {
    key: "sites.posts",
    name: "网站发布数",
    definition:
      "本年网站发布的全部信息，分本级和转载；本平台的网站由公开渠道为政府网站的主动公开信息算出，其他网站取月报。与主动公开信息的数是两回事。",
    unit: "条",
    source: sitePosts,
    by: ["site", "origin", "month"],
  },
  {
    key: "sites.visits",
    name: "网站访问量",
    definition: "本年各网站各月访问量之和。",
    unit: "次",
    source: siteVisits,
    by: ["site", "month"],
  },
  {
    key: "boards.count",
    name: "公示栏、屏、点",
    definition: "年末（本年至今）在用的公示栏、屏、公报放置点、查阅点和专区。",
    unit: "个",
    source: boards,
    by: ["kind", "town"],
  },
  {
    key: "boards.posts",
    name: "公示栏、屏张贴条次",
    definition: "本年按月登记的张贴（播放）条数之和；逐条登记的点位，条次在“公开条次”里。",
    unit: "条次",
    source: boardPosts,
    by: ["kind", "board", "month"],
  },
];

/** 公开渠道: what is counted of accounts, sites and boards. */
export const figures: readonly Figure[] = [...media, ...places];
