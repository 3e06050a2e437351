import { z } from "zod";
import { setting } from "#platform/feature/setting.ts";
import { resultRows } from "./domain/case/codes.ts";
import { resultWords } from "./words/case-words.ts";
import { openChannels } from "./words/open-channels.ts";

/** 撤回计入: 撤回 is no row of table three. */
export const withdrawnCountsAs = setting({
  name: "requests.withdrawnCountsAs",
  says: "申请人撤回的申请计入年报表三的哪一行（命令行里写单元格名，如 otherRest：其他处理的其他）",
  of: "agency",
  schema: z.enum(resultRows),
  standard: "otherRest",
  choices: resultWords,
});

/** 有争议的答复种类: some courts do not accept suits against them (法释〔2025〕8号). */
export const tellsOfDisputed = setting({
  name: "requests.tellsOfDisputed",
  says: "行政查询、加工分析、信访、重复申请、公开出版物的答复是否告知救济途径（no：按法制机构的意见不告知）",
  of: "agency",
  schema: z.enum(["yes", "no"]),
  standard: "yes",
  choices: { yes: "告知", no: "不告知" },
});

/** 发文机关代字 of letters: stands before the word of the series, the year and the number. */
export const letterMark = setting({
  name: "requests.letterMark",
  title: "依申请公开文书代字",
  says: "文书文号里的机关代字，如“青水公开”：答复编“青水公开复〔2026〕1号”，告知编“告”，征求意见编“函”，回执编“收”",
  of: "agency",
  schema: z
    .string()
    .trim()
    .min(1)
    .max(20)
    .regex(/^[^\s〔〕]+$/),
  standard: "信息公开",
});

/**
 * 法制审核: which replies a legal reviewer signs before they are signed for the agency. No law asks for it, and small agencies have
 * nobody for it: unless set otherwise it is a step where somebody holds the role.
 */
export const legalReview = setting<"whereHeld" | "all" | "notGranted" | "none">({
  name: "requests.legalReview",
  title: "答复的法制审核",
  says: "哪些答复签发前要法制审核；补正、延期、收费、征求意见的文书不审核",
  of: "agency",
  schema: z.enum(["whereHeld", "all", "notGranted", "none"]),
  standard: "whereHeld",
  choices: {
    whereHeld: "本机关有法制审核人员的，全部答复；没有的不审核",
    all: "全部答复（没有人员的不能送审）",
    notGranted: "予以公开以外的答复（没有人员的不能送审）",
    none: "不审核",
  },
});

/** 签发人 of replies; an extension is always the head's (第三十三条第二款). */
export const replySigner = setting<"disclosure-head" | "leader">({
  name: "requests.replySigner",
  title: "答复的签发人",
  says: "答复由谁签发；延期告知书依条例第三十三条第二款只由公开工作机构负责人签发",
  of: "agency",
  schema: z.enum(["disclosure-head", "leader"]),
  standard: "disclosure-head",
  choices: { "disclosure-head": "公开工作机构负责人", leader: "分管领导" },
});

/** 网上申请行政复议的途径 (行政复议法第二十二条): a letter that is served online names it. */
export const onlineDoor = setting<string>({
  name: "requests.onlineDoor",
  title: "网上申请行政复议的途径",
  says: "电子送达的答复要写明网上申请行政复议的途径，如平台名称和网址；不设的，电子送达的答复不能签发",
  of: "region",
  schema: z.string().trim().max(200),
  standard: "",
});

/** 逾期不答复的救济: reconsideration first (复议法第二十三条第一款第三项), or both roads where courts there take the suit at once. */
export const silenceRoads = setting<"first" | "both">({
  name: "requests.silenceRoads",
  title: "逾期不答复的救济途径",
  says: "逾期没有答复的，查询页面告知申请人怎样救济：先申请行政复议，或者复议、诉讼都可以（按当地法院的意见）",
  of: "region",
  schema: z.enum(["first", "both"]),
  standard: "first",
  choices: { first: "先申请行政复议", both: "复议、诉讼都可以" },
});

/** 先审查后答复. */
export const reviewFirst = setting({
  name: "requests.reviewFirst",
  says: "答复申请人以前是否必须先走完审查的五步（补不补、该不该、有没有、给不给、当不当）",
  of: "agency",
  schema: z.enum(["yes", "no"]),
  standard: "no",
  choices: { yes: "必须", no: "不必" },
});

/** 重新答复计入: table three keeps the first outcome in its year. */
export const reopenedCounts = setting({
  name: "requests.reopenedCounts",
  title: "重新答复计入",
  says: "复议、诉讼责令的重新答复是否在年报表三另计一件（收到决定、判决之年计入本年新收，重新答复之年计入办结）；不另计的，表三只计第一次答复",
  of: "agency",
  schema: z.enum(["yes", "no"]),
  standard: "no",
  choices: { yes: "另计一件", no: "不另计" },
});

/** 公开指南的申请渠道: what the report counts as ways of asking. */
export const channelsOpen = setting({
  name: "requests.channelsOpen",
  title: "公开指南的申请渠道",
  says: `公开指南写明的申请渠道，用、隔开，从这些里选：${openChannels.join("、")}`,
  of: "agency",
  schema: z.string().refine((text) => {
    const words = text.split("、");
    const known: readonly string[] = openChannels;
    return words.every((word) => known.includes(word)) && new Set(words).size === words.length;
  }),
  standard: "网上、书面",
});

export type KeepsFor = "10" | "30" | "forever";

/** 保管期限 of a case's file. */
export const keepsFor = setting<KeepsFor>({
  name: "requests.keepsFor",
  title: "案卷保管期限",
  says: "依申请公开案卷保管多久，自办结次年起算",
  of: "agency",
  schema: z.enum(["10", "30", "forever"]),
  standard: "30",
  choices: { "10": "十年", "30": "三十年", forever: "永久" },
});

export const requestSettings = [
  withdrawnCountsAs,
  tellsOfDisputed,
  letterMark,
  legalReview,
  replySigner,
  onlineDoor,
  silenceRoads,
  reviewFirst,
  reopenedCounts,
  keepsFor,
  channelsOpen,
] as const;
