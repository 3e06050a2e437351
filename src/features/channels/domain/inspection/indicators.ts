import type { FindingKind } from "./finding-kind.ts";

/** 单项否决, 扣分, 加分. */
export type IndicatorPart = "veto" | "deduction" | "bonus";

/** When an indicator of the veto is met: so many findings of these kinds together. */
export interface Threshold {
  readonly kinds: readonly FindingKind[];
  readonly atLeast: number;
}

/** An indicator (检查指标) as it is checked. */
export interface Indicator {
  readonly code: string;
  readonly part: IndicatorPart;
  readonly of: "site" | "media";
  readonly name: string;
  /** What is required, in the words of the indicators or of the source. */
  readonly says: string;
  readonly source: string;
  /** Which findings belong to it; none: a person looks. */
  readonly kinds: readonly FindingKind[];
  /** Of a veto: each of these alone is enough. */
  readonly vetoes?: readonly Threshold[];
  /** What no program sees of it, and a person has to look at. */
  readonly byPerson?: string;
  /** Of a deduction: what holds unless the place has set its own (`channels.inspectionPoints`). */
  readonly points?: { readonly each: number; readonly most: number };
}

const national = "国办秘函〔2019〕19号附件1";
/** The structure is the national one; how many points each fault costs was not seen there, and is a setting. */
const ownPoints = "扣分事项依国办秘函〔2019〕19号；分值由本地设置";

