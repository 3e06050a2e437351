import type { ItemMarked, SearchedRoom } from "#platform/feature/site-places.ts";
import { FilterStrip } from "#ui/form/FilterStrip.tsx";
import { Link } from "#ui/Link.tsx";
import { highestItemId } from "../../data/pages/listed-pages.ts";
import { soughtDoor } from "../../sought/sought-door.ts";
import { marksOf } from "../marks.ts";
import { FoundItems } from "./FoundItems.tsx";
import { facetFilters } from "./facet-filters.ts";
import { type ItemsShown, loadItems } from "./load-items.ts";
import { itemSearchPath } from "./search-asked.ts";
import { foundWords } from "./search-words.ts";

/** Shown of them among all that the site finds. */
const most = 8;

/** 搜索: the first items that have the words, and the way to all of them. */
export const itemsInSearch: SearchedRoom = {
  shows: ["agencies", "items", "documents"],
  inVain: async (doors, typed) => doors(soughtDoor)?.inVain(typed),
  find: async (services, typed) => {
    const { db } = services;
    const asked = { typed, filters: {}, page: 1, before: undefined };
    const found = await loadItems(db, asked, { offset: 0, limit: most });
    if (!found || found.total === 0) {
      const holdsAny = (await highestItemId(db)) > 0;
      return { total: 0, isExact: false, isNear: false, holdsAny, body: null };
    }
    const isExact = found.items.some((item) => isJust(typed, item));
    const body = (
      <ItemsFound typed={typed} found={found} marks={await marksOf(services, found.items)} />
    );
    const isNear = found.near !== undefined;
    return { total: found.total, isExact, isNear, holdsAny: true, body };
  },
};

function isJust(typed: string, { title, documentNumber }: ItemsShown["items"][number]): boolean {
  const plain = (text: string) => text.normalize("NFKC").replaceAll(/[\s\p{P}\p{S}]/gu, "");
  return [title, documentNumber].some((one) => plain(one) === plain(typed) && one !== "");
}

interface ItemsFoundProps {
  readonly typed: string;
  readonly found: ItemsShown;
  readonly marks: ReadonlyMap<number, ItemMarked>;
}

function ItemsFound({ typed, found, marks }: ItemsFoundProps) {
  return (
    <section aria-labelledby="items-found">
      <h2 id="items-found">公开的信息</h2>
      <p>{foundWords(found)}</p>
      <FilterStrip filters={facetFilters({ typed, filters: {}, facets: found.facets })} />
      <FoundItems items={found.items} words={found.words} marks={marks} />
      {found.total > found.items.length && (
        <p>
          <Link to={itemSearchPath(typed)}>
            查看全部公开的信息（{found.total.toLocaleString("zh-CN")}）
          </Link>
        </p>
      )}
    </section>
  );
}
