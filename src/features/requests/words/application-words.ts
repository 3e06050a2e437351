import type { PersonalNumber } from "#text/privacy/personal-numbers.ts";
import type { ApplicantKind } from "../domain/case/codes.ts";
import type { Contact, Delivery, DocumentKind, Provision } from "../domain/intake/application.ts";
import type { DocumentFault } from "../domain/intake/document-fault.ts";
import type { PersonalInField } from "../domain/intake/personal-in-wanted.ts";
import type { FieldFinding, FieldName } from "../domain/intake/read-application.ts";
import type { Wished } from "../domain/letters/as-wished.ts";

export const provisionWords: Readonly<Record<Provision, string>> = {
  electronic: "电子数据",
  paper: "纸质复制件",
  disc: "光盘等介质",
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
  residencePermit: "港澳台居民居住证",
  hongKongMacaoPermit: "港澳居民来往内地通行证",
  taiwanPermit: "台湾居民来往大陆通行证",
  passport: "护照",
  permanentResidence: "外国人永久居留身份证",
  other: "其他有效证件",
};

/** The document of an applicant, of whatever kind. */
export const documentNames: Readonly<Record<Contact["documentKind"], string>> = {
  ...documentWords,
  permit: "港澳台居民居住证、通行证",
  creditCode: "统一社会信用代码",
};

/** What the applicant asked for, on one line. */
export function wishedSentence({ provision, delivery }: Wished): string {
  return `${provisionWords[provision]}，${deliveryWords[delivery]}`;
}

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
      return `电子邮箱“${finding.typed}”的格式不对，请检查，@ 和点用半角，例如 name@example.cn；没有邮箱的请留空`;
    case "not-a-telephone":
      return `联系电话“${finding.typed}”拨不通，请检查：手机号码 11 位；固定电话写区号，例如 010-12345678；多个号码用顿号分开`;
    case "no-area-code":
      return `联系电话“${finding.typed}”没有区号，请写成区号加号码，例如 010-${finding.typed}`;
    case "not-a-postcode":
      return `邮政编码“${finding.typed}”不是 6 位数字，请改正，不清楚的请留空`;
    case "document":
      return documentFaultWords(finding);
    case "not-one-line":
      return `${name}只能写一行，请删去换行`;
    case "too-long":
      return `${name}不能超过 ${finding.most} 字，请删减`;
    case "says-nothing":
      return "文号和内容描述至少填写一项，说明要哪些信息";
  }
}

type DocumentFinding = Extract<FieldFinding, { kind: "document" }>;

/** How a number of a kind is written. */
const shapes: Readonly<Partial<Record<DocumentFinding["of"], string>>> = {
  identityCard: "居民身份证号码是 18 位，前 17 位是数字，末位是数字或者 X；旧证 15 位",
  residencePermit: "港澳台居民居住证号码是 18 位，以 810000、820000 或者 830000 开头",
  hongKongMacaoPermit: "港澳居民来往内地通行证号码以 H 或者 M 开头，后面 8 位或者 10 位数字",
  taiwanPermit: "台湾居民来往大陆通行证号码是 8 位或者 10 位数字",
  passport: "护照号码是 6 至 12 位字母、数字",
  permanentResidence:
    "外国人永久居留身份证号码是以 9 开头的 18 位数字，旧证是 3 个字母加 12 位数字",
  creditCode: "统一社会信用代码是 18 位数字、大写字母；没有的，请写明证件名称和号码",
};

const faults: Readonly<Record<Exclude<DocumentFault, "length" | "characters">, string>> = {
  birth: "里的地区代码或者出生日期（18 位的在第 7 至 14 位）不对，请对照证件逐位核对",
  check: "有一位写错了（末位校验不符），请对照证件逐位核对",
  "residence-permit": "是港澳台居民居住证的号码，请把证件类型改选为港澳台居民居住证",
};

function documentFaultWords({ field, of, fault, typed }: DocumentFinding): string {
  const name = `${fieldWords[field]}“${typed}”`;
  if (fault !== "length" && fault !== "characters") return name + faults[fault];
  const length = [...typed].length;
  const now = fault === "length" ? `是 ${length} 位` : "有不该有的字符";
  return `${name}${now}。${shapes[of] ?? ""}，请对照证件改正`;
}

const numberWords: Readonly<Record<PersonalNumber["kind"], string>> = {
  identity: "居民身份证号码",
  passport: "护照、通行证号码",
  mobile: "手机号码",
  "bank-card": "银行卡号",
};

/** That a text seems to name a person by numbers, hidden in part, and what to do. */
export function personalWords(field: FieldName, numbers: PersonalInField["numbers"]): string {
  const named = numbers.map(({ kind, masked }) => `${numberWords[kind]} ${masked}`).join("、");
  return `${fieldWords[field]}里好像有${named}。办理中会有多人看到这一栏，查找信息用不着的请删去；确要写明的，按“仍要提交”`;
}
