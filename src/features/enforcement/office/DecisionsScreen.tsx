import { voidedFilter, wordsFilter, yearFilter } from "#office-ui/records/list-filters.ts";
import { RecordScreen } from "#office-ui/records/RecordScreen.tsx";
import type { Line, RecordScreenOf } from "#office-ui/records/record-screen.ts";
import type { DecisionType } from "../domain/decision-type.ts";
import { decisionWords } from "../words/decision-words.ts";

interface DecisionLine extends Line {
  readonly month: string;
  readonly type: DecisionType;
  readonly source: string;
  readonly count: string;
  readonly published: string | null;
}

const decisions: RecordScreenOf<DecisionLine> = {
  title: "行政决定",
  says: "每月作出多少行政许可、处罚、强制决定，不论是否公开。年报表二由这里算出。",
  path: "/api/decisions",
  kind: "decisions",
  one: "月份数量",
  opens: "decision",
  searches: "来源",
  permissions: { edit: "enforcement.edit", void: "enforcement.void" },
  filters: [voidedFilter, yearFilter("年份"), wordsFilter("type", "全部类型", decisionWords)],
  nameOf: ({ month, type }) => `${month} ${decisionWords[type]}`,
  columns: [
    { title: "来源", dataIndex: "source" },
    { title: "决定数量", dataIndex: "count" },
    { title: "已公开数量", render: (_, { published }) => published ?? "未登记" },
    { title: "机关", dataIndex: "agencyName" },
  ],
};

/** 行政决定: how many a month, by type and source. */
export function DecisionsScreen() {
  return <RecordScreen of={decisions} />;
}
