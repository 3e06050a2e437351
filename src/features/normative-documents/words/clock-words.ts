import type { Clock, ClockStart, ClockState } from "../domain/life/clocks.ts";
import { stepWords } from "./life-words.ts";

const startWords: Readonly<Record<ClockStart, string>> = {
  "legality-sent": "送审",
  registration: "成文",
  publication: "公开",
  "last-day": "有效期届满",
};

export const clockStateWords: Readonly<Record<ClockState, string>> = {
  done: "按期办结",
  "done-late": "超期办结",
  "not-begun": "未到时间",
  running: "办理中",
  overdue: "已超期",
};

/** How the last day of a limit follows: from when, how long, by what. */
export function clockSays({ step, from, period, notBefore, dueOn, cites, doneOn }: Clock): string {
  const done = doneOn ? `；${doneOn} 办结` : "";
  const basis = cites ? `（${cites}）` : "（按设置）";
  if ("months" in period) {
    return `${startWords[from.what]} ${from.on} 前 ${period.months} 个月内（${notBefore} 起）${stepWords[step]}${basis}${done}`;
  }
  const unit = period.counts === "working-days" ? "个工作日" : "日";
  const last = dueOn ?? "（所涉年份的节假日安排还没有公布，届时再算）";
  const least = notBefore ? `，一般不早于 ${notBefore}` : "";
  return `${from.on} ${startWords[from.what]}，${period.days} ${unit}内，应不晚于 ${last}${least}${basis}${done}`;
}
