import { Tag } from "antd";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import type { Rows } from "#office-ui/use-rows.ts";
import type { FindingLine } from "../../api/rounds/round-answer.ts";
import { findingStateWords } from "../../words/finding-words.ts";

interface FindingTableProps {
  readonly rows: Rows<FindingLine>;
  readonly empty: string;
  /** Not said: it stands above. */
  readonly without?: "round";
}

const colours = { open: "default", answered: "blue", closed: "green" } as const;

export function FindingTag({
  finding: { state, isLate, isVoided },
}: {
  readonly finding: FindingLine;
}) {
  if (isVoided) return <Tag>已撤销</Tag>;
  if (isLate) return <Tag color="red">逾期没有整改</Tag>;
  return <Tag color={colours[state]}>{findingStateWords[state]}</Tag>;
}

/** 发现的问题: each opens. */
export function FindingTable({ rows, empty, without }: FindingTableProps) {
  return (
    <RecordTable<FindingLine>
      label="发现的问题"
      rows={rows}
      empty={empty}
      columns={[
        {
          title: "问题",
          render: (_, { id, says }) => (
            <RecordLink path={`/office/oversight/finding?id=${id}`}>{says}</RecordLink>
          ),
        },
        { title: "单位", dataIndex: "inspectedName" },
        { title: "整改期限", dataIndex: "rectifyBy" },
        { title: "进度", render: (_, finding) => <FindingTag finding={finding} /> },
        { title: "整改反馈", render: (_, { answer }) => answer ?? "" },
        ...(without === "round"
          ? []
          : [
              { title: "检查", dataIndex: "roundTitle" },
              { title: "检查机关", dataIndex: "agencyName" },
            ]),
      ]}
    />
  );
}
