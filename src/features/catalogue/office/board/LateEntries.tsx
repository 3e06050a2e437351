import { Link } from "@tanstack/react-router";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import { useWhole } from "#office-ui/shown/use-whole.ts";
import { addressOf } from "#office-ui/use-rows.ts";
import type { LateEntry } from "../../api/board-answer.ts";

/** 超期公开: items of the last year behind the limit of their column. */
export function LateEntries({ agency }: { readonly agency: string | undefined }) {
  const { rows } = useWhole({
    path: addressOf("/api/catalogue-board/late", { agency }),
    rowsOf: ({ entries }: { readonly entries: readonly LateEntry[] }) => entries,
  });
  return (
    <>
      <ScreenHead
        title="超期公开"
        says="近一年公开、超过所在栏目公开时限的信息，从形成（决定、批准）之日算起；最多列出 200 条。"
        actions={<Link to={"/columns/board" as never}>回到栏目预警</Link>}
      />
      <RecordTable<LateEntry>
        label="超期公开"
        rows={rows}
        empty="没有超期公开的信息"
        columns={[
          {
            title: "信息",
            render: (_, { path, title }) => <RecordLink path={path}>{title}</RecordLink>,
          },
          { title: "栏目", dataIndex: "columnName" },
          { title: "形成日期", dataIndex: "formedOn" },
          { title: "应公开到", dataIndex: "dueOn" },
          { title: "公开日期", dataIndex: "publishedOn" },
          { title: "机关", dataIndex: "agencyName" },
        ]}
      />
    </>
  );
}
