import { sql } from "kysely";
import { untilContentChanges } from "#platform/cache/until-content-changes.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { ItemQuery, Ways } from "./item-query.ts";

/** What the database knows of the index: how many items there are about, and in which share of them the commonest tokens stand. */
export interface Commonness {
  readonly items: number;
  readonly shares: ReadonlyMap<number, number>;
}

/** Learnt anew with each change of the items; what it rests on changes with the database's own statistics. */
export const howCommon = untilContentChanges(commonness, { shows: ["items"], most: 1 });

async function commonness(db: Queryable): Promise<Commonness> {
  const { rows } = await sql<{
    readonly items: number;
    readonly tokens: readonly number[] | null;
    readonly shares: readonly number[] | null;
  }>`
    select greatest(reltuples, 0)::integer as items, most_common_elems::text::integer[] as tokens,
      most_common_elem_freqs::double precision[] as shares
    from pg_class left join pg_stats on schemaname = relnamespace::regnamespace::text and tablename = relname
      and attname = 'tokens'
    where pg_class.oid = 'item_search'::regclass`.execute(db);
  const [found] = rows;
  const shares = found?.shares ?? [];
  return {
    items: found?.items ?? 0,
    shares: new Map(found?.tokens?.map((token, at) => [token, shares[at] ?? 0])),
  };
}

/**
 * About how many items have every word, never more than there are: tokens of a word stand together, so the rarest of them tells of it;
 * words are taken to stand apart. A token that is not among the commonest makes it too few to matter: 0.
 */
export function aboutHowMany({ words, keys }: ItemQuery, { items, shares }: Commonness): number {
  const own = (token: number) => shares.get(token) ?? 0;
  const ofWay = (way: readonly number[]) => Math.min(1, ...way.map(own));
  const ofWord = (ways: Ways) => Math.max(0, ...ways.map(ofWay));
  const share = [...words.map(ofWord), ...keys.map(own)].reduce((all, one) => all * one, 1);
  return Math.round(items * share);
}
