import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";

/** What an agency has published or is drafting. */
export interface KnownTitle {
  readonly title: string;
  /** Its 索引号; empty of a draft, and of what has none. */
  readonly indexNumber: string;
  readonly isDraft: boolean;
}

interface Of {
  readonly id: number;
  readonly agencyId: number;
  readonly itemId: number | null;
}

/** Titles looked through, the newest. */
const most = 3000;

/** The titles of the agency's items and drafts beside a draft's own, the newest. */
export async function knownTitles(
  db: Queryable,
  { id, agencyId, itemId }: Of,
): Promise<readonly KnownTitle[]> {
  const { rows } = await sql<KnownTitle>`
    (select item.title, coalesce(item.index_number, item.allotted_number, '') as "indexNumber", false as "isDraft"
    from disclosure_item as item
    where item.agency_id = ${agencyId} and item.voided_at is null and item.withdrawn_on is null
      and item.id is distinct from ${itemId}
    order by item.id desc limit ${most})
    union all
    (select draft.title, '', true from item_draft as draft
    where draft.agency_id = ${agencyId} and draft.id <> ${id} and draft.state in ('writing', 'signing', 'signed')
    order by draft.id desc limit ${most})`.execute(db);
  return rows;
}

/** A file of a draft whose bytes are public with another item. */
export interface SameFile {
  readonly name: string;
  readonly itemId: number;
  readonly title: string;
}

/** Attachments that a draft names and that are public already, each with the first item that has it. */
export async function sameFiles(
  db: Queryable,
  { id, itemId, numbers }: Pick<Of, "id" | "itemId"> & { readonly numbers: readonly number[] },
): Promise<readonly SameFile[]> {
  const { rows } = await sql<SameFile>`
    select distinct on (own.number) public.name, page.item_id as "itemId", page.title
    from item_draft_file as own join stored_file as file on file.id = own.file_id
      join item_file as public on public.sha256 = file.sha256 and public.item_id is distinct from ${itemId}
      join item_page as page on page.item_id = public.item_id and page.markup is not null
    where own.draft_id = ${id} and own.number = any(${[...numbers]}::int[])
    order by own.number, page.item_id limit 20`.execute(db);
  return rows;
}
