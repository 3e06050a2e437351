import type { Pattern } from "../scene.ts";
import { enforcement } from "./enforcement.ts";
import { livelihood, projects, safety } from "./local.ts";
import { money, yearly } from "./money.ts";
import { news } from "./news.ts";
import { notices } from "./notices.ts";
import { interpretation, policies } from "./policies.ts";
import { functionsOf, services, staffing } from "./services.ts";

const patterns: Readonly<Record<string, readonly Pattern[]>> = {
  政策文件类: policies,
  惠民政策类: policies,
  工作动态类: news,
  公示公告类: notices,
  行政执法类: enforcement,
  财政收支类: money,
  办事服务类: services,
  机构职能类: functionsOf,
  重点领域类: projects,
  人事任免类: staffing,
  民生保障类: livelihood,
  乡村建设类: projects,
  社区建设类: projects,
  安全防范类: safety,
};

/** Those that come once a year, before the others: 预算, 决算. */
const first: Readonly<Record<string, readonly Pattern[]>> = { 财政收支类: yearly };

/** How the nth item of a kind in a year is written, from 1. */
export function patternOf(kind: string, nth: number): Pattern {
  const once = first[kind] ?? [];
  const others = patterns[kind] ?? [];
  const pattern = once[nth - 1] ?? others[(nth - 1 - once.length) % others.length];
  if (!pattern) throw new Error(`nobody writes items of ${kind}`);
  return pattern;
}

/** The item by whose topic the nth is written: an interpretation is of what it interprets. */
export function topicOf(kind: string, nth: number): number {
  return patternOf(kind, nth) === interpretation ? nth - 1 : nth;
}
