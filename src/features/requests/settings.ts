import { z } from "zod";
import { setting } from "#platform/feature/setting.ts";
import { resultRows } from "./domain/case/codes.ts";
import { resultWords } from "./words/case-words.ts";

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
