import { type RawBuilder, sql } from "kysely";
import { untilContentChanges } from "#platform/cache/until-content-changes.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import { aboutHowMany, howCommon } from "./how-common.ts";
import { fits, itemQuery } from "./item-query.ts";
import type { FacetCount, ItemsFound, SearchAsked } from "./items-found.ts";
import { nearWays } from "./near-query.ts";
import { newestOf } from "./newest-items.ts";
import { nearness } from "./rank.ts";

/** As many are ranked and counted; of more, the last published come first. */
export const mostRanked = 10_000;

/** Where statistics tell of more than this, nobody counts: the index would be read through for a number that is estimated anyway. */
const surelyTooMany = 3 * mostRanked;

/**
 * Public items that have every word: numbers that were named first, then titles, then texts, the last published first among
 * equals. Where none has, those that come near: a title with one other character, all words but one, two of the words.
 */
export const searchItems = untilContentChanges(search, {
  shows: ["agencies", "items"],
  most: 500,
});

async function search(db: Queryable, asked: SearchAsked): Promise<ItemsFound> {
  if (asked.words.length === 0) return nothing;
  const common = await howCommon(db);
  return db.transaction().execute(async (trx) => {
    // Whatever is not the index reads every text; its bitmap must hold each row apart.
    await sql`select set_config('enable_seqscan', 'off', true), set_config('work_mem', '64MB', true),
      set_config('jit', 'off', true), set_config('max_parallel_workers_per_gather', '0', true)`.execute(
      trx,
    );
    const query = await itemQuery(trx, asked);
    const about = aboutHowMany(query, common);
    if (about > surelyTooMany && query.numbers.length === 0) {
      const found = { ...nothing, total: about };
      return newestOf(trx, { asked, query, found });
    }
    const found = await ranked(trx, { asked, where: fits(query) });
    if (found.total > mostRanked) return newestOf(trx, { asked, query, found });
    if (found.total > 0) return found;
    for (const { near, where } of nearWays(query, asked)) {
      const others = await ranked(trx, { asked, where });
      if (others.total > 0) return { ...others, near };
    }
    return found;
  });
}

interface ToRank {
  readonly asked: SearchAsked;
  readonly where: RawBuilder<boolean>;
}

/** How many there are, by how much of the table holds the first of them. */
const about = sql<number>`(
  select (count(*) * (pg_relation_size('item_search') / 8192.0) / (max(block) + 1))::integer from hit)`;

interface Row {
  readonly total: number;
  readonly about: number | null;
  readonly ids: readonly number[] | null;
  readonly agencies: readonly FacetCount[] | null;
  readonly years: readonly FacetCount[] | null;
  readonly categories: readonly FacetCount[] | null;
  readonly genres: readonly FacetCount[] | null;
}

async function ranked(trx: Transaction, { asked, where }: ToRank): Promise<ItemsFound> {
  const { offset, limit } = asked.within;
  const { rows } = await sql<Row>`
    with hit as materialized (
      select item_id, agency_id, published_on, category, genre, title, numbers, (ctid::text::point)[0] as block
      from item_search as found where ${where} limit ${mostRanked + 1}
    )
    select (select count(*)::integer from hit) as total, ${about} as about,
      (select jsonb_agg(item_id order by place) from (
        select item_id, row_number() over (order by ${nearness(asked)} desc, published_on desc, item_id desc) as place from hit
        order by place offset ${offset} limit ${limit}) as page) as ids,
      (select jsonb_agg(one order by count desc, one.value) from (
        select hit.agency_id::text as value, agency.name, count(*)::integer as count
        from hit join agency on agency.id = hit.agency_id group by 1, 2
        order by count desc, value limit 30) as one) as agencies,
      (select jsonb_agg(one order by value desc) from (
        select extract(year from published_on)::text as value, extract(year from published_on)::text as name,
          count(*)::integer as count from hit group by 1) as one) as years,
      ${facet("category")} as categories, ${facet("genre")} as genres`.execute(trx);
  const [row] = rows;
  return {
    ...nothing,
    total: row && row.total > mostRanked ? Math.max(row.total, row.about ?? 0) : (row?.total ?? 0),
    ids: row?.ids ?? [],
    facets: {
      agencies: row?.agencies ?? [],
      years: row?.years ?? [],
      categories: row?.categories ?? [],
      genres: row?.genres ?? [],
    },
  };
}

function facet(column: "category" | "genre"): RawBuilder<unknown> {
  const named = sql.ref(column);
  return sql`(select jsonb_agg(one order by count desc, value) from (
    select ${named} as value, ${named} as name, count(*)::integer as count from hit where ${named} <> ''
    group by 1
    order by count desc, value limit 30) as one)`;
}

const nothing: ItemsFound = {
  total: 0,
  isAbout: false,
  near: undefined,
  ids: [],
  facets: { agencies: [], years: [], categories: [], genres: [] },
  before: undefined,
};
