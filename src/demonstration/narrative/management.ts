import { figure, type Pattern, type Story } from "./story.ts";

/** 政府信息管理. */
export const management: readonly Pattern[] = [
  () => "公文制发时一并确定公开属性，属于主动公开的随文推送上网，不予公开的说明理由并定期复查。",
  (s) => `${s.agency.self}对历年形成的政府信息分门别类建档，现行有效、已修改和已失效的分别标识。`,
  () => "严格执行公开前审查，经办人初核、科室负责人复核、分管负责人签发，审查单随文留存。",
  (s) => `完善信息发布台账，${s.agency.self}逐条记录标题、来源、审核人员和上网时间，做到有据可查。`,
  () => "定期核查已公开内容，对联系电话变更、办事材料调整等情况随变随改，防止误导群众。",
  () => "把涉密和敏感信息排查放在发布之前，涉及商业秘密、个人隐私的，依法征求意见或作遮盖处理。",
  (s) =>
    `${s.agency.self}清理网页附件和历史栏目，失效的撤下，格式不规范的重新上传，重复发布的归并。`,
  () => "实行信息动态调整，对原先不宜公开、现已具备公开条件的内容重新评估后予以公布。",
  (s) =>
    `修订本单位主动公开基本目录，公开事项、时限、渠道和责任科室一目了然，${s.agency.self}各科室据此更新。`,
  () => "主动公开的政府信息按季移交县档案馆、图书馆，方便不便上网的群众查阅。",
  () => "规范文件名称、文号、成文日期和发布日期等要素，统一版式后再发布，便于检索和引用。",
  (s) =>
    `${s.agency.self}明确信息提供、审核、发布和维护四个环节的责任，谁经手谁签名，出现差错可以倒查。`,
  () => "建立错情登记本，对读者来信和上级抽查指出的差错，当日更正、当周分析、当月讲评。",
];

/** Where documents were issued or repealed, how many, and how many are in force. */
export const normative: readonly Pattern[] = [
  (s) =>
    `全年制发行政规范性文件${of(s, "issued")}件，废止${of(s, "repealed")}件，现行有效${of(s, "inForce")}件。`,
  (s) =>
    `行政规范性文件经合法性审核和集体讨论后印发，本年制发${of(s, "issued")}件、废止${of(s, "repealed")}件，年末现行有效${of(s, "inForce")}件，文本均可在网上查阅。`,
  (s) =>
    `对行政规范性文件实行目录管理，年内制发${of(s, "issued")}件，废止${of(s, "repealed")}件，列入现行有效目录的共${of(s, "inForce")}件。`,
  (s) =>
    `本年度制发行政规范性文件${of(s, "issued")}件，均按要求附解读材料；废止行政规范性文件${of(s, "repealed")}件。`,
  (s) =>
    `年末现行有效的行政规范性文件共${of(s, "inForce")}件，其中本年制发${of(s, "issued")}件；本年废止${of(s, "repealed")}件。`,
];

const trial = { issued: "made", repealed: "", inForce: "total" } as const;

function of(story: Story, column: keyof typeof trial): number {
  if (story.figures.has("t2.normative.issued")) return figure(story, `t2.normative.${column}`);
  return figure(story, `t2.normative.${trial[column]}`);
}

/** The trial edition does not count what is repealed: its reports say nothing of documents here. */
export function hasDocuments(story: Story): boolean {
  if (!story.figures.has("t2.normative.issued")) return false;
  return of(story, "issued") + of(story, "repealed") > 0;
}
