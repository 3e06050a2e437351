import type { Awaited } from "../domain/clock/awaited.ts";
import type { CountedDay } from "../domain/clock/count-days.ts";
import type { ReplyClock } from "../domain/clock/reply-clock.ts";
import { awaitedNames, breachNames, dayReason, stateNames } from "../words/clock-words.ts";
import { longDay } from "../words/day-words.ts";
import { yearWarning } from "./clock-json.ts";

/** The clock for people: the date first, then what bears on it, then every day of the count in runs. */
export function clockText(clock: ReplyClock): string {
  return [
    `答复期限　${dueText(clock)}`,
    `收到之日　${clock.receivedOn ? longDay(clock.receivedOn) : "尚未确认"}`,
    `状态　　　${stateNames[clock.state]}${clock.lapsed ? "，申请人的期限已过" : ""}`,
    ...(clock.workingDaysUsed === null ? [] : [`已用　　　${clock.workingDaysUsed} 个工作日`]),
    ...(clock.next ? [`等待　　　${awaitedText(clock.next)}`] : []),
    ...clock.breaches.map(
      ({ rule, dueBy, on }) => `逾期　　　${breachNames[rule]}：应于 ${dueBy} 前，实际 ${on}`,
    ),
    ...clock.yearsNotLoaded.map((year) => `注意　　　${yearWarning(year)}`),
    ...(clock.days.length > 0 ? ["", "逐日计数", ...runsOf(clock.days).map(runText)] : []),
    "",
  ].join("\n");
}

function dueText({ dueOn, workingDaysLeft: left, overdue, certain }: ReplyClock): string {
  if (certain) return `尚不能确定：至 ${certain.through} 还余 ${certain.left} 个工作日`;
  if (dueOn === null) return "未起算或已中止";
  const late = overdue ? "，已逾期" : "";
  const rest =
    left === null ? "" : left < 0 ? `，超出 ${-left} 个工作日` : `，尚余 ${left} 个工作日`;
  return `${longDay(dueOn)}${late}${rest}`;
}

function awaitedText({ rule, by }: Awaited): string {
  return by === null ? awaitedNames[rule] : `${awaitedNames[rule]}，至 ${longDay(by)}`;
}

interface Run {
  readonly from: CountedDay;
  readonly to: CountedDay;
  readonly length: number;
}

function runsOf(days: readonly CountedDay[]): readonly Run[] {
  const runs: Run[] = [];
  for (const day of days) {
    const last = runs.at(-1);
    const goesOn = last && last.to.counts === day.counts && dayReason(last.to) === dayReason(day);
    if (goesOn) runs[runs.length - 1] = { ...last, to: day, length: last.length + 1 };
    else runs.push({ from: day, to: day, length: 1 });
  }
  return runs;
}

function runText({ from, to, length }: Run): string {
  const span = length === 1 ? longDay(from.on) : `${longDay(from.on)}至${longDay(to.on)}`;
  return `  ${span}　${from.counts ? `计入 ${length} 日` : `不计 ${length} 日`}　${dayReason(from)}`;
}
