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
