import { EmptyState } from "#ui/EmptyState.tsx";
import { type Entry, EntryList } from "#ui/EntryList.tsx";
import { Link } from "#ui/Link.tsx";
import type { ListPage } from "#ui/lists/list-page.ts";
import { Offer } from "#ui/Offer.tsx";
import { Pager } from "#ui/Pager.tsx";
import type { Crumb } from "#ui/page/Breadcrumb.tsx";
import { Page } from "#ui/page/Page.tsx";
import { pagePath } from "#ui/pager-path.ts";
import { libraryPath } from "../paths.ts";
import { libraryAddress } from "./library-query.ts";

interface DocumentListPageProps {
  readonly title: string;
  readonly above: readonly Crumb[];
  readonly path: string;
  readonly at: ListPage;
  readonly entries: readonly Entry[];
  /** Of one agency. */
  readonly agencyId: number | undefined;
}

/** Documents, the last issued first, each with its 有效性. */
export function DocumentListPage(props: DocumentListPageProps) {
  const { title, above, path, at, entries, agencyId } = props;
  return (
    <Page
      title={title}
      description={`${title}，标明每件是否有效。`}
      breadcrumb={[...above, { name: title }]}
    >
      <h1>{title}</h1>
      <Offer of={libraryPath}>
        <p>
          <Link to={libraryAddress({ agency: agencyId })}>
            按有效性、主题、年份、文号查找，查某一天有哪些文件有效
          </Link>
        </p>
      </Offer>
      {entries.length === 0 ? (
        <EmptyState title="还没有公开的政策文件">
          <p>规章和行政规范性文件公开以后会列在这里。</p>
        </EmptyState>
      ) : (
        <EntryList entries={entries} />
      )}
      <Pager {...at} to={pagePath(path)} />
    </Page>
  );
}
