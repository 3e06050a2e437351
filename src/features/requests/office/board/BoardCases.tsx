import { Tag } from "antd";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import { useRows } from "#office-ui/use-rows.ts";
import type { BoardCase, BoardCasesAnswer } from "../../api/board/board-answer.ts";
import { endText, stepText } from "../../words/board-words.ts";

/** Open cases, the most urgent first. */
export function BoardCases() {
  const [{ view: _, ...filters }] = useFilters();
  const rows = useRows({
    path: "/api/request-board/cases",
    filters,
    pageOf: ({ cases, next }: BoardCasesAnswer) => ({ rows: cases, next }),
  });
  return (
    <RecordTable<BoardCase>
      label="未办结的申请"
      rows={rows}
      empty="没有这样的申请"
      columns={[
        {
          title: "申请",
          render: (_, { id, number, supervised }) => (
            <>
              <RecordLink path={`/requests?request=${id}`}>{number}</RecordLink>
              {supervised > 0 && <Tag color="error">督办</Tag>}
            </>
          ),
        },
        { title: "答复期限", render: (_, one) => <End one={one} /> },
        {
          title: "申请内容",
          render: (_, { subject }) => <div className="office-details">{subject}</div>,
        },
        { title: "环节", render: (_, one) => stepText(one) },
        {
          title: "承办",
          render: (_, { section, officerName }) =>
            [section, officerName].filter(Boolean).join(" ") || "没有交办",
        },
        { title: "机关", dataIndex: "agencyName" },
      ]}
    />
  );
}

function End({ one }: { readonly one: BoardCase }) {
  const isUrgent = one.bucket === "late" || one.bucket === "today";
  return isUrgent ? <Tag color="error">{endText(one)}</Tag> : endText(one);
}
