import { Link } from "@tanstack/react-router";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import { useWhole } from "#office-ui/shown/use-whole.ts";
import { addressOf } from "#office-ui/use-rows.ts";
import type { StatementShown } from "../../api/board-answer.ts";

/** 情况说明 of the last year: which agency said of which column that nothing arose. */
export function Statements({ agency }: { readonly agency: string | undefined }) {
  const { rows } = useWhole({
    path: addressOf("/api/catalogue-statements", { agency }),
    rowsOf: ({ statements }: { readonly statements: readonly StatementShown[] }) => statements,
  });
  return (
    <>
      <ScreenHead
        title="情况说明"
        says="近一年各机关说明没有应公开的信息的栏目、期间和原因。"
        actions={<Link to={"/columns/board" as never}>回到栏目预警</Link>}
      />
      <RecordTable<StatementShown>
        label="情况说明"
        rows={rows}
        empty="没有情况说明"
        columns={[
          {
            title: "栏目",
            render: (_, { columnId, columnName }) => (
              <RecordLink path={`/columns?column=${columnId}`}>{columnName}</RecordLink>
            ),
          },
          { title: "期间", render: (_, { fromOn, throughOn }) => `${fromOn} 至 ${throughOn}` },
          {
            title: "原因",
            render: (_, { reason }) => <div className="office-details">{reason}</div>,
          },
          { title: "说明人", dataIndex: "madeBy" },
          { title: "机关", dataIndex: "agencyName" },
        ]}
      />
    </>
  );
}
