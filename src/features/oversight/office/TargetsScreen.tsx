import { byThemselves } from "#kernel/by-themselves.ts";
import { voidedFilter, wordsFilter, yearFilter } from "#office-ui/records/list-filters.ts";
import { RecordScreen } from "#office-ui/records/RecordScreen.tsx";
import type { Line, RecordScreenOf } from "#office-ui/records/record-screen.ts";
import { targetScopes } from "../words/oversight-words.ts";

interface TargetsLine extends Line {
  readonly year: string;
  readonly figure: string;
  readonly entry: string;
  readonly planned: string;
  readonly scope: string;
  readonly owner: string | null;
}

const targets: RecordScreenOf<TargetsLine> = {
  title: "目标任务",
  says: "任何一个指标都可以定目标：一年要达到多少，谁负责；完成率由指标算出。",
  path: "/api/targets",
  kind: "targets",
  one: "目标",
  opens: "target",
  searches: "指标、责任科室、责任人",
  permissions: { edit: "oversight.edit", void: "oversight.void" },
  filters: [
    voidedFilter,
    yearFilter("年份"),
    wordsFilter("scope", "全部范围", byThemselves(targetScopes)),
  ],
  nameOf: ({ figure }) => figure,
  columns: [
    { title: "年度", dataIndex: "year" },
    { title: "分项", dataIndex: "entry" },
    { title: "目标值", dataIndex: "planned" },
    { title: "范围", dataIndex: "scope" },
    { title: "责任人", render: (_, { owner }) => owner ?? "" },
    { title: "机关", dataIndex: "agencyName" },
  ],
};

/** 目标任务. */
export function TargetsScreen() {
  return <RecordScreen of={targets} />;
}
