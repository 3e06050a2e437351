import { z } from "zod";
import { setting } from "#platform/feature/setting.ts";

/** How long a sign-in holds, and how often one may be tried: set for the whole installation. */
export const signInSettings = [
  setting({
    name: "accounts.idle-minutes",
    says: "登录后无操作多少分钟自动退出",
    of: "installation",
    schema: z.int().min(5).max(120),
    standard: 15,
  }),
  setting({
    name: "accounts.longest-hours",
    says: "一次登录最长多少小时",
    of: "installation",
    schema: z.int().min(1).max(24),
    standard: 12,
  }),
  setting({
    name: "accounts.attempts",
    says: "连续输错多少次锁定账号",
    of: "installation",
    schema: z.int().min(3).max(10),
    standard: 5,
  }),
  setting({
    name: "accounts.lock-minutes",
    says: "账号锁定多少分钟",
    of: "installation",
    schema: z.int().min(5).max(1440),
    standard: 15,
  }),
] as const;
