import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { ItemContent } from "../../domain/draft/item-content.ts";
import { contentSchema } from "./content-schema.ts";

interface Version {
  readonly revision: number;
  readonly savedBy: string;
  readonly savedAt: string;
}

/** What a draft said before, the newest first; the draft is the caller's to ask about. */
export async function versionsOf(db: Queryable, draftId: number): Promise<readonly Version[]> {
  const { rows } = await sql<Version>`
    select revision, saved_by as "savedBy", saved_at as "savedAt" from item_draft_version
    where draft_id = ${draftId} order by revision desc limit 100`.execute(db);
  return rows;
}

/** What it said at a revision; `undefined` where that was not kept. */
export async function versionAt(
  db: Queryable,
  draftId: number,
  revision: number,
): Promise<ItemContent | undefined> {
  const { rows } = await sql<{ readonly content: unknown }>`
    select content from item_draft_version where draft_id = ${draftId} and revision = ${revision}`.execute(
    db,
  );
  return rows[0] && contentSchema.parse(rows[0].content);
}

/** A version of an item that was public, with the reason of its revision. */
export interface PublicVersion {
  readonly number: number;
  readonly publishedBy: string;
  readonly publishedAt: string;
  readonly because: string | null;
}

/** The versions of an item that were public, the newest first. */
export async function publicVersionsOf(
  db: Queryable,
  itemId: number,
): Promise<readonly PublicVersion[]> {
  const { rows } = await sql<PublicVersion>`
    select number, published_by as "publishedBy", published_at as "publishedAt", because from item_version
    where item_id = ${itemId} order by number desc`.execute(db);
  return rows;
}

/** What a version that was public said, byte for byte as it was signed; `undefined` where there is none. */
export async function publicVersionAt(
  db: Queryable,
  itemId: number,
  number: number,
): Promise<string | undefined> {
  const { rows } = await sql<{ readonly sent: string }>`
    select sent from item_version where item_id = ${itemId} and number = ${number}`.execute(db);
  return rows[0]?.sent;
}
