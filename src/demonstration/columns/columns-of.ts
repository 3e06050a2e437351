import { type ColumnContent, systemsDuty } from "#features/catalogue/index.ts";
import type { DemonstrationAgency } from "../county/agency.ts";
import { systemsCategory } from "../items/systems.ts";
import { kindsOf } from "../narrative/facts.ts";

type Planned = Pick<ColumnContent, "duty" | "cycle" | "limit" | "minimum">;

const regulation = { limit: "regulation", minimum: 1 } as const;

/** What each kind of items of the county is, as its columns have it. */
const planned: Readonly<Record<string, Planned & { readonly name: string }>> = {
  政策文件类: { name: "政策文件", duty: "policies", cycle: "as-arises", ...regulation },
  惠民政策类: { name: "惠民政策", duty: "rural-policy", cycle: "as-arises", ...regulation },
  工作动态类: { name: "工作动态", duty: null, cycle: "quarter", ...regulation },
  公示公告类: { name: "公示公告", duty: null, cycle: "quarter", ...regulation },
  行政执法类: {
    ...{ name: "行政执法", duty: "penalties", cycle: "half-year" },
    ...{ limit: "double-publicity", minimum: 1 },
  },
  财政收支类: {
    ...{ name: "财政预决算", duty: "budgets", cycle: "year" },
    ...{ limit: "budget", minimum: 2 },
  },
  办事服务类: { name: "办事服务", duty: "licensing", cycle: "half-year", ...regulation },
  机构职能类: { name: "机构职能", duty: "functions", cycle: "year", ...regulation },
  重点领域类: { name: "重点领域", duty: "livelihood", cycle: "half-year", ...regulation },
  人事任免类: {
    name: "人事任免",
    duty: "recruitment",
    cycle: "as-arises",
    ...regulation,
    minimum: 0,
  },
  民生保障类: { name: "民生保障", duty: "township-relief", cycle: "half-year", ...regulation },
  乡村建设类: { name: "乡村建设", duty: "farmland-water", cycle: "half-year", ...regulation },
  社区建设类: { name: "社区建设", duty: null, cycle: "half-year", ...regulation },
  安全防范类: { name: "安全防范", duty: "emergencies", cycle: "half-year", ...regulation },
};

const systems: ColumnContent = {
  ...{ name: systemsCategory, duty: systemsDuty, cycle: "as-arises", ...regulation },
  ...{ spellings: [], section: "办公室", limitDays: null, place: 5 },
};

/** The columns of an agency of the county: its 公开制度, one a kind of its items, and plans, of which it has none yet. */
export function columnsOf({ character }: DemonstrationAgency): readonly ColumnContent[] {
  const kinds = kindsOf(character).map((kind) => ({ kind, ...plannedOf(kind) }));
  const plans = {
    kind: undefined,
    name: "规划计划",
    duty: "plans",
    cycle: "year",
    ...regulation,
  } as const;
  const content = [...kinds, plans].map(({ kind, ...column }, at) => ({
    ...column,
    spellings: kind === undefined ? [] : [kind],
    section: at === 0 ? "办公室" : null,
    limitDays: null,
    place: (at + 1) * 10,
  }));
  return [systems, ...content];
}

function plannedOf(kind: string) {
  const found = planned[kind];
  if (!found) throw new Error(`the county has no column of ${kind}`);
  return found;
}
