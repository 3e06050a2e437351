import type { OfficialColumn } from "../domain/official-table.ts";

/** The heads of the official table. */
export const officialWords: Readonly<Record<OfficialColumn, string>> = {
  firstMatter: "一级事项",
  secondMatter: "二级事项",
  thirdMatter: "三级事项",
  content: "公开内容（要素）",
  basis: "公开依据",
  timeLimit: "公开时限",
  discloser: "公开主体",
  channels: "公开渠道和载体",
  audience: "公开对象",
  way: "公开方式",
  level: "公开层级",
};

/** 社会救助领域基层政务公开标准目录. */
export function tableTitle(field: string): string {
  return `${field}领域基层政务公开标准目录`;
}
