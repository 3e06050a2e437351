import { Tag } from "antd";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import { useWhole } from "#office-ui/shown/use-whole.ts";
import { useWho } from "#office-ui/who.ts";
import type { CleanupsAnswer } from "../../api/cleanup/cleanup-answer.ts";
import { BeginCleanup } from "./BeginCleanup.tsx";

type Line = CleanupsAnswer["cleanups"][number];

/** 文件清理: rounds of one's agencies. */
export function CleanupsScreen() {
  const { permissions } = useWho();
  const { rows } = useWhole({
    path: "/api/document-cleanups",
    rowsOf: ({ cleanups }: CleanupsAnswer) => cleanups,
  });
  const mayWrite = permissions.has("documents.write");
  return (
    <>
      <ScreenHead
        title="文件清理"
        says="对某一天有效的文件逐件提出继续有效、修改、废止、宣布失效的意见，决定后按生效日期改变效力，并公布结果。"
        actions={mayWrite && <BeginCleanup />}
      />
      <RecordTable<Line>
        label="文件清理"
        rows={rows}
        empty={mayWrite ? "还没有清理过。请点右上角“开始清理”。" : "还没有清理过。"}
        columns={[
          {
            title: "名称",
            render: (_, { id, title }) => (
              <RecordLink path={`/office/documents/cleanup?id=${id}`}>{title}</RecordLink>
            ),
          },
          {
            title: "清理范围",
            render: (_, { asOf, documents }) => `${asOf} 有效的 ${documents} 件`,
          },
          { title: "进度", render: (_, line) => <Progress line={line} /> },
          { title: "生效日期", render: (_, { effectiveOn }) => effectiveOn ?? "" },
          { title: "机关", dataIndex: "agencyName" },
        ]}
      />
    </>
  );
}

function Progress({ line: { decidedOn, documents, open } }: { readonly line: Line }) {
  if (decidedOn) return <Tag color="green">{decidedOn} 决定</Tag>;
  return open > 0 ? `已提意见 ${documents - open} 件，还有 ${open} 件` : "等待决定";
}
