import { itemPath } from "#features/items/index.ts";
import { Link } from "#ui/Link.tsx";
import { Page } from "#ui/page/Page.tsx";
import { type Column, DataTable } from "#ui/tables/DataTable.tsx";
import type { IndexEntry } from "../../data/gazette/public-gazette.ts";
import { gazettePath, issuePath } from "../paths.ts";

interface GazetteIndexPageProps {
  readonly year: number;
  readonly entries: readonly IndexEntry[];
}

const columns: readonly [Column<IndexEntry>, ...Column<IndexEntry>[]] = [
  {
    key: "title",
    header: "题名",
    cell: ({ itemId, title }) => <Link to={itemPath(itemId)}>{title}</Link>,
    kind: "words",
  },
  { key: "number", header: "文号", cell: ({ documentNumber }) => documentNumber },
  { key: "section", header: "栏目", cell: ({ section }) => section },
  {
    key: "issue",
    header: "期号",
    cell: ({ issueId, number }) => <Link to={issuePath(issueId)}>第 {number} 期</Link>,
  },
];

/** 总目录: everything that stood in the issues of a year. */
export function GazetteIndexPage({ year, entries }: GazetteIndexPageProps) {
  const title = `政府公报 ${year} 年总目录`;
  return (
    <Page
      title={title}
      breadcrumb={[{ name: "政府公报", href: gazettePath }, { name: `${year} 年总目录` }]}
    >
      <h1>{title}</h1>
      <DataTable
        caption={`${year} 年公报刊登的 ${entries.length} 件`}
        columns={columns}
        rows={entries}
        keyOf={({ issueId, itemId }) => `${issueId} ${itemId}`}
      />
    </Page>
  );
}
