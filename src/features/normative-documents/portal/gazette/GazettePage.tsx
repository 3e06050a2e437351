import { EmptyState } from "#ui/EmptyState.tsx";
import { EntryList } from "#ui/EntryList.tsx";
import { Link } from "#ui/Link.tsx";
import type { ListPage } from "#ui/lists/list-page.ts";
import { Pager } from "#ui/Pager.tsx";
import { Page } from "#ui/page/Page.tsx";
import { pagePath } from "#ui/pager-path.ts";
import type { PublicIssue, PublicPoint } from "../../data/gazette/public-gazette.ts";
import { gazetteName, issueName } from "../../domain/gazette-title.ts";
import { gazetteIndexPath, gazettePath, issuePath } from "../paths.ts";

interface GazettePageProps {
  readonly issues: readonly PublicIssue[];
  readonly years: readonly number[];
  readonly points: readonly PublicPoint[];
  readonly at: ListPage;
}

/** 政府公报: every issue, the contents of each year, and where the paper is to be had. */
export function GazettePage({ issues, years, points, at }: GazettePageProps) {
  return (
    <Page title="政府公报" breadcrumb={[{ name: "政府公报" }]}>
      <h1>政府公报</h1>
      {issues.length === 0 ? (
        <EmptyState title="还没有公报">
          <p>公报发布以后会列在这里。</p>
        </EmptyState>
      ) : (
        <>
          <p>
            总目录：
            {years.map((year) => (
              <span key={year}>
                <Link to={gazetteIndexPath(year)}>{year} 年</Link>
                {"　"}
              </span>
            ))}
          </p>
          <EntryList
            entries={issues.map((issue) => ({
              title: `${gazetteName(issue)} ${issueName(issue)}`,
              to: issuePath(issue.id),
              date: issue.publishedOn,
            }))}
          />
        </>
      )}
      <Pager {...at} to={pagePath(gazettePath)} />
      {points.length > 0 && (
        <section aria-labelledby="gazette-points">
          <h2 id="gazette-points">纸质公报赠阅点</h2>
          <ul>
            {points.map(({ id, name, address }) => (
              <li key={id}>
                {name}
                {address && `（${address}）`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}
