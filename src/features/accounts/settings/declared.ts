import { z } from "zod";
import { setting } from "#platform/feature/setting.ts";
import { type ReviewLevel, reviewLevels } from "../domain/roles.ts";

/** How long a sign-in holds, and how often one may be tried: set for the whole installation. */
export const signInSettings = [
  setting({
    name: "accounts.idle-minutes",
    says: "登录后无操作多少分钟自动退出",
    of: "installation",
    isOfSecurity: true,
    schema: z.int().min(5).max(120),
    standard: 15,
  }),
  setting({
    name: "accounts.longest-hours",
    says: "一次登录最长多少小时",
    of: "installation",
    isOfSecurity: true,
    schema: z.int().min(1).max(24),
    standard: 12,
  }),
  setting({
    name: "accounts.attempts",
    says: "连续输错多少次锁定账号",
    of: "installation",
    isOfSecurity: true,
    schema: z.int().min(3).max(10),
    standard: 5,
  }),
  setting({
    name: "accounts.lock-minutes",
    says: "账号锁定多少分钟",
    of: "installation",
    isOfSecurity: true,
    schema: z.int().min(5).max(1440),
    standard: 15,
  }),
] as const;

/** 审核级次: an agency's own, from one (a town of three people) to three (三审). */
export const reviewLevelsOfAgency = setting<ReviewLevel>({
  name: "accounts.review-levels",
  says: "公开前审核几级",
  of: "agency",
  schema: z.literal(reviewLevels),
  standard: 3,
  choices: { 1: "一级", 2: "两级（初审、终审）", 3: "三级（初审、复审、终审）" },
});

/** Whether the last reviewer, where they are the secrecy reviewer too, may sign both together; the author never does. */
export const secrecyWithLastLevel = setting({
  name: "accounts.secrecy-with-last-level",
  says: "保密审查可以由最后一级审核人一并签署",
  of: "agency",
  schema: z.boolean(),
  standard: false,
});

export const reviewSettings = [reviewLevelsOfAgency, secrecyWithLastLevel] as const;
