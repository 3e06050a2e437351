import { agencyPath } from "#features/agencies/domain/index.ts";
import type { AgencyWay, FoundAgency } from "#features/agencies/index.ts";
import { AgencySection } from "#features/agencies/portal/index.ts";
import type { PublicColumn, PublicStatement } from "#features/catalogue/index.ts";
import type { ItemMarked } from "#platform/feature/site-places.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { EntryList } from "#ui/EntryList.tsx";
import { FeedLink } from "#ui/FeedLink.tsx";
import { Link } from "#ui/Link.tsx";
import { Page } from "#ui/page/Page.tsx";
import type { ListedItem } from "../../data/pages/item-pages.ts";
import {
  agencyColumnsPath,
  columnBeforePath,
  columnPath,
  feedPath,
  type ListPlace,
} from "../../domain/paths.ts";
import { itemEntries } from "../lists/item-entries.tsx";
import { sectionName } from "../section-name.ts";

export interface ColumnPageProps {
  readonly agency: FoundAgency;
  readonly column: PublicColumn;
  readonly items: readonly ListedItem[];
  readonly statements: readonly PublicStatement[];
  /** Not the first part of the list. */
  readonly isFurther: boolean;
  /** The last of this part, where there are more. */
  readonly before: ListPlace | undefined;
  readonly ways: readonly AgencyWay[];
  /** What other rooms know of the items today. */
  readonly marks: ReadonlyMap<number, ItemMarked>;
}

/** 栏目: what an agency published in it, the last first, and for which periods it said that nothing arose. */
export function ColumnPage(props: ColumnPageProps) {
  const { agency, column, items, statements, isFurther, ways, marks } = props;
  const title = `${agency.name}：${column.name}`;
  return (
    <Page
      title={title}
      description={`${agency.name}“${column.name}”栏目公开的信息。`}
      feed={{ path: feedPath(columnPath(agency.id, column.id)), title }}
      breadcrumb={[
        { name: "机关", href: "/agencies/" },
        { name: agency.name, href: agencyPath(agency.id) },
        { name: sectionName, href: agencyColumnsPath(agency.id) },
        { name: column.name },
      ]}
    >
      <h1>{title}</h1>
      <AgencySection agency={agency} ways={ways}>
        {!isFurther && <Statements statements={statements} />}
        {items.length === 0 ? (
          <EmptyState title="这个栏目还没有信息">
            <p>发布以后会列在这里，最近发布的在前。</p>
          </EmptyState>
        ) : (
          <EntryList entries={itemEntries(items, { marks, namesAgencies: false })} />
        )}
        <Further {...props} />
        <FeedLink to={feedPath(columnPath(agency.id, column.id))} />
      </AgencySection>
    </Page>
  );
}

function Further({ agency, column, isFurther, before }: ColumnPageProps) {
  const path = columnPath(agency.id, column.id);
  if (!isFurther && !before) return null;
  return (
    <nav className="pager" aria-label="分页">
      <ul>
        {isFurther && (
          <li>
            <Link to={path}>首页</Link>
          </li>
        )}
        {before && (
          <li>
            <Link to={columnBeforePath(path, before)}>下一页</Link>
          </li>
        )}
      </ul>
    </nav>
  );
}

function Statements({ statements }: Pick<ColumnPageProps, "statements">) {
  if (statements.length === 0) return null;
  return (
    <section aria-labelledby="statements">
      <h2 id="statements">情况说明</h2>
      <ul>
        {statements.map(({ id, fromOn, throughOn, reason }) => (
          <li key={id}>
            {fromOn} 至 {throughOn}，没有产生应公开的信息：{reason}
          </li>
        ))}
      </ul>
    </section>
  );
}
