import type { Queryable } from "#platform/db/queryable.ts";
import { sliceOf } from "#ui/lists/list-page.ts";
import { type FoundItem, foundItems } from "../../data/search/found-items.ts";
import type { ItemsFound } from "../../data/search/items-found.ts";
import { searchItems } from "../../data/search/search-items.ts";
import { sought } from "../../search/words-sought.ts";
import type { ItemSearchAsked } from "./search-asked.ts";

/** What a page shows of what was found. */
export interface ItemsShown extends Omit<ItemsFound, "ids"> {
  readonly items: readonly FoundItem[];
  /** Every spelling of a word that was looked for. */
  readonly words: readonly string[];
}

/** `undefined` where nothing was typed. */
export async function loadItems(
  db: Queryable,
  { typed, filters, page, before }: ItemSearchAsked,
  within = sliceOf(page),
): Promise<ItemsShown | undefined> {
  if (typed === "") return;
  const asked = await sought(db, typed);
  const { ids, ...found } = await searchItems(db, { ...asked, filters, within, before });
  const items = await foundItems(db, ids);
  return { ...found, items, words: asked.words.flatMap(({ spellings }) => spellings) };
}
