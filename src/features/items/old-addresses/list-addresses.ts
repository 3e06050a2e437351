import { sql } from "kysely";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";

/** An old address (旧地址) as its list shows it. */
export interface AddressLine {
  readonly id: number;
  readonly path: string;
  readonly title: string;
  readonly agencyName: string;
  readonly itemId: number | null;
  readonly draftId: number | null;
  /** Of a page that is withdrawn: it leads to what says so. */
  readonly isGone: boolean;
  readonly madeBy: string;
  readonly madeAt: string;
}

interface Asked {
  /** Looked for in addresses and titles. */
  readonly q?: string | undefined;
  /** The id of the last line of the page before. */
  readonly after?: number | undefined;
  readonly limit: number;
}

/** Old addresses of one's agencies, the last added first. */
export async function listAddresses(
  db: Queryable,
  scope: AgencyScope,
  { q, after, limit }: Asked,
): Promise<readonly AddressLine[]> {
  const { rows } = await sql<AddressLine>`
    select old.id, old.path, coalesce(item.title, draft.title, '') as title, agency.name as "agencyName",
      old.item_id as "itemId", coalesce(draft.id, own.id) as "draftId", page.withdrawn_on is not null as "isGone",
      old.made_by as "madeBy", old.made_at as "madeAt"
    from item_old_address as old join agency on agency.id = old.agency_id
      left join disclosure_item as item on item.id = old.item_id
      left join item_page as page on page.item_id = old.item_id
      left join item_draft as draft on draft.id = old.draft_id
      left join item_draft as own on own.item_id = old.item_id
    where ${isInScope(scope, "old.agency_id")}
      and ${q ? sql`(strpos(old.path, ${q}) > 0 or strpos(coalesce(item.title, draft.title, ''), ${q}) > 0)` : sql`true`}
      and ${after === undefined ? sql`true` : sql`old.id < ${after}`}
    order by old.id desc limit ${limit}`.execute(db);
  return rows;
}
