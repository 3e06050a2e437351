import type { ItemMarked } from "#platform/feature/site-places.ts";
import { Badge } from "#ui/Badge.tsx";
import type { Entry } from "#ui/EntryList.tsx";
import type { ListedItem } from "../../data/pages/item-pages.ts";
import { itemPath } from "../../domain/paths.ts";

/** What rows say beside titles and days. */
export interface BesideItems {
  /** What other rooms know of the items today. */
  readonly marks: ReadonlyMap<number, ItemMarked>;
  /** Whether rows say whose they are. */
  readonly namesAgencies: boolean;
}

/** Items as a list shows them, each with its day. */
export function itemEntries(items: readonly ListedItem[], beside: BesideItems): readonly Entry[] {
  return items.map((item) => ({
    title: item.title,
    to: itemPath(item.itemId),
    date: item.publishedOn,
    note: <Note item={item} {...beside} />,
  }));
}

interface NoteProps extends BesideItems {
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
