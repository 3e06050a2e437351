import { z } from "zod";
import { setting } from "#platform/feature/setting.ts";
import { isIndexNumberTemplate } from "./domain/index-number.ts";

/** 索引号规则. */
export const indexNumberTemplate = setting({
  name: "items.indexNumberTemplate",
  says: "系统编索引号的规则：可用 {机关代码} {区划} {年} {年月} {年月日} {序号} {序号:5}，须有年份和序号",
  of: "agency",
  schema: z.string().refine(isIndexNumberTemplate),
  standard: "{机关代码}/{年}-{序号:5}",
});
