import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { IdRange } from "#platform/feature/site-places.ts";

/** 0 where there are none. */
export async function highestItemId(db: Queryable): Promise<number> {
  const { rows } = await sql<{ readonly id: number }>`
    select coalesce(max(item_id), 0)::int as id from item_page where markup is not null`.execute(
    db,
  );
  return rows[0]?.id ?? 0;
}

interface ItemNamed {
  readonly itemId: number;
  /** ISO text in UTC. */
  readonly changedAt: string;
}

/** Public items of a range of ids. */
export async function itemsBetween(
  db: Queryable,
  { above, through }: IdRange,
): Promise<readonly ItemNamed[]> {
  const { rows } = await sql<ItemNamed>`
    select item_id as "itemId", changed_at as "changedAt" from item_page
    where markup is not null and item_id > ${above} and item_id <= ${through} order by item_id`.execute(
    db,
  );
  return rows;
}

/** Agencies that have public items. */
export async function agenciesWithItems(db: Queryable): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly id: number }>`
    select distinct agency_id as id from item_page where markup is not null order by id`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

/** Items that were withdrawn. */
export async function withdrawnItems(db: Queryable): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly id: number }>`
    select item_id as id from item_page where withdrawn_on is not null order by item_id`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}
