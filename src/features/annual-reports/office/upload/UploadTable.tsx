import { Table, Tag } from "antd";
import { ScrollRegion } from "#office-ui/ScrollRegion.tsx";
import { standingWords } from "../../words/standing-words.ts";
import { PlaceByHand } from "./PlaceByHand.tsx";
import type { UploadItem } from "./upload-item.ts";

interface UploadTableProps {
  readonly items: readonly UploadItem[];
  readonly onAgain: (item: UploadItem, chosen: Pick<UploadItem, "agencyId" | "year">) => void;
  readonly onDrop: (item: UploadItem) => void;
}

const order = { refused: 0, sending: 1, waiting: 2, stored: 3 } as const;

/** Each file with what became of it, those that need somebody first. */
export function UploadTable({ items, onAgain, onDrop }: UploadTableProps) {
  const sorted = [...items].sort((a, b) => order[a.state] - order[b.state] || a.key - b.key);
  return (
    <ScrollRegion label="导入的文件">
      <Table<UploadItem>
        size="middle"
        rowKey="key"
        dataSource={sorted}
        pagination={sorted.length > 100 ? { pageSize: 100, showSizeChanger: false } : false}
        columns={[
          {
            title: "文件",
            render: (_, { path }) => <span className="office-details">{path}</span>,
          },
          { title: "结果", render: (_, item) => <Outcome item={item} /> },
          {
            title: "办法",
            render: (_, item) =>
              item.state === "refused" && <PlaceByHand {...{ item, onAgain, onDrop }} />,
          },
        ]}
      />
    </ScrollRegion>
  );
}

function Outcome({ item: { state, stored, problem } }: { readonly item: UploadItem }) {
  if (state === "waiting") return <span className="office-soft">等待</span>;
  if (state === "sending") return <span className="office-soft">正在导入</span>;
  if (!stored) {
    return (
      <div className="office-details">
        <Tag color="error">没有导入</Tag>
        {problem?.title}
        <div className="office-soft">{problem?.detail}</div>
      </div>
    );
  }
  const { isNew, agencyName, year, version, standing, isDoubtful, isScan } = stored;
  return (
    <div className="office-details">
      <Tag color={isNew ? "success" : "default"}>
        {isNew ? "已暂存" : `已存在，${standingWords[standing]}`}
      </Tag>
      {agencyName} {year} 年度，第 {version} 版
      {isScan && <div className="office-soft">扫描件，读不出数字。</div>}
      {isDoubtful && (
        <div className="office-soft">原文件里有疑似个人号码，发布后原文件也暂不提供下载。</div>
      )}
    </div>
  );
}
