import { byThemselves } from "#kernel/by-themselves.ts";
import { voidedFilter, wordsFilter } from "#office-ui/records/list-filters.ts";
import { RecordScreen } from "#office-ui/records/RecordScreen.tsx";
import type { Line, RecordScreenOf } from "#office-ui/records/record-screen.ts";
import { serviceBases, serviceKinds } from "../words/response-words.ts";

interface ServiceItemsLine extends Line {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly unit: string;
  readonly addedOn: string;
  readonly atCentreOn: string | null;
  readonly onlineOn: string | null;
  readonly oneVisitOn: string | null;
}

const serviceItems: RecordScreenOf<ServiceItemsLine> = {
  title: "政务服务（权责）事项",
  says: "事项由谁实施、怎样纳入、是否进驻中心、能否网办、是否最多跑一次；取消的留在登记里。",
  path: "/api/service-items",
  kind: "service-items",
  one: "事项",
  opens: "service-item",
  searches: "编码、名称、实施机关",
  permissions: { edit: "responses.edit", void: "responses.void" },
  filters: [
    voidedFilter,
    wordsFilter("kind", "全部类型", byThemselves(serviceKinds)),
    wordsFilter("basis", "全部纳入方式", byThemselves(serviceBases)),
  ],
  nameOf: ({ name }) => name,
  columns: [
    { title: "类型", dataIndex: "kind" },
    { title: "实施机关", dataIndex: "unit" },
    { title: "纳入", dataIndex: "addedOn" },
    { title: "进驻", render: (_, { atCentreOn }) => atCentreOn ?? "未进驻" },
    { title: "网办", render: (_, { onlineOn }) => onlineOn ?? "" },
    { title: "最多跑一次", render: (_, { oneVisitOn }) => oneVisitOn ?? "" },
    { title: "机关", dataIndex: "agencyName" },
  ],
};

/** 政务服务（权责）事项. */
export function ServiceItemsScreen() {
  return <RecordScreen of={serviceItems} />;
}
