import { Tag } from "antd";
import { voidedFilter, wordsFilter, yearFilter } from "#office-ui/records/list-filters.ts";
import { RecordScreen } from "#office-ui/records/RecordScreen.tsx";
import type { Line, RecordScreenOf } from "#office-ui/records/record-screen.ts";
import { todayInChina } from "#office-ui/shown/today-in-china.ts";
import type { DocumentType, Ending } from "../domain/document.ts";
import { documentWords, endingWords } from "../words/document-words.ts";

interface DocumentLine extends Line {
  readonly number: string;
  readonly title: string;
  readonly type: DocumentType;
  readonly expiresOn: string | null;
  readonly extendedTo: string | null;
  readonly endedOn: string | null;
  readonly endedBy: Ending | null;
}

const documents: RecordScreenOf<DocumentLine> = {
  title: "规章与行政规范性文件",
  says: "制发了哪些文件、现在是否有效。有效期满的自动失效；年报表二由这里算出。",
  path: "/api/documents",
  kind: "documents",
  one: "文件",
  opens: "document",
  searches: "文号或者标题",
  permissions: { edit: "documents.edit", void: "documents.void" },
  filters: [
    voidedFilter,
    yearFilter("制发年份"),
    yearFilter("终止年份", { name: "endedIn", act: "终止" }),
    yearFilter("年末有效", { name: "inForceAt", act: "末有效" }),
    wordsFilter("type", "全部类型", documentWords),
    wordsFilter("endedBy", "终止方式", endingWords),
  ],
  nameOf: ({ title }) => title,
  columns: [
    { title: "文号", dataIndex: "number" },
    { title: "类型", render: (_, { type }) => documentWords[type] },
    { title: "制发日期", dataIndex: "on" },
    { title: "效力", render: (_, row) => <Standing row={row} /> },
    { title: "机关", dataIndex: "agencyName" },
  ],
};

/** Whether it is in force today; what is past its 有效期至 has ended the day after. */
function Standing({ row }: { readonly row: DocumentLine }) {
  const { endedOn, endedBy, expiresOn, extendedTo } = row;
  const today = todayInChina();
  if (endedOn && endedOn <= today) {
    return (
      <Tag>
        {endedOn} {endedBy ? endingWords[endedBy] : "终止"}
      </Tag>
    );
  }
  const until = extendedTo ?? expiresOn;
  if (until && until < today) return <Tag>{until} 期满失效</Tag>;
  return <Tag color="green">{until ? `有效，至 ${until}` : "有效"}</Tag>;
}

/** 规章与行政规范性文件: every document, and whether it is in force. */
export function DocumentsScreen() {
  return <RecordScreen of={documents} />;
}
