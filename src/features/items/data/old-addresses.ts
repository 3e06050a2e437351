import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";

/** The item that took an old address (旧地址); `undefined` where none did, or it is not public yet and never was. */
export async function itemAtOldAddress(db: Queryable, path: string): Promise<number | undefined> {
  const { rows } = await sql<{ readonly id: number }>`
    select old.item_id as id from item_old_address as old join item_page as page on page.item_id = old.item_id
    where old.path = ${path}`.execute(db);
  return rows[0]?.id;
}

/** An old address and the item to which it leads. */
export interface Moved {
  readonly path: string;
  readonly itemId: number;
}

/** Old addresses of items that are public or were, some at a time in the order of their paths. */
export async function movedBetween(
  db: Queryable,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly Moved[]> {
  const { rows } = await sql<Moved>`
    select old.path, old.item_id as "itemId"
    from item_old_address as old join item_page as page on page.item_id = old.item_id
    where old.path > ${after} order by old.path, old.id limit ${limit}`.execute(db);
  return rows;
}
