import { EntryList } from "#ui/EntryList.tsx";
import { Link } from "#ui/Link.tsx";
import type { ListedItem } from "../../data/pages/item-pages.ts";
import { itemsPath } from "../../domain/paths.ts";
import { type BesideItems, itemEntries } from "../lists/item-entries.tsx";

interface NewestItemsProps extends Pick<BesideItems, "marks"> {
  readonly items: readonly ListedItem[];
}

/** 最新公开. */
export function NewestItems({ items, marks }: NewestItemsProps) {
  return (
    <section aria-labelledby="newest-items">
      <div className="heading-row">
        <h2 id="newest-items">最新公开</h2>
        <Link to={itemsPath}>全部公开的信息</Link>
      </div>
      <EntryList entries={itemEntries(items, { marks, namesAgencies: true })} />
    </section>
  );
}
