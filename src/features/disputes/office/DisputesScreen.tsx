import { Tag } from "antd";
import { voidedFilter, wordsFilter, yearFilter } from "#office-ui/records/list-filters.ts";
import { RecordScreen } from "#office-ui/records/RecordScreen.tsx";
import type { Line, RecordScreenOf } from "#office-ui/records/record-screen.ts";
import type { DisputeType, Outcome } from "../domain/dispute.ts";
import { disputeWords, outcomeWords } from "../words/dispute-words.ts";

interface DisputeLine extends Line {
  readonly number: string;
  readonly type: DisputeType;
  readonly closedOn: string | null;
  readonly outcome: Outcome | null;
  readonly coDefendantOnly: string | null;
}

const disputes: RecordScreenOf<DisputeLine> = {
  title: "行政复议与诉讼",
  says: "因政府信息公开发生的行政复议、行政诉讼：何时立案，结果怎样。年报表四由这里算出。",
  path: "/api/disputes",
  kind: "disputes",
  one: "案件",
  opens: "dispute",
  searches: "案号或者申请编号",
  permissions: { edit: "disputes.edit", void: "disputes.void" },
  filters: [
    voidedFilter,
    yearFilter("立案年份"),
    wordsFilter("type", "全部类型", disputeWords),
    wordsFilter("outcome", "全部结果", outcomeWords),
    { name: "pending", label: "是否审结", options: [{ value: "1", label: "尚未审结" }] },
    yearFilter("年末未审结", { name: "pendingAt", act: "末未审结" }),
  ],
  nameOf: ({ number }) => number,
  columns: [
    { title: "立案日期", dataIndex: "on" },
    {
      title: "类型",
      render: (_, { type, coDefendantOnly }) => (
        <>
          {disputeWords[type]}
          {coDefendantOnly === "是" && <Tag>仅作共同被告，不计入</Tag>}
        </>
      ),
    },
    {
      title: "结果",
      render: (_, { outcome, closedOn }) =>
        outcome ? `${outcomeWords[outcome]}（${closedOn}）` : <Tag color="gold">尚未审结</Tag>,
    },
    { title: "机关", dataIndex: "agencyName" },
  ],
};

/** 行政复议与诉讼: every case, and how it ended. */
export function DisputesScreen() {
  return <RecordScreen of={disputes} />;
}
