import type { LedgerRows } from "../records/ledger-rows.ts";

/** The agency that shows an official table (公开标准目录). */
export const catalogueAgency = "青岚县民政局";

const basis = "《中华人民共和国政府信息公开条例》《社会救助暂行办法》";
const allChannels = "■政府网站 ■政务服务中心 ■便民服务站 ■社区（村）公示栏";
const guide = "办理事项；办理条件；救助标准；申请材料；办理流程；办理时间、地点；联系方式";
const result = "申请人姓名；家庭人口数；救助金额；监督电话";

/** Matter, sub-matter, what is made public, and to whom. */
const matters: readonly (readonly [string, string, string, string])[] = [
  ["综合业务", "政策法规文件", "法律、法规、规章；规范性文件", "全社会"],
  ["综合业务", "监督检查", "社会救助信访通讯地址；社会救助投诉举报电话", "全社会"],
  ["最低生活保障", "政策法规文件", "最低生活保障的政策文件；保障标准", "全社会"],
  ["最低生活保障", "办事指南", guide, "全社会"],
  ["最低生活保障", "审核信息", `初审对象名单及相关信息；${result}`, "特定群体"],
  ["最低生活保障", "审批信息", `低保对象名单及相关信息；${result}`, "特定群体"],
  ["特困人员救助供养", "办事指南", guide, "全社会"],
  ["特困人员救助供养", "审核信息", `初审对象名单；${result}`, "特定群体"],
  ["特困人员救助供养", "审批信息", `特困人员名单；${result}`, "特定群体"],
  ["临时救助", "办事指南", guide, "全社会"],
  ["临时救助", "审批信息", `支出型临时救助对象名单；救助金额；救助事由`, "特定群体"],
];

/** 社会救助领域基层政务公开标准目录, as the county's own table: without 三级事项. */
export const fieldCatalogue: LedgerRows = {
  kind: "catalogue",
  headers: [
    "领域",
    "一级事项",
    "二级事项",
    "公开内容（要素）",
    "公开依据",
    "公开时限",
    "公开主体",
    "公开渠道和载体",
    "公开对象",
    "公开方式",
    "公开层级",
  ],
  rows: matters.map(([first, second, content, audience]) => [
    ...["社会救助", first, second, content, basis],
    audience === "全社会"
      ? "制定或者获取信息之日起10个工作日内"
      : "作出决定之日起10个工作日内，公示7个工作日",
    ...["青岚县民政局、乡镇人民政府", allChannels, audience, "主动", "县级、乡级"],
  ]),
};
