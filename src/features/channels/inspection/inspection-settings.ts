import { z } from "zod";
import { setting } from "#platform/feature/setting.ts";
import { hostsIn, isHostPattern } from "../domain/inspection/hosts.ts";
import { parsePoints, standardPoints } from "../domain/inspection/points.ts";

/** Without a host that is named here nothing is ever visited. */
export const inspectedHosts = setting({
  name: "channels.inspectedHosts",
  title: "可检查的网站",
  says: "网站检查可以访问哪些主机，用空格或者逗号隔开，例如 www.qinglan.gov.cn；*.gov.cn 表示其下所有主机。没有写的一律不访问，指向它们的链接记为未检",
  of: "installation",
  schema: z
    .string()
    .max(4000)
    .refine((text) => hostsIn(text).every(isHostPattern), "有的不是主机名"),
  standard: "",
});

export const inspectionRate = setting({
  name: "channels.inspectionRate",
  title: "网站检查的速度",
  says: "网站检查每秒最多请求几次（对方 robots.txt 要求更慢的，照它的）",
  of: "installation",
  schema: z.number().int().min(1).max(100),
  standard: 2,
});

export const inspectionPages = setting({
  name: "channels.inspectionPages",
  title: "网站检查的页数",
  says: "一次检查最多看多少个网页；超出的记为未检",
  of: "installation",
  schema: z.number().int().min(10).max(100_000),
  standard: 20_000,
});

/** Closed unless the operator opens it: a program that visits addresses for others must not be led into the house. */
export const inspectsPrivate = setting({
  name: "channels.inspectsPrivate",
  title: "检查内网网站",
  says: "可检查的网站在内网（私有地址）的，是否也访问",
  of: "installation",
  schema: z.boolean(),
  standard: false,
});

/** The indicators say 长期 and no more. */
export const longStaleDays = setting({
  name: "channels.longStaleDays",
  title: "栏目长期未更新",
  says: "动态、通知、政策以外的栏目，多少天没有更新算长期未更新（检查指标没有写明天数）",
  of: "region",
  schema: z.number().int().min(30).max(1000),
  standard: 365,
});

/** 2 周 in most circulars; 甘肃 weekly, 闽侯 10 days. */
export const mediaStaleDays = setting({
  name: "channels.mediaStaleDays",
  title: "新媒体不更新",
  says: "政务新媒体多少天没有更新算不更新（常见 14 天；有的地方 7 天、10 天）",
  of: "region",
  schema: z.number().int().min(5).max(60),
  standard: 14,
});

/** Points of the deductions were not seen in a national text. */
export const inspectionPoints = setting({
  name: "channels.inspectionPoints",
  title: "网站检查扣分",
  says: "每处扣几分/最多扣几分，指标之间用分号隔开；没有写的照标准，合计不超过 100",
  of: "region",
  schema: z
    .string()
    .max(2000)
    .refine((text) => parsePoints(text) !== undefined, "名称或者分值不对"),
  standard: standardPoints,
});

export const inspectionSettings = [
  inspectedHosts,
  inspectionRate,
  inspectionPages,
  inspectsPrivate,
  longStaleDays,
  mediaStaleDays,
  inspectionPoints,
] as const;
