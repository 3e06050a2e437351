import { Table, Tag } from "antd";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import type { ImportAnswer, ImportedPage } from "../../api/moves/import-answer.ts";
import { outcomeWords } from "../../words/import-words.ts";

/** What became of each page, what to look at, and what could not be taken. */
export function ImportedPages({ answer: { pages } }: { readonly answer: ImportAnswer }) {
  const lost = pages.filter((one) => one.lost.length > 0).length;
  const counts = Object.entries(outcomeWords).flatMap(([name, words]) => {
    const count = pages.filter(({ outcome }) => outcome === name).length;
    return count > 0 ? [`${words} ${count} 条`] : [];
  });
  return (
    <section aria-label="导入结果" className="office-gap">
      <p>
        {counts.join("，")}
        {lost > 0 && `；${lost} 条有内容没有带入`}。
      </p>
      <Table<ImportedPage>
        size="small"
        rowKey="place"
        scroll={{ x: 900 }}
        dataSource={[...pages]}
        columns={[
          { title: "来源", dataIndex: "place" },
          {
            title: "标题",
            render: (_, { title, draftId }) =>
              draftId === null ? (
                title
              ) : (
                <RecordLink path={`/items/draft?id=${draftId}`}>{title}</RecordLink>
              ),
          },
          {
            title: "结果",
            render: (_, { outcome }) => <Tag color={colorOf(outcome)}>{outcomeWords[outcome]}</Tag>,
          },
          { title: "说明", render: (_, { says }) => says.join("；") },
          { title: "没有带入的内容", render: (_, one) => one.lost.join("；") },
          {
            title: "旧地址",
            render: (_, { oldPath }) => <span className="item-address">{oldPath}</span>,
          },
          { title: "索引号", dataIndex: "indexNumber" },
        ]}
      />
    </section>
  );
}

function colorOf(outcome: ImportedPage["outcome"]): string {
  if (outcome === "refused") return "error";
  return outcome === "draft" || outcome === "published" ? "success" : "default";
}
