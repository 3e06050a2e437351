import type { LocalDate } from "#kernel/local-date.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import type { CaseEvent } from "../domain/clock/case-event.ts";
import { replyClock } from "../domain/clock/reply-clock.ts";
import { clockNow } from "../domain/handling/acts-now.ts";
import { historyRefusedWords } from "../words/act-refused-words.ts";
import { breachNames, dayReason, eventNames } from "../words/clock-words.ts";
import { longDay } from "../words/day-words.ts";
import { clockSentence, eventDetail } from "../words/handling-words.ts";

interface Looked {
  readonly today: LocalDate;
  readonly calendar: WorkingCalendar;
}

/** How the last day of a reply was counted, as it is read years later: acts, result, every day with its reason. */
export function derivationText(events: readonly CaseEvent[], { today, calendar }: Looked): string {
  const last = events.at(-1)?.on;
  const asOf = last !== undefined && last > today ? last : today;
  const found = replyClock({ asOf, events }, calendar);
  const acts = events.map((event) => `${event.on} ${eventNames[event.type]}${eventDetail(event)}`);
  if (!found.ok) {
    return lines(["办理事项", ...acts, "", `期限不能推算：${historyRefusedWords(found.error)}`]);
  }
  const { days, breaches } = found.value;
  return lines([
    "办理事项",
    ...acts,
    "",
    `推算到 ${asOf}：${clockSentence(clockNow(found.value))}`,
    ...breaches.map(
      ({ rule, dueBy, on }) => `${breachNames[rule]}：应在 ${dueBy} 以前，实际 ${on}`,
    ),
    "",
    "逐日推算",
    ...days.map((day) => `${longDay(day.on)} ${day.counts ? "计入" : "不计"}：${dayReason(day)}`),
  ]);
}

function lines(all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}
