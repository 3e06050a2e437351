import type { DemonstrationAgency } from "./agency.ts";
import type { DepartmentFacts } from "./department-facts.ts";
import { departmentsOfAffairs } from "./departments-of-affairs.ts";
import { departmentsOfOversight } from "./departments-of-oversight.ts";
import { departmentsOfWorks } from "./departments-of-works.ts";
import { placeAgencies, zoneFacts } from "./places.ts";

const allYears = { from: 2019, to: 2024 } as const;

const government: DemonstrationAgency = {
  name: "青岚县人民政府",
  short: "县政府",
  self: "我县",
  character: "government",
  years: allYears,
  workload: {
    requests: 34,
    licensing: 63,
    disputes: 3.2,
    items: 3860,
    wechat: true,
    normative: { inForce: 46, issued: 5 },
  },
  topics: [
    "县域发展规划",
    "重大行政决策",
    "征地补偿批准结果",
    "民生实事项目",
    "优化营商环境措施",
    "政府工作报告落实情况",
    "突发事件应对",
    "权责清单",
  ],
  deeds: [
    "公布年度重大行政决策事项目录，决策草案一律在门户网站征求意见并公开采纳情况",
    "集中公开现行有效行政规范性文件，逐件标注有效性并提供规范格式文本下载",
    "组织政府开放日活动，邀请市民代表走进政务服务大厅、自来水厂和污水处理厂",
    "按季度公布民生实事项目的进展、资金拨付和责任单位",
    "编制政府公报并免费送到图书馆、档案馆和各乡镇（街道）查阅点",
    "建立政务舆情会商机制，对群众反映集中的问题由主管部门限时发声",
  ],
};

const zone: DemonstrationAgency = {
  name: "青岚经济开发区管理委员会",
  short: "青岚经开区",
  self: "管委会",
  character: "zone",
  years: allYears,
  workload: {
    requests: 2.6,
    licensing: 268,
    penalty: 24,
    coercion: 1,
    feesWan: 96.5,
    items: 194,
    wechat: true,
    normative: { inForce: 4, issued: 0.4 },
  },
  ...zoneFacts,
};

/** Every agency of the county: the government, its departments, the zone, then towns, streets and townships. */
export const agencies: readonly DemonstrationAgency[] = [
  government,
  ...[...departmentsOfAffairs, ...departmentsOfWorks, ...departmentsOfOversight].map(department),
  zone,
  ...placeAgencies,
];

function department({ name, self, years, ...facts }: DepartmentFacts): DemonstrationAgency {
  return {
    name: `青岚县${name}`,
    short: `县${shortName(name)}`,
    self: self ?? "我局",
    character: "department",
    years: years === undefined ? allYears : years,
    ...facts,
  };
}

/** 县政府办公室 for 青岚县人民政府办公室. */
function shortName(name: string): string {
  return name.replace(/^人民政府(?=办公室$)/, "政府");
}
