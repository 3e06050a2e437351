import { dutyOf } from "#law/statutory-catalogue.ts";
import { type ColumnContent, type Cycle, systemsDuty } from "./column.ts";

/** 栏目模板: what kinds of agencies begin with. */
export const templateNames = ["county-government", "department", "township", "zone"] as const;

export type TemplateName = (typeof templateNames)[number];

type Planned = readonly [duty: string, cycle: Cycle, more?: Partial<ColumnContent>];

/** What every agency has: the matters of article 20 that arise everywhere. */
const everywhere: readonly Planned[] = [
  ["functions", "year", { spellings: ["机构概况"] }],
  ["policies", "as-arises", { spellings: ["规范性文件"] }],
  ["plans", "year", { spellings: ["计划总结"] }],
  ["budgets", "year", { minimum: 2 }],
  ["recruitment", "as-arises", { minimum: 0, spellings: ["人事信息"] }],
];

const ofAdministration: readonly Planned[] = [
  ["licensing", "month"],
  ["penalties", "month", { spellings: ["行政处罚", "行政强制"] }],
  ["fees", "year", { minimum: 0 }],
  ["procurement", "quarter", { minimum: 0 }],
  ["inspections", "quarter", { spellings: ["监督检查结果"] }],
  ["emergencies", "half-year"],
];

const templates: Readonly<Record<TemplateName, readonly Planned[]>> = {
  "county-government": [
    ...everywhere,
    ["statistics", "month", { minimum: 4 }],
    ...ofAdministration,
    ["projects", "quarter"],
    ["livelihood", "quarter"],
    ["land-expropriation", "quarter"],
    ["house-expropriation", "half-year", { minimum: 0 }],
    ["social-relief", "quarter"],
    ["public-services", "quarter"],
  ],
  department: [...everywhere, ...ofAdministration],
  township: [
    ...everywhere,
    ["rural-policy", "quarter"],
    ["farmland-water", "half-year"],
    ["land-circulation", "half-year"],
    ["homesteads", "quarter"],
    ["township-land", "half-year", { minimum: 0 }],
    ["funds-and-labour", "year", { minimum: 0 }],
    ["township-relief", "month"],
    ["emergencies", "half-year"],
  ],
  zone: [
    ...everywhere,
    ["statistics", "quarter"],
    ["licensing", "month"],
    ["penalties", "month", { spellings: ["行政处罚", "行政强制"] }],
    ["projects", "quarter"],
    ["emergencies", "half-year"],
  ],
};

/** The columns of a template, in order; each of a duty has its name and its limit. */
export function columnsOfTemplate(name: TemplateName): readonly ColumnContent[] {
  const ofStatutes = templates[name].map(([code, cycle, more], at) => {
    const duty = dutyOf(code);
    if (!duty) throw new Error(`no statute has the duty ${code}`);
    return {
      name: duty.name,
      spellings: [],
      section: null,
      duty: code,
      cycle,
      limit: duty.limit,
      limitDays: null,
      minimum: 1,
      place: (at + 1) * 10,
      ...more,
    };
  });
  return [systemsColumn, ...ofStatutes];
}

/** 公开制度: what every section has beside what the law wants public (国办公开办函〔2019〕61号). */
const systemsColumn: ColumnContent = {
  ...{ name: "公开制度", spellings: ["政府信息公开制度"], section: null, duty: systemsDuty },
  ...{ cycle: "as-arises", limit: "regulation", limitDays: null, minimum: 0, place: 5 },
};
