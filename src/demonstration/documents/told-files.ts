import type { DemonstrationFile } from "#features/normative-documents/index.ts";
import { competition, consultation, decision, legality, plan, sent } from "./steps.ts";

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
