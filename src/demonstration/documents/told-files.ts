import type { DemonstrationFile } from "#features/normative-documents/index.ts";

const plan = {
  step: "plan",
  daysAgo: 150,
  by: "县政府常务会议",
  says: "列入本年度规范性文件制定计划。",
} as const;
const consultation = {
  step: "consultation",
  daysAgo: 60,
  lasted: 35,
  by: "县政府门户网站",
  says: "在门户网站公布草案和起草说明，收到的意见和采纳情况已经反馈。",
  opinions: 23,
  adopted: 9,
} as const;
const competition = {
  step: "competition",
  daysAgo: 45,
  by: "县市场监督管理局",
  result: "passed",
  says: "没有排除、限制竞争的内容。",
} as const;
const sent = {
  step: "legality-sent",
  daysAgo: 40,
  by: "县司法局",
  says: "附草案、说明、依据和征求意见材料。",
} as const;
const legality = {
  step: "legality",
  daysAgo: 26,
  by: "县司法局",
  result: "lawful",
  says: "主体、权限、程序和内容合法。",
} as const;
const decision = {
  step: "decision",
  daysAgo: 12,
  by: "县政府第18次常务会议",
  result: "passed",
  says: "会议审议通过，由县政府办公室印发。",
} as const;

/** Documents that the county's government makes, one at each stage. */
export const toldFiles: readonly DemonstrationFile[] = [
  file("青岚县电动自行车停放充电管理办法", "城乡建设、环境保护", [plan], false),
  file("青岚县促进个体工商户发展若干措施", "市场监管、安全生产监管", [plan, consultation], true),
  file("青岚县政府采购支持中小企业实施办法", "财政、金融、审计", [consultation, competition], true),
  file(
    "青岚县公共停车场收费管理办法",
    "国民经济管理、国有资产监管",
    [consultation, competition, sent],
    true,
  ),
  file(
    "青岚县农村自建房安全管理办法",
    "城乡建设、环境保护",
    [plan, { ...sent, daysAgo: 6 }],
    false,
  ),
  file("青岚县校车服务管理办法", "科技、教育", [sent, legality], false),
  file(
    "青岚县民宿管理暂行办法",
    "文化、广电、新闻出版",
    [consultation, competition, sent, legality, decision],
    true,
  ),
];

function file(
  title: string,
  theme: string,
  steps: DemonstrationFile["steps"],
  isBusiness: boolean,
): DemonstrationFile {
  return { title, theme, section: "政策法规科", isBusiness, steps };
}
