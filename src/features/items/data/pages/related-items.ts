import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { ItemPageRow, ListedItem } from "./item-pages.ts";

/** How many of each kind stand beside an item. */
const most = 5;

/** What an agency published in the same column as an item, and on the same subject, the last first. */
export interface RelatedItems {
  readonly ofColumn: readonly ListedItem[];
  readonly ofTopic: readonly ListedItem[];
}

/** The same agency's alone: a page changes with what its own agency publishes. */
export async function relatedItems(
  db: Queryable,
  item: Pick<ItemPageRow, "itemId" | "agencyId" | "category" | "topic">,
): Promise<RelatedItems> {
  const [ofColumn, ofTopic] = await Promise.all([
    beside(db, item, "category"),
    beside(db, item, "topic"),
  ]);
  const listed = new Set(ofColumn.map(({ itemId }) => itemId));
  return { ofColumn, ofTopic: ofTopic.filter(({ itemId }) => !listed.has(itemId)) };
}

async function beside(
  db: Queryable,
  item: Pick<ItemPageRow, "itemId" | "agencyId" | "category" | "topic">,
  by: "category" | "topic",
): Promise<readonly ListedItem[]> {
  if (item[by] === "") return [];
  const { rows } = await sql<ListedItem>`
    select page.item_id as "itemId", page.title, agency.name as "agencyName", page.published_on as "publishedOn",
      page.changed_at as "changedAt"
    from item_page as page join agency on agency.id = page.agency_id
    where page.markup is not null and page.agency_id = ${item.agencyId} and ${sql.ref(`page.${by}`)} = ${item[by]}
      and ${sql.ref(`page.${by}`)} <> '' and page.item_id <> ${item.itemId}
    order by page.published_on desc, page.item_id desc limit ${most}`.execute(db);
  return rows;
}
