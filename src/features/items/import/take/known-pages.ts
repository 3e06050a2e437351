import { sql } from "kysely";
import type { Transaction } from "#platform/db/queryable.ts";

/** What an old address leads to already. */
export interface KnownAddress {
  readonly path: string;
  readonly agencyId: number;
  readonly hash: string | null;
  readonly itemId: number | null;
  readonly draftId: number | null;
}

/** A record of the agency, found by its number or by its title and day. */
export interface KnownItem {
  readonly id: number;
  readonly indexKey: string | null;
  readonly key: string;
  readonly title: string;
  readonly hasPage: boolean;
  /** 作废: its number and its title are not given again. */
  readonly isVoided: boolean;
}

export interface Asked {
  readonly agencyId: number;
  readonly paths: readonly string[];
  readonly indexKeys: readonly string[];
  readonly keys: readonly string[];
}

/** What the database has already of some pages. */
export async function knownPages(trx: Transaction, { agencyId, paths, indexKeys, keys }: Asked) {
  const addresses = await sql<KnownAddress>`
    select path, agency_id as "agencyId", encode(source_hash, 'hex') as hash, item_id as "itemId", draft_id as "draftId"
    from item_old_address where path = any (${paths}::text[])`.execute(trx);
  const items = await sql<KnownItem>`
    select item.id, item.index_key as "indexKey", item.key, item.title, page.item_id is not null as "hasPage",
      item.voided_at is not null as "isVoided"
    from disclosure_item as item left join item_page as page on page.item_id = item.id
    where item.agency_id = ${agencyId}
      and (item.index_key = any (${indexKeys}::text[]) or item.key = any (${keys}::text[]))`.execute(
    trx,
  );
  return {
    addresses: new Map(addresses.rows.map((one) => [one.path, one])),
    byNumber: new Map(items.rows.flatMap((one) => (one.indexKey ? [[one.indexKey, one]] : []))),
    byKey: new Map(items.rows.map((one) => [one.key, one])),
  };
}

export type KnownPages = Awaited<ReturnType<typeof knownPages>>;
