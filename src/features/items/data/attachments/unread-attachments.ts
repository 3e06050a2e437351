import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";

/** An attachment that is public, and was not read yet. */
export interface UnreadAttachment {
  readonly number: number;
  readonly name: string;
  readonly key: string;
  readonly sha256: string;
  readonly size: number;
}

/** In their order. */
export async function unreadAttachments(
  db: Queryable,
  itemId: number,
): Promise<readonly UnreadAttachment[]> {
  const { rows } = await sql<UnreadAttachment>`
    select number, name, key, sha256, size from item_file as file
    where item_id = ${itemId} and place is not null
      and not exists (select from item_file_read as seen where (seen.item_id, seen.number) = (file.item_id, file.number))
    order by place`.execute(db);
  return rows;
}

/** Items that have any. */
export async function itemsToRead(db: Queryable): Promise<readonly { readonly item: number }[]> {
  const { rows } = await sql<{ readonly item: number }>`
    select distinct item_id as item from item_file as file
    where place is not null
      and not exists (select from item_file_read as seen where (seen.item_id, seen.number) = (file.item_id, file.number))
    order by item_id`.execute(db);
  return rows;
}
