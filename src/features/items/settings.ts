import { z } from "zod";
import { setting } from "#platform/feature/setting.ts";
import { isIndexNumberTemplate } from "./domain/index-number.ts";
import { readLeaders } from "./domain/leaders.ts";
import { leadersFaultWords } from "./words/leader-words.ts";

/** 索引号规则. */
export const indexNumberTemplate = setting({
  name: "items.indexNumberTemplate",
  says: "系统编索引号的规则：可用 {机关代码} {区划} {年} {年月} {年月日} {序号} {序号:5}，须有年份和序号",
  of: "agency",
  schema: z.string().refine(isIndexNumberTemplate),
  standard: "{机关代码}/{年}-{序号:5}",
});

/** 解读材料发布时限: in no national text; places set their own. */
export const interpretedWithin = setting({
  name: "items.interpretedWithin",
  title: "解读发布时限",
  says: "解读材料应在所解读的文件公开后几个工作日内公开；指标“有解读的信息”按解读时间分开时用",
  of: "agency",
  schema: z.number().int().min(1).max(20),
  standard: 3,
});

/** 先发后审: the rule is 先审后发; places that allow it say so. */
export const urgentPublication = setting({
  name: "items.urgentPublication",
  title: "先发后审",
  says: "突发事件等紧急情况下，信息经保密审查后可以先公开、再补办其余审核（仅限新信息；先发的条件由各地规定）",
  of: "agency",
  schema: z.boolean(),
  standard: false,
});

/** 补审期限: in no national text. */
export const urgentReviewWithin = setting({
  name: "items.urgentReviewWithin",
  title: "先发后审的补审期限",
  says: "先公开的信息应在几个工作日内补办完审核",
  of: "agency",
  schema: z.number().int().min(1).max(20),
  standard: 2,
});

/** 领导名录: of a region or an agency, in the order in which they are named. */
export const leadersNamed = setting({
  name: "items.leaders",
  title: "领导名录",
  says: "校对领导姓名、职务和排序用：按排序写“职务 姓名”，用分号隔开，例如：县委书记 李远山；县长 王小明",
  of: "agency",
  schema: z
    .string()
    .max(5000)
    .superRefine((text, issues) => {
      const read = readLeaders(text);
      if ("kind" in read) issues.addIssue({ code: "custom", message: leadersFaultWords(read) });
    }),
  standard: "",
});

/** 历次修改: whether the public sees when an item was changed, why, and what. */
export const publicVersions = setting({
  name: "items.publicVersions",
  title: "公开历次修改",
  says: "已发布信息的页面列出历次修改：日期、原因和改动的内容（从设置以后发布的修订起；原因也会公开）",
  of: "agency",
  schema: z.boolean(),
  standard: false,
});
