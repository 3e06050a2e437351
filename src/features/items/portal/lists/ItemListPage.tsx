import type { AgencyWay, FoundAgency } from "#features/agencies/index.ts";
import { AgencySection } from "#features/agencies/portal/index.ts";
import type { ItemMarked } from "#platform/feature/site-places.ts";
import { Badge } from "#ui/Badge.tsx";
import { EmptyState } from "#ui/EmptyState.tsx";
import { EntryList } from "#ui/EntryList.tsx";
import type { ListPage } from "#ui/lists/list-page.ts";
import { Pager } from "#ui/Pager.tsx";
import type { Crumb } from "#ui/page/Breadcrumb.tsx";
import { Page } from "#ui/page/Page.tsx";
import { pagePath } from "#ui/pager-path.ts";
import type { ListedItem } from "../../data/pages/item-pages.ts";
import { itemPath } from "../../domain/paths.ts";

/** Of which agency's section the list is a part. */
export interface ItemSection {
  readonly agency: FoundAgency;
  readonly ways: readonly AgencyWay[];
}

interface ItemListPageProps {
  readonly title: string;
  readonly above: readonly Crumb[];
  readonly path: string;
  readonly at: ListPage;
  readonly items: readonly ListedItem[];
  /** What other rooms know of them today. */
  readonly marks: ReadonlyMap<number, ItemMarked>;
  /** Whether rows say whose they are. */
  readonly namesAgencies: boolean;
  readonly section?: ItemSection;
}

/** Items, the last published first. */
export function ItemListPage(props: ItemListPageProps) {
  const { title, above, section } = props;
  return (
    <Page
      title={title}
      description={`${title}，按发布日期排列。`}
      breadcrumb={[...above, { name: title }]}
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

function ItemEntries({ path, at, items, marks, namesAgencies }: ItemListPageProps) {
  return (
    <>
      {items.length === 0 ? (
        <EmptyState title="还没有公开的信息">
          <p>发布以后会列在这里，最近发布的在前。</p>
        </EmptyState>
      ) : (
        <EntryList
          entries={items.map((item) => ({
            title: item.title,
            to: itemPath(item.itemId),
            date: item.publishedOn,
            note: <Note item={item} marks={marks} namesAgencies={namesAgencies} />,
          }))}
        />
      )}
      <Pager {...at} to={pagePath(path)} />
    </>
  );
}

interface NoteProps extends Pick<ItemListPageProps, "marks" | "namesAgencies"> {
  readonly item: ListedItem;
}

/** Behind its title: whether what it publishes is in force, and whose it is. */
function Note({ item: { itemId, agencyName }, marks, namesAgencies }: NoteProps) {
  const badge = marks.get(itemId)?.badge;
  return (
    <>
      {badge && <Badge tone={badge.tone}>{badge.word}</Badge>}{" "}
      {namesAgencies && <span className="hint">{agencyName}</span>}
    </>
  );
}
