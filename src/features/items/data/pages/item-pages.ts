import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Slice } from "#platform/db/slice.ts";
import type { WithdrawalKind } from "../../domain/withdrawal.ts";

/** An item as its page shows it. */
export interface ItemPageRow {
  readonly itemId: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly title: string;
  /** 类别, by which it belongs to a column. */
  readonly category: string;
  /** 主题分类; empty where it has none. */
  readonly topic: string;
  readonly indexNumber: string;
  readonly summary: string;
  readonly publishedOn: string;
  readonly revisedOn: string | null;
  /** Whether its earlier versions are told of. */
  readonly hasHistory: boolean;
  /** As it was signed; `null` once it was withdrawn. */
  readonly markup: string | null;
  readonly withdrawnOn: string | null;
  readonly withdrawnKind: WithdrawalKind | null;
  readonly withdrawnSays: string | null;
  /** What took its place, where that is public. */
  readonly successor: { readonly id: number; readonly title: string } | null;
}

/** The page of an item, shown or withdrawn; `undefined` where none was ever published. */
export async function findItemPage(
  db: Queryable,
  itemId: number,
): Promise<ItemPageRow | undefined> {
  const { rows } = await sql<ItemPageRow>`
    select page.item_id as "itemId", page.agency_id as "agencyId", agency.name as "agencyName", page.title, page.category, page.topic,
      page.index_number as "indexNumber", page.summary, page.published_on as "publishedOn",
      page.revised_on as "revisedOn", page.markup,
      exists (select from item_page_version where item_id = page.item_id and number > 1) as "hasHistory", page.withdrawn_on as "withdrawnOn",
      page.withdrawn_kind as "withdrawnKind", page.withdrawn_says as "withdrawnSays",
      case when next.item_id is not null
        then jsonb_build_object('id', next.item_id, 'title', next.title) end as successor
    from item_page as page join agency on agency.id = page.agency_id
      left join item_page as next on next.item_id = page.successor_id and next.markup is not null
    where page.item_id = ${itemId}`.execute(db);
  return rows[0];
}

/** An item as lists, feeds and sitemaps name it. */
export interface ListedItem {
  readonly itemId: number;
  readonly title: string;
  readonly agencyName: string;
  readonly publishedOn: string;
  /** ISO text in UTC. */
  readonly changedAt: string;
}

interface ItemsAsked {
  readonly agencyId?: number | undefined;
  readonly within: Slice;
}

/** Public items, the last published first. */
export async function listItemPages(
  db: Queryable,
  { agencyId, within }: ItemsAsked,
): Promise<readonly ListedItem[]> {
  const { rows } = await sql<ListedItem>`
    select page.item_id as "itemId", page.title, agency.name as "agencyName", page.published_on as "publishedOn",
      page.changed_at as "changedAt"
    from item_page as page join agency on agency.id = page.agency_id
    where page.markup is not null and ${ofAgency(agencyId)}
    order by page.published_on desc, page.item_id desc
    limit ${within.limit} offset ${within.offset}`.execute(db);
  return rows;
}

/** How many there are. */
export async function countItemPages(db: Queryable, agencyId: number | undefined): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*)::int as count from item_page as page
    where page.markup is not null and ${ofAgency(agencyId)}`.execute(db);
  return rows[0]?.count ?? 0;
}

function ofAgency(agencyId: number | undefined) {
  return agencyId === undefined ? sql`true` : sql`page.agency_id = ${agencyId}`;
}
