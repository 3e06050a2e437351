import { byThemselves } from "#kernel/by-themselves.ts";
import { voidedFilter, wordsFilter, yearFilter } from "#office-ui/records/list-filters.ts";
import { RecordScreen } from "#office-ui/records/RecordScreen.tsx";
import type { Line, RecordScreenOf } from "#office-ui/records/record-screen.ts";
import { noticeKinds } from "../words/oversight-words.ts";

interface NoticesLine extends Line {
  readonly kind: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly title: string;
  readonly dueOn: string | null;
  readonly answeredOn: string | null;
}

const notices: RecordScreenOf<NoticesLine> = {
  title: "简报、督办、通报",
  says: "印发的简报、督办通知、通报和工作通知，以及反馈。",
  path: "/api/oversight-notices",
  kind: "notices",
  one: "文件",
  opens: "notice",
  searches: "期号、标题、主送",
  permissions: { edit: "oversight.edit", void: "oversight.void" },
  filters: [
    voidedFilter,
    yearFilter("年份"),
    wordsFilter("kind", "全部类型", byThemselves(noticeKinds)),
  ],
  nameOf: ({ title }) => title,
  columns: [
    { title: "类型", dataIndex: "kind" },
    { title: "期号（文号）", dataIndex: "number" },
    { title: "印发", dataIndex: "issuedOn" },
    { title: "反馈期限", render: (_, { dueOn }) => dueOn ?? "" },
    { title: "反馈", render: (_, { answeredOn }) => answeredOn ?? "" },
    { title: "机关", dataIndex: "agencyName" },
  ],
};

/** 简报、督办、通报. */
export function NoticesScreen() {
  return <RecordScreen of={notices} />;
}
