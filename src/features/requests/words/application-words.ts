import type { ApplicantKind } from "../domain/case/codes.ts";
import type { Contact, Delivery, DocumentKind, Provision } from "../domain/intake/application.ts";
import type { FieldFinding, FieldName } from "../domain/intake/read-application.ts";

export const provisionWords: Readonly<Record<Provision, string>> = {
  electronic: "电子数据",
  paper: "纸质复制件",
  inspection: "查阅、抄录",
};

export const deliveryWords: Readonly<Record<Delivery, string>> = {
  online: "在本网站凭查询码领取",
  mail: "发送到电子邮箱",
  post: "邮寄",
  collection: "自行领取",
};

export const documentWords: Readonly<Record<DocumentKind, string>> = {
  identityCard: "居民身份证",
  passport: "护照",
  permit: "港澳台居民居住证、通行证",
  other: "其他有效证件",
};

/** The document of an applicant, of whatever kind. */
export const documentNames: Readonly<Record<Contact["documentKind"], string>> = {
  ...documentWords,
  creditCode: "统一社会信用代码",
};

/** As the form of the annual report has them; a citizen is one alone. */
export const organisationWords: Readonly<Record<Exclude<ApplicantKind, "natural">, string>> = {
  enterprise: "商业企业",
  research: "科研机构",
  charity: "社会公益组织",
  legal: "法律服务机构",
  otherOrg: "其他",
};

export const fieldWords: Readonly<Record<FieldName, string>> = {
  title: "信息名称",
  reference: "文号",
  description: "内容描述",
  as: "申请人",
  name: "姓名或者名称",
  organisationKind: "组织类型",
  documentKind: "证件类型",
  documentNumber: "证件号码",
  creditCode: "统一社会信用代码",
  representative: "法定代表人",
  contactPerson: "联系人",
  phone: "联系电话",
  address: "联系地址",
  postcode: "邮政编码",
  mail: "电子邮箱",
  provision: "提供形式",
  delivery: "获取方式",
  help: "需要的帮助",
};

/** What is to be done about a field. */
export function findingWords(finding: FieldFinding): string {
  const name = fieldWords[finding.field];
  switch (finding.kind) {
    case "missing":
      return finding.field === "mail" ? "请填写电子邮箱，答复要发送到这里" : `请填写${name}`;
    case "unknown":
      return `请选择${name}`;
    case "not-a-mailbox":
      return "电子邮箱的格式不对，请检查，例如 name@example.cn";
    case "not-one-line":
      return `${name}只能写一行，请删去换行`;
    case "too-long":
      return `${name}不能超过 ${finding.most} 字，请删减`;
    case "says-nothing":
      return "文号和内容描述至少填写一项，说明要哪些信息";
  }
}
