import { voidedFilter, wordsFilter, yearFilter } from "#office-ui/records/list-filters.ts";
import { RecordScreen } from "#office-ui/records/RecordScreen.tsx";
import type { Line, RecordScreenOf } from "#office-ui/records/record-screen.ts";
import type { DocumentType } from "../domain/document.ts";
import type { Validity } from "../domain/validity/validity.ts";
import { documentWords, endingWords } from "../words/document-words.ts";
import { DocumentBeside } from "./document/DocumentBeside.tsx";
import { ValidityTag } from "./document/ValidityTag.tsx";

interface DocumentLine extends Line {
  readonly number: string;
  readonly title: string;
  readonly type: DocumentType;
  readonly validity: Validity;
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
    { title: "效力", render: (_, { validity }) => <ValidityTag validity={validity} /> },
    { title: "机关", dataIndex: "agencyName" },
  ],
  more: (detail) => <DocumentBeside detail={detail} />,
};

/** 规章与行政规范性文件: every document, and whether it is in force. */
export function DocumentsScreen() {
  return <RecordScreen of={documents} />;
}
