import { sql } from "kysely";
import type { Transaction } from "#platform/db/queryable.ts";
import type { AttachmentRead, AttachmentUnread } from "../../domain/attachments/attachment-read.ts";

interface ToKeep {
  readonly itemId: number;
  readonly number: number;
  /** Of the bytes that were read. */
  readonly sha256: string;
  readonly read: AttachmentRead | AttachmentUnread;
}

/** Keeps what was read of a file, if the item has it still in these bytes; whether it has. */
export async function keepRead(
  trx: Transaction,
  { itemId, number, sha256, read }: ToKeep,
): Promise<boolean> {
  const { rows } = await sql`
    select from item_file where item_id = ${itemId} and number = ${number} and sha256 = ${sha256} for update`.execute(
    trx,
  );
  if (rows.length === 0) return false;
  const { pages, said, isCut } =
    typeof read === "string" ? { pages: [], said: "", isCut: false } : read;
  await sql`
    insert into item_file_read (item_id, number, pages, said, unread, is_cut)
    values (${itemId}, ${number}, ${[...pages]}::text[], ${said}, ${typeof read === "string" ? read : ""}, ${isCut})
    on conflict do nothing`.execute(trx);
  return true;
}

/** Characters of all attachments of an item that the search looks through. */
const mostAttached = 400_000;

/** Has the search look through the names of an item's attachments and what was read of them; nothing of an item that is not public. */
export async function gatherAttached(trx: Transaction, itemId: number): Promise<void> {
  await sql`
    update item_page set attached_text = coalesce((
      select left(string_agg(file.name || E'\\n' || coalesce(seen.said, ''), E'\\n' order by file.place), ${mostAttached})
      from item_file as file left join item_file_read as seen using (item_id, number)
      where file.item_id = ${itemId} and file.place is not null), '')
    where item_id = ${itemId} and markup is not null`.execute(trx);
}
