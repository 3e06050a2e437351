import { sql } from "kysely";
import { columnsBetween, highestColumnId } from "#features/catalogue/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { InSitemap, News, PublishedShelf } from "#platform/feature/site-places.ts";
import { dayInChina } from "#ui/day-in-china.ts";
import { type ListedItem, listItemPages } from "../data/pages/item-pages.ts";
import { agenciesWithItems, highestItemId, itemsBetween } from "../data/pages/listed-pages.ts";
import {
  agencyColumnsPath,
  agencyItemsPath,
  agencySystemsPath,
  columnPath,
  itemPath,
} from "../domain/paths.ts";

/** 网站地图: lists of agencies that have any, and every item. */
export const itemsInSitemap: InSitemap = {
  pages: async (db) =>
    (await agenciesWithItems(db)).flatMap((id) => [
      agencyItemsPath(id),
      agencyColumnsPath(id),
      agencySystemsPath(id),
    ]),
  numbered: {
    name: "items",
    highestId: highestItemId,
    between: async (db, range) =>
      (await itemsBetween(db, range)).map(({ itemId, changedAt }) => ({
        path: itemPath(itemId),
        changedOn: dayInChina(changedAt),
      })),
  },
};

/** 网站地图: the columns of agencies. */
export const columnsInSitemap: InSitemap = {
  numbered: {
    name: "columns",
    highestId: highestColumnId,
    between: async (db, range) =>
      (await columnsBetween(db, range)).map(({ id, agencyId }) => ({
        path: columnPath(agencyId, id),
      })),
  },
};

/** 订阅: the last published. */
export async function itemsInFeed(db: Queryable, limit: number): Promise<readonly News[]> {
  const items = await listItemPages(db, { within: { offset: 0, limit } });
  return newsOf(items);
}

/** Items as feeds name them. */
export function newsOf(items: readonly ListedItem[]): readonly News[] {
  return items.map(({ itemId, title, changedAt }) => ({
    id: `item-${itemId}`,
    title,
    path: itemPath(itemId),
    updatedAt: changedAt,
    itemId,
  }));
}

/** Offered of the agency's items to who is about to ask it for something. */
const most = 3;

/** Items of an agency whose title has most of what somebody is about to ask it for. */
export const publishedItemPages: PublishedShelf = async (db, { agencyId, title }) => {
  const signs = [...title.normalize("NFKC").replaceAll(/[\s\p{P}]/gu, "")];
  const pairs = [...new Set(signs.slice(1).map((sign, at) => `${signs[at]}${sign}`))].slice(0, 40);
  if (pairs.length < 2) return [];
  const hits = sql.join(
    pairs.map((pair) => sql`(strpos(page.title, ${pair}) > 0)::integer`),
    sql` + `,
  );
  const { rows } = await sql<{ readonly id: number; readonly title: string }>`
    select id, title from (
      select page.item_id as id, page.title, page.published_on as day, ${hits} as hits from item_page as page
      where page.agency_id = ${agencyId} and page.markup is not null
    ) as near
    where hits * 2 >= ${pairs.length} order by hits desc, day desc, id desc limit ${most}`.execute(
    db,
  );
  return rows.map((row) => ({ title: row.title, path: itemPath(row.id) }));
};
