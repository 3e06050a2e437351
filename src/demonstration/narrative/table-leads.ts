import { hasRequests, results } from "./requests.ts";
import { figure, type Pattern, type Story } from "./story.ts";

/** A sentence before table two, in the editions from 2021. */
export const activeLead: readonly Pattern[] = [
  (s) =>
    `本年作出行政许可决定${licences(s)}件，行政处罚决定${penalties(s)}件，行政强制${coercions(s)}件。`,
  () => "本表数据由业务科室提供，经与执法统计台账核对后填报。",
  (s) => `${s.agency.self}全年作出行政许可决定${licences(s)}件，结果已按规定公示。`,
  () => "处理决定数量按全年作出的全部决定填报，含依法不予公开的决定。",
  (s) =>
    `统计期内作出行政处罚决定${penalties(s)}件、行政强制${coercions(s)}件，数据来自执法办案系统。`,
  () => "规范性文件件数已与县司法局目录核对一致，收费金额已与县财政局对账。",
  (s) => `行政许可${licences(s)}件、行政处罚${penalties(s)}件，${decidedBy(s)}。`,
  () => "以下为主动公开有关数据，统计口径与上年一致。",
  () => "表内各项由责任科室填写，办公室汇总复核，没有数据的填写0。",
  (s) => `${s.year}年主动公开统计数据如下表，收费金额以万元为单位。`,
  () => "委托实施的事项由委托机关统计，不在本表重复计算。",
  () => "同一信息在多个渠道发布的只统计一次，联合发文由牵头单位统计。",
];

function decidedBy({ agency }: Story): string {
  return agency.character === "government"
    ? "由县政府各部门和乡镇（街道）依法作出"
    : `均以${agency.name}名义作出`;
}

const licences = (story: Story) => figure(story, "t2.licensing.decisions");
const penalties = (story: Story) => figure(story, "t2.penalty.decisions");
const coercions = (story: Story) => figure(story, "t2.coercion.decisions");

/** A sentence before table three. */
export const requestLead: readonly Pattern[] = [
  () => "申请数量按登记台账统计，一件申请包含多项内容的按一件计算。",
  (s) => said(s, (t) => `全年办结政府信息公开申请${figure(t, "t3.total.total")}件。`),
  () => "以自然人名义提出的申请计入自然人，律师代理的按委托人身份统计。",
  (s) => said(s, (t) => `办理结果为：${results(t)}。`),
  () => "本表勾稽关系已核对。",
  (s) =>
    said(s, (t) => `本年新收政府信息公开申请${figure(t, "t3.new.total")}件，申请人情况见下表。`),
  () => "网上、邮寄和当面提出的申请合并统计，不含咨询、信访事项。",
  () => "年末尚未到答复期限的申请列入结转，下年度继续统计。",
  (s) => `${s.year}年收到和处理政府信息公开申请的情况列表如下。`,
  () => "经补正仍不能办理的，按补正后的结果归类统计。",
  () => "各类办理结果按答复文书确定，一件申请只计一种结果。",
  () => "表中数据与县政府依申请公开平台导出结果一致。",
];

/** A report without requests says what the table shows anyway. */
function said(story: Story, pattern: Pattern): string {
  return hasRequests(story) ? pattern(story) : "本年度没有相关数据，各项均填写0。";
}

/** A sentence before table four. */
export const disputeLead: readonly Pattern[] = [
  (s) => disputed(s, "本年度未发生因政府信息公开引起的行政复议、行政诉讼。"),
  (s) => disputed(s, "没有申请人就政府信息公开申请行政复议或者提起行政诉讼。"),
  () => "案件按作出结果的年度统计，未审结的列入尚未审结一栏。",
  (s) => disputed(s, "全年未产生政府信息公开行政复议和行政诉讼案件。"),
  () => "数据与行政复议机构、人民法院的生效文书核对一致。",
  (s) => disputed(s, `${s.year}年未发生政府信息公开行政复议、行政诉讼案件，各项均为0。`),
  () => "复议、诉讼情况由法制机构统计，办公室复核。",
  (s) => disputed(s, `${s.agency.self}没有被申请政府信息公开行政复议，也没有发生行政诉讼。`),
  () => "驳回申请、撤回申请的案件计入其他结果。",
  (s) => disputed(s, "统计期内没有发生政府信息公开行政复议，没有发生行政诉讼。"),
  (s) => `${s.year}年有关复议、诉讼的情况见下表。`,
  (s) => disputed(s, "未发生行政复议、行政诉讼案件。"),
];

const kinds = ["review", "direct", "afterReview"] as const;

/** The sentence where there was none; else the figures. */
function disputed(story: Story, none: string): string {
  const [reviews = 0, direct = 0, after = 0] = kinds.map((kind) =>
    figure(story, `t4.${kind}.total`),
  );
  if (reviews + direct + after === 0) return none;
  return `因政府信息公开被申请行政复议${reviews}件，未经复议直接起诉${direct}件，复议后起诉${after}件。`;
}
