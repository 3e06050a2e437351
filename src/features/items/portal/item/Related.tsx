import type { PublicColumn } from "#features/catalogue/index.ts";
import { EntryList } from "#ui/EntryList.tsx";
import { Link } from "#ui/Link.tsx";
import type { ItemPageRow, ListedItem } from "../../data/pages/item-pages.ts";
import type { RelatedItems } from "../../data/pages/related-items.ts";
import { columnPath, itemPath } from "../../domain/paths.ts";

interface RelatedProps {
  readonly item: Pick<ItemPageRow, "agencyId" | "category" | "topic">;
  readonly column: PublicColumn | undefined;
  readonly related: RelatedItems;
}

/** 相关信息: what the agency published beside it, in the column and on the subject. */
export function Related({ item, column, related: { ofColumn, ofTopic } }: RelatedProps) {
  if (ofColumn.length === 0 && ofTopic.length === 0) return null;
  return (
    <section className="related-items on-screen" aria-labelledby="related-items">
      <h2 id="related-items">相关信息</h2>
      {ofColumn.length > 0 && (
        <>
          <h3>
            同栏目：
            {column ? (
              <Link to={columnPath(item.agencyId, column.id)}>{column.name}</Link>
            ) : (
              item.category
            )}
          </h3>
          <Entries items={ofColumn} />
        </>
      )}
      {ofTopic.length > 0 && (
        <>
          <h3>同主题：{item.topic}</h3>
          <Entries items={ofTopic} />
        </>
      )}
    </section>
  );
}

function Entries({ items }: { readonly items: readonly ListedItem[] }) {
  return (
    <EntryList
      entries={items.map(({ itemId, title, publishedOn }) => ({
        ...{ title, to: itemPath(itemId), date: publishedOn },
      }))}
    />
  );
}
