import { Alert } from "antd";
import type { HandlingAnswer } from "../../api/handling/handling-answer.ts";
import { dayReason } from "../../words/clock-words.ts";
import { longDay } from "../../words/day-words.ts";
import { clockSentence } from "../../words/handling-words.ts";

/** The state and the day of the answer, and how the day is counted. */
export function ClockLine({ clock }: { readonly clock: HandlingAnswer["clock"] }) {
  const counted = clock.days.filter(({ counts }) => counts).length;
  return (
    <Alert
      type={clock.overdue ? "error" : "info"}
      showIcon
      className="office-gap"
      title={clockSentence(clock)}
      description={
        clock.days.length > 0 && (
          <details>
            <summary>逐日推算（计入 {counted} 个工作日）</summary>
            <ol className="office-history">
              {clock.days.map((day) => (
                <li key={day.on} className={day.counts ? undefined : "office-soft"}>
                  {longDay(day.on)} {day.counts ? "计入" : "不计"}：{dayReason(day)}
                </li>
              ))}
            </ol>
          </details>
        )
      }
    />
  );
}
