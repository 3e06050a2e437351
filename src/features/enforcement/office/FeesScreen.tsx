import { voidedFilter, yearFilter } from "#office-ui/records/list-filters.ts";
import { RecordScreen } from "#office-ui/records/RecordScreen.tsx";
import type { Line, RecordScreenOf } from "#office-ui/records/record-screen.ts";

interface FeeLine extends Line {
  readonly month: string;
  readonly item: string;
  readonly amountYuan: string;
}

const fees: RecordScreenOf<FeeLine> = {
  title: "行政事业性收费",
  says: "每月收取多少行政事业性收费，以元登记；年报表二以万元列出。",
  path: "/api/fees",
  kind: "fees",
  one: "收费",
  opens: "fee",
  searches: "收费项目",
  permissions: { edit: "enforcement.edit", void: "enforcement.void" },
  filters: [voidedFilter, yearFilter("年份")],
  nameOf: ({ month, item }) => `${month} ${item}`,
  columns: [
    { title: "金额（元）", dataIndex: "amountYuan" },
    { title: "机关", dataIndex: "agencyName" },
  ],
};

/** 行政事业性收费: how much a month, by item. */
export function FeesScreen() {
  return <RecordScreen of={fees} />;
}
