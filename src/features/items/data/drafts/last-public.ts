import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";

interface KnownBy {
  readonly title: string;
  readonly category: string;
}

/** What an item was called, and its 栏目, when it was last published; `undefined` where no version of it is kept. */
export async function lastPublic(db: Queryable, itemId: number): Promise<KnownBy | undefined> {
  const { rows } = await sql<KnownBy>`
    select sent::jsonb #>> '{content,title}' as title, sent::jsonb #>> '{content,category}' as category
    from item_version where item_id = ${itemId} order by number desc limit 1`.execute(db);
  return rows[0];
}
