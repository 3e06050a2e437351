import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";

/** A file of a public item. */
interface ItemFile {
  readonly itemId: number;
  readonly number: number;
  /** Among the attachments; `null` of a picture of the text. */
  readonly place: number | null;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
  /** Of the store of files: who has it may read the bytes. */
  readonly key: string;
}

const columns = sql`item_id as "itemId", number, place, name, type, size, sha256, key`;

/** A file of an item that is public now; `undefined` where there is none. */
export async function findItemFile(
  db: Queryable,
  { itemId, number }: { readonly itemId: number; readonly number: number },
): Promise<ItemFile | undefined> {
  const { rows } = await sql<ItemFile>`
    select ${columns} from item_file where item_id = ${itemId} and number = ${number}`.execute(db);
  return rows[0];
}
