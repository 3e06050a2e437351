import { voidedFilter, yearFilter } from "#office-ui/records/list-filters.ts";
import { RecordScreen } from "#office-ui/records/RecordScreen.tsx";
import type { Line, RecordScreenOf } from "#office-ui/records/record-screen.ts";

interface ServiceCountsLine extends Line {
  readonly month: string;
  readonly unit: string;
  readonly cases: string;
  readonly online: string | null;
}

const serviceCounts: RecordScreenOf<ServiceCountsLine> = {
  title: "办件月报",
  says: "政务服务中心每月办了多少件，网上办了多少件；与行政许可等决定的数是两回事。",
  path: "/api/service-counts",
  kind: "service-counts",
  one: "办件月报",
  opens: "service-count",
  searches: "单位",
  permissions: { edit: "responses.edit", void: "responses.void" },
  filters: [voidedFilter, yearFilter("年份")],
  nameOf: ({ month, unit }) => `${month} ${unit}`,
  columns: [
    { title: "办件量", dataIndex: "cases" },
    { title: "网上办件", render: (_, { online }) => online ?? "不详" },
    { title: "机关", dataIndex: "agencyName" },
  ],
};

/** 办件月报. */
export function ServiceCountsScreen() {
  return <RecordScreen of={serviceCounts} />;
}
