import { Tag } from "antd";
import type { LocalDate } from "#kernel/local-date.ts";
import type { BoardRow } from "../../data/filing-board.ts";
import { stateWords } from "../../words/state-words.ts";

/** A row of the board. */
export type Row = BoardRow & {
  readonly id: number;
  readonly dueOn: LocalDate | null;
  readonly today: string;
};

/** What the checks found and nobody explained. */
export function Found({ row: { errors, warnings } }: { readonly row: Row }) {
  if (errors === null || warnings === null) return "";
  if (errors + warnings === 0) return "没有问题";
  return (
    <>
      {errors > 0 && <Tag color="red">错误 {errors}</Tag>}
      {warnings > 0 && <Tag color="gold">提醒 {warnings}</Tag>}
    </>
  );
}

/** Where a report stands, whether it is late, and what it waits for. */
export function Progress({
  row: { state, step, returned, publishedOn, dueOn, today },
}: {
  readonly row: Row;
}) {
  const isLate = publishedOn === null && dueOn !== null && today > dueOn;
  return (
    <>
      {state === null ? (
        <Tag>{publishedOn === null ? "未开始" : "已公布（外部文件）"}</Tag>
      ) : (
        <Tag color={colours[state]}>{stateWords[state]}</Tag>
      )}
      {isLate && <Tag color="red">已逾期</Tag>}
      {step && <span className="office-soft">等待“{step}”</span>}
      {returned && (
        <span className="office-soft" title={returned}>
          已退回：{shortened(returned)}
        </span>
      )}
    </>
  );
}

/** Characters of a reason that a row has room for; the whole is told when it is pointed at, and in the draft. */
const longest = 20;

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

const colours = {
  writing: "default",
  signing: "blue",
  signed: "gold",
  published: "green",
} as const;
