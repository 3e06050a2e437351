/** What the register calls what it holds of an agency, by the codes of its columns. */
export const fieldWords = {
  name: "名称",
  shortName: "简称",
  creditCode: "统一社会信用代码",
  kind: "类别",
  region: "行政区划",
  parent: "上级",
  supervisor: "主管部门",
  reconsiderationOrgan: "复议机关",
  court: "管辖法院",
  formerName: "曾用名",
  renamedOn: "更名日期",
  dissolvedOn: "撤销日期",
} as const;

export type RegisterField = keyof typeof fieldWords;

/** A field by its words; the code itself where there are none. */
export function fieldName(code: string): string {
  return Object.hasOwn(fieldWords, code) ? fieldWords[code as RegisterField] : code;
}
