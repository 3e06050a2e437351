import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { TargetKind } from "../../inspection/address.ts";

/** An address that an inspection is to visit. */
export interface WaitingPage {
  readonly id: number;
  readonly address: string;
  readonly kind: TargetKind;
  readonly tries: number;
  readonly seenOn: string | null;
  readonly linkText: string;
  readonly snapshot: string;
}

/** What waits, in the order in which it was seen; what failed once comes last. */
export async function waitingPages(
  db: Queryable,
  inspectionId: number,
  limit: number,
): Promise<readonly WaitingPage[]> {
  const { rows } = await sql<WaitingPage>`
    select id, address, kind, tries, seen_on as "seenOn", link_text as "linkText", snapshot
    from site_inspection_page where inspection_id = ${inspectionId} and state = 'waiting'
    order by tries, id limit ${limit}`.execute(db);
  return rows;
}

/** How many web pages of the site were visited. */
export async function pagesVisited(db: Queryable, inspectionId: number): Promise<number> {
  const { rows } = await sql<{ readonly pages: number }>`
    select count(*)::int as pages from site_inspection_page
    where inspection_id = ${inspectionId} and kind = 'page' and state = 'done'`.execute(db);
  return rows[0]?.pages ?? 0;
}

/** Web pages beyond what may be visited wait no more. */
export async function skipRest(db: Queryable, inspectionId: number): Promise<void> {
  await sql`
    update site_inspection_page set state = 'skipped', why = 'limit'
    where inspection_id = ${inspectionId} and state = 'waiting' and kind = 'page'`.execute(db);
}
