import { byThemselves } from "#kernel/by-themselves.ts";
import { voidedFilter, wordsFilter, yearFilter } from "#office-ui/records/list-filters.ts";
import { RecordScreen } from "#office-ui/records/RecordScreen.tsx";
import type { Line, RecordScreenOf } from "#office-ui/records/record-screen.ts";
import { trainingForms } from "../words/oversight-words.ts";

interface TrainingsLine extends Line {
  readonly on: string;
  readonly subject: string;
  readonly people: string;
  readonly form: string | null;
}

const trainings: RecordScreenOf<TrainingsLine> = {
  title: "培训",
  says: "办了哪些培训，多少人参加。",
  path: "/api/trainings",
  kind: "trainings",
  one: "培训",
  opens: "training",
  searches: "主题、授课",
  permissions: { edit: "oversight.edit", void: "oversight.void" },
  filters: [
    voidedFilter,
    yearFilter("年份"),
    wordsFilter("form", "全部形式", byThemselves(trainingForms)),
  ],
  nameOf: ({ subject }) => subject,
  columns: [
    { title: "日期", dataIndex: "on" },
    { title: "形式", render: (_, { form }) => form ?? "" },
    { title: "参加人数", dataIndex: "people" },
    { title: "机关", dataIndex: "agencyName" },
  ],
};

/** 培训. */
export function TrainingsScreen() {
  return <RecordScreen of={trainings} />;
}
