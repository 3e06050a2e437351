import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";

export interface PublishedItem {
  readonly title: string;
  readonly on: string | null;
  readonly url: string;
}

export interface PublishedAsked {
  readonly agencyId: number;
  /** Looked for in titles. */
  readonly pairs: readonly string[];
  /** How many of them a title has at least. */
  readonly needed: number;
  readonly most: number;
}

/** Published items of an agency whose titles have most of some words, the nearest and newest first; those alone that can be opened. */
export async function publishedItems(
  db: Queryable,
  { agencyId, pairs, needed, most }: PublishedAsked,
): Promise<readonly PublishedItem[]> {
  const hits = sql.join(
    pairs.map((pair) => sql`(strpos(item.title, ${pair}) > 0)::integer`),
    sql` + `,
  );
  const { rows } = await sql<PublishedItem>`
    select title, on_day as on, url from (
      select item.title, item.day as on_day, item.url, item.id, ${hits} as hits
      from disclosure_item as item
      where item.agency_id = ${agencyId} and item.attribute = 'proactive' and item.voided_at is null
        and item.withdrawn_on is null and item.url ~ '^https?://'
    ) as near
    where hits >= ${needed} order by hits desc, on_day desc nulls last, id desc limit ${most}`.execute(
    db,
  );
  return rows;
}
