import type { DutyClock, DutyKind, DutyState } from "../domain/duty.ts";

export const dutyWords: Readonly<Record<DutyKind, string>> = {
  publication: "公开",
  interpretation: "发布解读",
  recall: "撤下处罚决定并说明理由",
};

export const dutyStateWords: Readonly<Record<DutyState, string>> = {
  overdue: "逾期",
  "due-soon": "一周内到期",
};

const startWords: Readonly<Record<DutyClock["from"]["what"], string>> = {
  formed: "形成",
  decided: "作出决定",
  approved: "批准（批复）",
  published: "文件公开",
  overturned: "处罚决定被变更、撤销、确认违法或者无效",
};

/** How the last day follows (推算): from when, how long, by what. */
export function derivationWords({ from, period, cites, dueOn }: DutyClock): string {
  const unit = period.counts === "working-days" ? "个工作日" : "日";
  return `${from.on} ${startWords[from.what]}，次日起 ${period.days} ${unit}，应不晚于 ${dueOn}（${cites ?? "按本机关设置"}）`;
}
