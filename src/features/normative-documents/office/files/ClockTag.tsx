import { Tag, Tooltip } from "antd";
import type { ClockTold } from "../../life/show-file.ts";
import { clockSays, clockStateWords } from "../../words/clock-words.ts";
import { stepWords } from "../../words/life-words.ts";

const colours = {
  done: "green",
  "done-late": "orange",
  "not-begun": "default",
  running: "blue",
  overdue: "red",
} as const;

/** A limit: what is due, when, and how it stands; how it was counted stands behind it. */
export function ClockTag({ clock }: { readonly clock: ClockTold }) {
  const { step, state, dueOn, doneOn } = clock;
  const day = doneOn ?? dueOn ?? "日期待定";
  return (
    <Tooltip title={clockSays(clock)}>
      <Tag color={colours[state]}>
        {stepWords[step]} {day} {clockStateWords[state]}
      </Tag>
    </Tooltip>
  );
}
