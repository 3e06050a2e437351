import { z } from "zod";
import { setting } from "#platform/feature/setting.ts";

/** 发文机关代字 of covering letters: stands before the year and the number. */
export const letterMark = setting<string>({
  name: "report-filing.letter-mark",
  title: "报送函代字",
  says: "年报报送函文号里的机关代字，如“青水函”",
  of: "agency",
  schema: z
    .string()
    .trim()
    .min(1)
    .max(20)
    .regex(/^[^\s〔〕]+$/),
  standard: "信息公开函",
});

/** Days before a report's day on which who writes it is reminded (催报). */
export const remindDays = setting<string>({
  name: "report-filing.remind-days",
  title: "年报催报",
  says: "年报公布期限前多少天提醒编制人，用逗号隔开，如 30,7,1；最后一天另外提醒主管部门",
  of: "region",
  schema: z.string().regex(/^[1-9]\d{0,2}(?:[,，][1-9]\d{0,2}){0,9}$/),
  standard: "30,7,1",
});

/** 当年撤销的机关并入承接机关的年报: no central rule says who reports the part of a year before an agency ended. */
export const takesInEnded = setting<boolean>({
  name: "report-filing.takes-in-ended",
  title: "当年撤销的机关并入承接机关的年报",
  says: "承接机关编制本机关的年报时，是否并入当年撤销、由它承接的机关的数据；不并入的，只在本级、全域汇总里计入",
  of: "region",
  schema: z.boolean(),
  standard: false,
});

export const filingSettings = [letterMark, remindDays, takesInEnded] as const;
