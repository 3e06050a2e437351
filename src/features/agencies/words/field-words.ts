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

/** What is held beside the register: how an agency is reached, and its sections. */
const moreWords: Readonly<Record<string, string>> = {
  foundedOn: "开始日",
  office: "公开工作机构",
  address: "办公地址",
  postcode: "邮政编码",
  telephone: "联系电话",
  fax: "传真",
  officeHours: "办公时间",
  mail: "电子邮箱",
  personInCharge: "负责人",
  fromOn: "生效日期",
  sectionName: "科室名称",
  sectionPlace: "科室顺序",
  sectionFromOn: "科室设立日期",
  sectionUntilOn: "科室撤销日期",
};

export type RegisterField = keyof typeof fieldWords;

/** A field by its words; the code itself where there are none. */
export function fieldName(code: string): string {
  return Object.hasOwn(fieldWords, code)
    ? fieldWords[code as RegisterField]
    : (moreWords[code] ?? code);
}
