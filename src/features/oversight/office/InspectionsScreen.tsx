import { byThemselves } from "#kernel/by-themselves.ts";
import { voidedFilter, wordsFilter, yearFilter } from "#office-ui/records/list-filters.ts";
import { RecordScreen } from "#office-ui/records/RecordScreen.tsx";
import type { Line, RecordScreenOf } from "#office-ui/records/record-screen.ts";
import { inspectedSubjects, inspectionKinds } from "../words/oversight-words.ts";

interface InspectionsLine extends Line {
  readonly number: string;
  readonly inspected: string;
  readonly kind: string;
  readonly on: string;
  readonly findings: string | null;
  readonly rectifyBy: string | null;
  readonly rectifiedOn: string | null;
}

const inspections: RecordScreenOf<InspectionsLine> = {
  title: "检查督办",
  says: "查了谁、查什么、发现什么、何时整改、何时复核；一次检查一个编号，查几个单位写几行。",
  path: "/api/inspections",
  kind: "inspections",
  one: "检查记录",
  opens: "inspection",
  searches: "编号、单位、问题",
  permissions: { edit: "oversight.edit", void: "oversight.void" },
  filters: [
    voidedFilter,
    wordsFilter("standing", "全部进度", { open: "没有整改" }),
    yearFilter("年份"),
    wordsFilter("kind", "全部类型", byThemselves(inspectionKinds)),
    wordsFilter("subject", "全部对象", byThemselves(inspectedSubjects)),
  ],
  nameOf: ({ number, inspected }) => `${number} ${inspected}`,
  columns: [
    { title: "类型", dataIndex: "kind" },
    { title: "检查日期", dataIndex: "on" },
    { title: "问题数", render: (_, { findings }) => findings ?? "不详" },
    { title: "整改期限", render: (_, { rectifyBy }) => rectifyBy ?? "" },
    { title: "整改", render: (_, { rectifiedOn }) => rectifiedOn ?? "未整改" },
    { title: "机关", dataIndex: "agencyName" },
  ],
};

/** 检查督办. */
export function InspectionsScreen() {
  return <RecordScreen of={inspections} />;
}
