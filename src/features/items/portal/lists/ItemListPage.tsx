import type { AgencyWay, FoundAgency } from "#features/agencies/index.ts";
import { AgencySection } from "#features/agencies/portal/index.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { EntryList } from "#ui/EntryList.tsx";
import { FeedLink } from "#ui/FeedLink.tsx";
import type { ListPage } from "#ui/lists/list-page.ts";
import { Pager } from "#ui/Pager.tsx";
import type { Crumb } from "#ui/page/Breadcrumb.tsx";
import { Page } from "#ui/page/Page.tsx";
import { pagePath } from "#ui/pager-path.ts";
import type { ListedItem } from "../../data/pages/item-pages.ts";
import { type BesideItems, itemEntries } from "./item-entries.tsx";

/** Of which agency's section the list is a part. */
export interface ItemSection {
  readonly agency: FoundAgency;
  readonly ways: readonly AgencyWay[];
}

interface ItemListPageProps extends BesideItems {
  readonly title: string;
  readonly above: readonly Crumb[];
  readonly path: string;
  readonly at: ListPage;
  readonly items: readonly ListedItem[];
  readonly section?: ItemSection;
  /** What is said where there are none. */
  /** Where it can be followed. */
  readonly feed?: string;
  readonly empty?: { readonly title: string; readonly says: string };
}

const nothing = { title: "还没有公开的信息", says: "发布以后会列在这里，最近发布的在前。" };

/** Items, the last published first. */
export function ItemListPage(props: ItemListPageProps) {
  const { title, above, section, feed } = props;
  return (
    <Page
      title={title}
      description={`${title}，按发布日期排列。`}
      breadcrumb={[...above, { name: title }]}
      {...(feed !== undefined && { feed: { path: feed, title } })}
    >
      <h1>{title}</h1>
      {section ? (
        <AgencySection {...section}>
          <ItemEntries {...props} />
        </AgencySection>
      ) : (
        <ItemEntries {...props} />
      )}
    </Page>
  );
}

function ItemEntries({
  path,
  at,
  items,
  marks,
  namesAgencies,
  feed,
  empty = nothing,
}: ItemListPageProps) {
  return (
    <>
      {items.length === 0 ? (
        <EmptyState title={empty.title}>
          <p>{empty.says}</p>
        </EmptyState>
      ) : (
        <EntryList entries={itemEntries(items, { marks, namesAgencies })} />
      )}
      <Pager {...at} to={pagePath(path)} />
      {feed !== undefined && <FeedLink to={feed} />}
    </>
  );
}
