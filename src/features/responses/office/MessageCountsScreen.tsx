import { voidedFilter, yearFilter } from "#office-ui/records/list-filters.ts";
import { RecordScreen } from "#office-ui/records/RecordScreen.tsx";
import type { Line, RecordScreenOf } from "#office-ui/records/record-screen.ts";

interface MessageCountsLine extends Line {
  readonly month: string;
  readonly source: string;
  readonly handledBy: string;
  readonly received: string;
  readonly concludedCount: string | null;
  readonly replied: string | null;
  readonly satisfied: string | null;
  readonly rated: string | null;
}

const messageCounts: RecordScreenOf<MessageCountsLine> = {
  title: "来信来电月报",
  says: "只知道总数的来源，按月报数；同一来源同一个月不能既逐件登记又报总数。",
  path: "/api/message-counts",
  kind: "message-counts",
  one: "来信月报",
  opens: "message-count",
  searches: "来源、承办单位",
  permissions: { edit: "responses.edit", void: "responses.void" },
  filters: [voidedFilter, yearFilter("年份")],
  nameOf: ({ month, source }) => `${month} ${source}`,
  columns: [
    { title: "承办单位", dataIndex: "handledBy" },
    { title: "收到", dataIndex: "received" },
    { title: "办结", render: (_, { concludedCount }) => concludedCount ?? "不详" },
    { title: "回复", render: (_, { replied }) => replied ?? "不详" },
    { title: "参评", render: (_, { rated }) => rated ?? "不详" },
    { title: "满意", render: (_, { satisfied }) => satisfied ?? "不详" },
    { title: "机关", dataIndex: "agencyName" },
  ],
};

/** 来信来电月报. */
export function MessageCountsScreen() {
  return <RecordScreen of={messageCounts} />;
}
