import type { CheckStanding } from "../lists/check-standing.ts";

/** Codes of the data in Chinese, as they stand beside them. */
export const regionLevelWords = {
  nation: "全国",
  province: "省级",
  city: "市级",
  county: "县级",
} as const;

export const agencyLevelWords = {
  province: "省级",
  city: "市级",
  county: "县级",
  township: "乡级",
} as const;

export const checkStateWords: Readonly<Record<CheckStanding, string>> = {
  checked: "已核对",
  "not-yet": "尚未核对",
  unread: "没有读出",
  "old-form": "2019 年以前的格式，没有核对",
  "no-tables": "没有表格，没有核对",
};
