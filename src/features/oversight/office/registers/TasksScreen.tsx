import { Tag } from "antd";
import { byThemselves } from "#kernel/by-themselves.ts";
import { voidedFilter, wordsFilter, yearFilter } from "#office-ui/records/list-filters.ts";
import { RecordScreen } from "#office-ui/records/RecordScreen.tsx";
import type { Line, RecordScreenOf } from "#office-ui/records/record-screen.ts";
import { todayInChina } from "#office-ui/shown/today-in-china.ts";
import { taskOrigins } from "../../words/oversight-words.ts";

interface TaskLine extends Line {
  readonly number: string;
  readonly says: string;
  readonly origin: string;
  readonly owner: string;
  readonly dueOn: string;
  readonly doneOn: string | null;
  readonly progress: string | null;
}

const tasks: RecordScreenOf<TaskLine> = {
  title: "年度工作任务",
  says: "把年度工作要点分成任务：谁负责、何时完成；办理中写进展，完成时写完成日期和情况，逾期的会在工作台提示。",
  path: "/api/work-tasks",
  one: "任务",
  opens: "task",
  searches: "任务、责任科室、责任人",
  permissions: { edit: "oversight.edit", void: "oversight.void" },
  filters: [
    voidedFilter,
    wordsFilter("standing", "全部进度", { open: "没有完成", late: "逾期", done: "完成" }),
    yearFilter("年份"),
    wordsFilter("origin", "全部来源", byThemselves(taskOrigins)),
  ],
  nameOf: ({ number, says }) => `${number}. ${says}`,
  columns: [
    { title: "来源", dataIndex: "origin" },
    { title: "责任人", dataIndex: "owner" },
    { title: "完成期限", dataIndex: "dueOn" },
    { title: "进度", render: (_, task) => <Progress task={task} /> },
    { title: "机关", dataIndex: "agencyName" },
  ],
};

function Progress({ task: { doneOn, dueOn, progress } }: { readonly task: TaskLine }) {
  if (doneOn) return <Tag color="green">{doneOn} 完成</Tag>;
  if (dueOn < todayInChina()) return <Tag color="red">逾期</Tag>;
  return progress ?? "还没有进展";
}

/** 年度工作任务. */
export function TasksScreen() {
  return <RecordScreen of={tasks} />;
}
