/** Whose figures a report takes in beside its own (统计范围), as it says itself. */
export interface StatedScope {
  /** `level`: the departments of the government; `whole`: towns and streets as well. */
  readonly takesIn: "level" | "whole";
  /** The sentence that says so. */
  readonly sentence: string;
}

const gathers = /汇总|涵盖|合并|包括|包含|统计范围|数据来源|报告范围/;
const figures = /数据|统计|报告|情况/;
const departments =
  /(?:各|所有|全部|所属|下属|组成|工作|直属)(?:[^，。；]{0,6})?(?:部门|单位|机关)|(?:政府|市直|县直|区直)(?:各)?部门/;
const towns = /乡镇|镇（|镇、乡|各镇|各乡|街道/;
const leavesOut = /不(?:含|包括|包含|涵盖)|未(?:含|包括|包含|汇总)|除外/;

/**
 * Whether the beginning of a report says that it gathers what other agencies report. Of a sentence that leaves some out
 * nothing is taken: what it leaves out is not read.
 */
export function statedScope(text: string): StatedScope | undefined {
  const sentence = text
    .split(/(?<=[。；！？\n])/u)
    .map((one) => one.trim())
    .find(saysSo);
  if (sentence === undefined) return undefined;
  return { takesIn: towns.test(sentence) ? "whole" : "level", sentence };
}

function saysSo(sentence: string): boolean {
  if (leavesOut.test(sentence) || !gathers.test(sentence) || !figures.test(sentence)) return false;
  const [, behind = ""] = new RegExp(`(?:${gathers.source})(.*)`, "u").exec(sentence) ?? [];
  return departments.test(behind) || (towns.test(behind) && /部门|机关|单位/.test(behind));
}
