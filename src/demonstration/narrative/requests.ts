import { sharedResultRows } from "#report/form/cell-names.ts";
import { figure, type Pattern, type Story } from "./story.ts";

/** 依申请公开, where nothing was received and nothing was brought over. */
export const noRequests: readonly Pattern[] = [
  (s) => `${s.year}年，${s.agency.self}未收到政府信息公开申请，也没有上年结转的申请。`,
  () => "申请渠道保持畅通，申请表和办理流程图可在网上下载。全年收到政府信息公开申请0件。",
  (s) =>
    `统计期内没有收到公民、法人或其他组织提出的政府信息公开申请。${s.agency.self}明确专人负责登记，随时做好受理准备。`,
  (s) =>
    `年内未收到政府信息公开申请。对群众当面询问的事项，${s.agency.self}能够当场说明的当场说明，需要查找的限期回复。`,
  (s) =>
    `${s.agency.self}在公开指南中更新了受理地址、办公时间和申请表下载入口。全年未收到政府信息公开申请。`,
  () => "全年未收到依申请公开政府信息的申请，办理规程和文书样式已按现行规定修订备用。",
  (s) =>
    `组织经办人员学习申请办理规范，熟悉登记、审核、答复、送达和归档各环节的要求。${s.year}年未收到政府信息公开申请。`,
  () => "当面、信函和网络三种方式均可提出申请，年度内未收到政府信息公开申请。",
  () => "本年度未新收政府信息公开申请，亦无往年结转申请需要办理，登记台账与平台数据核对一致。",
  (s) =>
    `经核对县政府依申请公开平台和本单位收文登记，${s.year}年未收到政府信息公开申请，不存在漏登情形。`,
  (s) => `${s.year}年没有收到政府信息公开申请，群众所需内容大多可以从主动公开栏目直接取得。`,
  () => "完善申请接收登记簿，线上线下合为一本台账。截至年底，全年收到政府信息公开申请0件。",
  (s) =>
    `${s.agency.self}对申请接收窗口、传真和信箱逐一测试，确保收得到、转得出。全年未收到政府信息公开申请。`,
];

/** 依申请公开, with what the tables say. */
export const someRequests: readonly Pattern[] = [
  (s) =>
    `${s.year}年新收政府信息公开申请${fresh(s)}件${brought(s)}，办结${settled(s)}件${handedOn(s)}，${inTime}`,
  (s) =>
    `全年收到政府信息公开申请${fresh(s)}件${brought(s)}。从办理结果看，${results(s)}${handedOn(s)}。`,
  (s) =>
    `${s.agency.self}规范登记、审查、答复、送达各环节，全年新收政府信息公开申请${fresh(s)}件${brought(s)}，均在法定期限内处理${handedOn(s)}。`,
  (s) => `${applicants(s)}${brought(s)}，已办结${settled(s)}件${handedOn(s)}。`,
  (s) =>
    `依申请公开坚持一件一档，收件凭证、审查意见和答复文书全部归档。年内新收政府信息公开申请${fresh(s)}件${brought(s)}，${results(s)}${handedOn(s)}。`,
  (s) =>
    `本年度新收政府信息公开申请${fresh(s)}件${brought(s)}，申请内容主要涉及${topic(s)}。全部申请中，办结${settled(s)}件${handedOn(s)}。`,
  (s) =>
    `${s.agency.self}对疑难申请先与申请人沟通，弄清所需内容后再答复。${s.year}年新收政府信息公开申请${fresh(s)}件${brought(s)}；${results(s)}${handedOn(s)}。`,
  (s) =>
    `申请办理实行经办、复核、负责人签发三级把关，答复文书一律写明依据、理由和救济途径。全年收到政府信息公开申请${fresh(s)}件${brought(s)}，办结${settled(s)}件${handedOn(s)}。`,
  (s) =>
    `${applicants(s)}${brought(s)}。${s.agency.self}对其中能够当场提供的随收随办，其余按程序审查后答复${handedOn(s)}。`,
  (s) =>
    `全年新收政府信息公开申请${fresh(s)}件${brought(s)}${handedOn(s)}。已经答复的申请中，${results(s)}。`,
  (s) =>
    `对涉及${topic(s)}的申请，${s.agency.self}会同业务科室查明信息有无、应否公开后再作答复。本年度新收政府信息公开申请${fresh(s)}件${brought(s)}，办结${settled(s)}件${handedOn(s)}。`,
  (s) =>
    `截至12月31日，${s.agency.self}${s.year}年新收政府信息公开申请${fresh(s)}件${brought(s)}，办结${settled(s)}件${handedOn(s)}，未出现逾期答复。`,
  (s) =>
    `对多人提出、内容相同的申请，答复后将可以公开的内容转为主动公开。${s.year}年收到政府信息公开申请${fresh(s)}件${brought(s)}，${results(s)}${handedOn(s)}。`,
];

const inTime = "答复均在法定期限内作出。";
const fresh = (story: Story) => figure(story, "t3.new.total");
const settled = (story: Story) => figure(story, "t3.total.total");

function brought(story: Story): string {
  const count = figure(story, "t3.carriedIn.total");
  return count > 0 ? `，上年结转${count}件` : "";
}

function handedOn(story: Story): string {
  const count = figure(story, "t3.carriedOut.total");
  return count > 0 ? `，结转下年度继续办理${count}件` : "";
}

/** What requests are mostly about: the agency's first matters. */
function topic({ agency }: Story): string {
  return `${agency.topics[0]}、${agency.topics[1]}`;
}

function applicants(story: Story): string {
  const { agency, year } = story;
  const natural = figure(story, "t3.new.natural");
  const all = fresh(story);
  const head = `${year}年，${agency.self}新收政府信息公开申请${all}件`;
  if (natural === all) return all > 0 ? `${head}，均由自然人提出` : head;
  return `${head}，其中自然人${natural}件、法人或其他组织${all - natural}件`;
}

const groups = [
  ["予以公开", /^granted$/],
  ["部分公开", /^partial$/],
  ["不予公开", /^denied/],
  ["无法提供", /^unavailable/],
  ["不予处理", /^refused/],
] as const;

/** The results that are not zero, by group of the form. */
export function results(story: Story): string {
  const known = groups.flatMap(([words, rows]) => {
    const names = sharedResultRows.filter((row) => rows.test(row));
    const count = names.reduce((sum, row) => sum + figure(story, `t3.${row}.total`), 0);
    return count > 0 ? [`${words}${count}件`] : [];
  });
  const rest = ["otherNotCorrected", "otherUnpaid", "otherRest", "otherSingle"].reduce(
    (sum, row) => sum + figure(story, `t3.${row}.total`),
    0,
  );
  const all = rest > 0 ? [...known, `其他处理${rest}件`] : known;
  return all.length > 0 ? all.join("、") : "尚无办结件";
}

/** Whether a report has requests to speak of. */
export function hasRequests(story: Story): boolean {
  return fresh(story) > 0 || figure(story, "t3.carriedIn.total") > 0;
}