/** 政府网站与政务新媒体检查指标 (国办秘函〔2019〕19号): 单项否决 of sites and of accounts, 扣分, 加分. */
export const indicators: readonly Indicator[] = [
  {
    code: "veto.safety",
    part: "veto",
    of: "site",
    name: "安全、泄密事故等严重问题",
    says: "出现严重表述错误；泄露国家秘密；发布或链接反动、暴力、色情等内容；对安全攻击没有及时有效处置；弄虚作假；因建设管理不当引发严重负面舆情。",
    source: national,
    kinds: ["serious-word"],
    vetoes: [{ kinds: ["serious-word"], atLeast: 1 }],
    byPerson: "程序只查严重表述错误；泄密、不良内容、安全事故、弄虚作假由人检查。",
  },
  {
    code: "veto.reach",
    part: "veto",
    of: "site",
    name: "站点无法访问",
    says: "监测 1 周，每天间隔性访问 20 次以上，超过（含）15 秒仍打不开的次数比例累计超过（含）5%。",
    source: national,
    kinds: ["home-down"],
    byPerson: "要连续监测 1 周：本次只报首页打不开，不据此否决。",
  },
  {
    code: "veto.home",
    part: "veto",
    of: "site",
    name: "首页不更新",
    says: "2 周内首页无信息更新；首页只是导航的，看所有二级页面。稿件没有注明时间的视为不更新。",
    source: national,
    kinds: ["home-stale"],
    vetoes: [{ kinds: ["home-stale"], atLeast: 1 }],
  },
  {
    code: "veto.columns",
    part: "veto",
    of: "site",
    name: "栏目不更新",
    says: "2 周内未更新的动态、要闻类栏目与 6 个月内未更新的通知公告、政策文件类栏目累计 5 个以上；应更新但长期未更新的栏目 10 个以上；空白栏目 5 个以上。",
    source: national,
    kinds: ["stale-news", "stale-notices", "stale-long", "empty-column"],
    vetoes: [
      { kinds: ["stale-news", "stale-notices"], atLeast: 5 },
      { kinds: ["stale-long"], atLeast: 10 },
      { kinds: ["empty-column"], atLeast: 5 },
    ],
  },
  {
    code: "veto.interaction",
    part: "veto",
    of: "site",
    name: "互动回应差",
    says: "没有网上有效咨询建言渠道；1 年内有超过 3 个月没有回应的有效留言。",
    source: national,
    kinds: ["unanswered-long"],
    vetoes: [{ kinds: ["unanswered-long"], atLeast: 1 }],
    byPerson: "咨询渠道是否有效由人检查。",
  },
  {
    code: "veto.services",
    part: "veto",
    of: "site",
    name: "服务不实用",
    says: "没有办事服务；办事指南重点要素（事项名称、设定依据、申请条件、办理材料、办理地点、办理时间、联系电话、办理流程等）缺失。",
    source: national,
    kinds: [],
    byPerson: "办事指南由人检查。",
  },
  {
    code: "veto.media",
    part: "veto",
    of: "media",
    name: "政务新媒体内容不更新",
    says: "检查前 2 周内没有更新。",
    source: `${national}（否决表原文未见；浙江 2021 年第四季度、汉台区 2022 年第二季度通报这样用）`,
    kinds: ["media-stale"],
    byPerson: "互动功能、严重表述错误由人检查；有没有更新按新媒体月报看。",
  },
  {
    code: "links",
    part: "deduction",
    of: "site",
    name: "链接可用性",
    says: "链接、图片打不开。",
    source: ownPoints,
    kinds: ["dead-link", "dead-outer-link", "broken-image"],
    points: { each: 0.1, most: 15 },
  },
  {
    code: "attachments",
    part: "deduction",
    of: "site",
    name: "附件可用性",
    says: "附件不能下载，或者下载后打不开。",
    source: ownPoints,
    kinds: ["broken-attachment"],
    points: { each: 0.5, most: 10 },
  },
  {
    code: "columns",
    part: "deduction",
    of: "site",
    name: "栏目更新",
    says: "栏目没有按时更新，或者是空白栏目（没有达到单项否决的）。",
    source: "国管局 2019 年第二季度：政策类栏目 6 个月未更新每个扣 5 分",
    kinds: ["stale-news", "stale-notices", "stale-long", "empty-column"],
    points: { each: 5, most: 20 },
  },
  {
    code: "words",
    part: "deduction",
    of: "site",
    name: "文字差错",
    says: "错别字、不规范表述。",
    source: ownPoints,
    kinds: ["wrong-word"],
    points: { each: 0.5, most: 15 },
  },
  {
    code: "privacy",
    part: "deduction",
    of: "site",
    name: "个人信息",
    says: "没有去标识的身份证件、手机、银行卡号码。",
    source: ownPoints,
    kinds: ["personal-data"],
    points: { each: 2, most: 10 },
  },
  {
    code: "hidden",
    part: "deduction",
    of: "site",
    name: "暗链",
    says: "看不见的链接，指向政府网站以外。",
    source: ownPoints,
    kinds: ["hidden-link"],
    points: { each: 5, most: 10 },
  },
  {
    code: "errors",
    part: "deduction",
    of: "site",
    name: "网站找错",
    says: "“我为政府网站找错”的留言没有在 3 个工作日内答复。",
    source: "辽宁省政府网站管理办法（期限可设置）",
    kinds: ["late-error-answer"],
    points: { each: 2, most: 10 },
  },
  {
    code: "access",
    part: "deduction",
    of: "site",
    name: "无障碍基本要求",
    says: "网页有标题、注明语言，图片有替代文字。",
    source: "无障碍环境建设法第二十九条、第三十二条；分值由本地设置",
    kinds: ["no-title", "no-language", "no-alternative"],
    points: { each: 0.1, most: 5 },
  },
  {
    code: "ipv6",
    part: "deduction",
    of: "site",
    name: "IPv6",
    says: "网站支持 IPv6 访问。",
    source: "国管局网站自查表；分值由本地设置",
    kinds: ["no-ipv6"],
    points: { each: 5, most: 5 },
  },
  {
    code: "bonus",
    part: "bonus",
    of: "site",
    name: "加分",
    says: "扣分后高于 80 分的，计入加分，最多 30 分；由检查人逐项填写。",
    source: national,
    kinds: [],
    byPerson: "由检查人填写。",
  },
];

/** Points of the deductions, and the bonus at most. */
export const scale = { deductions: 100, bonus: 30, failsBelow: 60, bonusAbove: 80 } as const;

/** Who has no services for the public is scored on so many points, and these times 4/3. */
export const withoutServices = 75;
