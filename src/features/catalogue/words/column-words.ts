import { newestValue } from "#kernel/statutory.ts";
import { penaltyRecall } from "#law/publication-limits.ts";
import type { Cycle, Limit } from "../domain/column.ts";
import type { FreshnessState } from "../domain/freshness.ts";
import type { TemplateName } from "../domain/templates.ts";

/** Of a column of the agency's own rules of disclosure. */
export const systemsWords = "公开制度（公开专栏的制度部分）";

export const cycleWords: Readonly<Record<Cycle, string>> = {
  month: "每月",
  quarter: "每季度",
  "half-year": "每半年",
  year: "每年",
  "as-arises": "有变化即更新",
};

export const limitWords: Readonly<Record<Limit, string>> = {
  regulation: "形成或者变更之日起20个工作日",
  "double-publicity": "作出决定之日起7个工作日（双公示）",
  budget: "批准、批复之日起20日（预算、决算）",
  own: "本机关自定",
};

export const stateWords: Readonly<Record<FreshnessState, string>> = {
  overdue: "逾期未更新",
  "due-soon": "一周内到期",
  empty: "空白",
  "too-few": "条数不足",
  fresh: "正常",
};

export const fromWords = {
  item: "最近一条信息公开",
  statement: "情况说明所说期间届满",
  opening: "栏目设立",
} as const;

export const templateWords: Readonly<Record<TemplateName, string>> = {
  "county-government": "县级人民政府",
  department: "政府部门",
  township: "乡镇、街道",
  zone: "开发区、园区",
};

/** The limit as it is told: of one's own with its days. */
export function limitText({
  limit,
  limitDays,
}: {
  readonly limit: Limit;
  readonly limitDays: number | null;
}): string {
  return limit === "own" ? `${limitDays}个工作日（本机关自定）` : limitWords[limit];
}

/** Of penalties: what is to be done when a decision that is public does not stand. */
export function recallText(): string {
  const { days } = newestValue(penaltyRecall);
  return `处罚决定被依法变更、撤销、确认违法或者无效的，${days}个工作日内撤回并公开说明理由（${penaltyRecall.cites}）`;
}
