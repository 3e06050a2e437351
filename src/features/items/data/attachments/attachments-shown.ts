import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AttachmentUnread } from "../../domain/attachments/attachment-read.ts";

/** An attachment of a public item that can be looked at as a page. */
export interface AttachmentShown {
  readonly number: number;
  readonly name: string;
  readonly pages: number;
}

/** In their order; those that were not read, or cannot be, are left out. */
export async function attachmentsShown(
  db: Queryable,
  itemId: number,
): Promise<readonly AttachmentShown[]> {
  const { rows } = await sql<AttachmentShown>`
    select number, file.name, cardinality(seen.pages) as pages
    from item_file as file join item_file_read as seen using (item_id, number)
    where item_id = ${itemId} and file.place is not null and seen.unread = '' order by file.place`.execute(
    db,
  );
  return rows;
}

/** A page of an attachment, or why there is none. */
export interface AttachmentPageRow {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly title: string;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly pages: number;
  /** `null`: no such page. */
  readonly markup: string | null;
  /** `null`: not read yet; empty: it was. */
  readonly unread: AttachmentUnread | "" | null;
  readonly isCut: boolean;
}

interface PageAsked {
  readonly itemId: number;
  readonly number: number;
  /** From 1. */
  readonly page: number;
}

/** `undefined` where the item has no such attachment, or is not public. */
export async function findAttachmentPage(
  db: Queryable,
  { itemId, number, page }: PageAsked,
): Promise<AttachmentPageRow | undefined> {
  const { rows } = await sql<AttachmentPageRow>`
    select file.name, file.type, file.size, item.title, item.agency_id as "agencyId", agency.name as "agencyName",
      coalesce(cardinality(seen.pages), 0) as pages, seen.pages[${page}::integer] as markup, seen.unread,
      coalesce(seen.is_cut, false) as "isCut"
    from item_file as file join item_page as item using (item_id) join agency on agency.id = item.agency_id
      left join item_file_read as seen using (item_id, number)
    where item_id = ${itemId} and number = ${number} and file.place is not null and item.markup is not null`.execute(
    db,
  );
  return rows[0];
}
