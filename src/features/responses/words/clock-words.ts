import type { HourClock } from "../domain/hour-clock.ts";
import type { MessageClock } from "../domain/message-clock.ts";

/** How a message stands by its limit, and how that is known, in sentences. */
export function messageClockWords(clock: MessageClock): readonly string[] {
  if (clock.kind === "unknown") {
    return [
      `收到后 ${clock.days} 个工作日内办结；${clock.year} 年的节假日安排还没有载入，最后一天算不出来。`,
    ];
  }
  const { lastDay, days, state, left } = clock;
  const known =
    days === null
      ? `转办单写明 ${lastDay} 以前办结。`
      : `收到的次日起算 ${days} 个工作日（设置），最后一天是 ${lastDay}。`;
  return [known, stateWords[state](left)];
}

/** What an officer may set as 办理期限 where the matter is hard. */
export function complexWords(days: number, lastDay: string): string {
  return `情况复杂的，可以把“办理期限”填到 ${lastDay}（${days} 个工作日），并向来信人说明。`;
}

const stateWords = {
  "in-time": () => "已经按时办结。",
  late: () => "办结超过了期限。",
  overdue: () => "已经过了期限，还没有办结。",
  running: (left: number | null) => {
    if (left === null) return "还在期限内。";
    return left === 0 ? "今天是最后一天。" : `还有 ${left} 个工作日。`;
  },
} as const;

/** How an opinion stands by a limit in hours, and how that was counted. */
export function hourClockWords(
  name: string,
  { from, hours, until, doneAt, took, state }: HourClock,
): readonly string[] {
  const limit = `${name}：${from} 发现，${hours} 小时（连续计算，夜间和节假日在内）到 ${until} 为止。`;
  if (doneAt === null || took === null) return [limit, "还没有登记。"];
  const lasted = `${Math.floor(took / 60)} 小时 ${took % 60} 分`;
  return [limit, `${doneAt} 完成，用了 ${lasted}，${state === "in-time" ? "按时" : "超时"}。`];
}
