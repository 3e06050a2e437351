import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { ListPlace } from "../../domain/paths.ts";
import type { ListedItem } from "./item-pages.ts";

/** How much an agency has published under a word (类别). */
export interface CategoryCount {
  readonly word: string;
  readonly items: number;
  readonly lastOn: string;
}

export async function categoriesOf(
  db: Queryable,
  agencyId: number,
): Promise<readonly CategoryCount[]> {
  const { rows } = await sql<CategoryCount>`
    select category as word, count(*)::integer as items, max(published_on) as "lastOn" from item_page
    where markup is not null and agency_id = ${agencyId} group by category order by category`.execute(
    db,
  );
  return rows;
}

interface ColumnAsked {
  readonly agencyId: number;
  readonly words: readonly string[];
  readonly before: ListPlace | undefined;
  readonly limit: number;
}

/** Items of an agency under some words, the last published first, from before a place. */
export async function itemsUnder(
  db: Queryable,
  { agencyId, words, before, limit }: ColumnAsked,
): Promise<readonly ListedItem[]> {
  const earlier = before
    ? sql`(page.published_on, page.item_id) < (${before.on}::date, ${before.itemId}::bigint)`
    : sql`true`;
  const { rows } = await sql<ListedItem>`
    select page.item_id as "itemId", page.title, agency.name as "agencyName", page.published_on as "publishedOn",
      page.changed_at as "changedAt"
    from item_page as page join agency on agency.id = page.agency_id
    where page.markup is not null and page.agency_id = ${agencyId} and page.category = any (${[...words]}::text[])
      and ${earlier}
    order by page.published_on desc, page.item_id desc limit ${limit}`.execute(db);
  return rows;
}
