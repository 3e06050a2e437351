import { sql } from "kysely";
import type { Transaction } from "#platform/db/queryable.ts";
import { fits, type ItemQuery } from "./item-query.ts";
import type { FacetCount, Facets, ItemsFound, Newest, SearchAsked } from "./items-found.ts";

interface ToList {
  readonly asked: SearchAsked;
  readonly query: ItemQuery;
  /** What was met first of them, and about how many there are. */
  readonly found: ItemsFound;
}

/** Of so many that they are not ranked: the last published, looked for month by month, as many months at once as it takes. */
export async function newestOf(
  trx: Transaction,
  { asked, query, found }: ToList,
): Promise<ItemsFound> {
  const { limit } = asked.within;
  const months = await monthsBefore(trx, asked.before);
  const items: Newest[] = [];
  for (let [from, many] = [0, 1]; from < months.length && items.length <= limit; many *= 2) {
    const some = months.slice(from, from + many);
    items.push(
      ...(await itemsOf(trx, { asked, query, months: some, limit: limit + 1 - items.length })),
    );
    from += many;
  }
  const shown = items.slice(0, limit);
  const facets =
    found.facets.years.length > 0 ? uncounted(found.facets) : await facetsOf(trx, query, months);
  return {
    ...found,
    total: Number(found.total.toPrecision(2)),
    isAbout: true,
    ids: shown.map(({ itemId }) => itemId),
    facets,
    before: items.length > limit ? shown.at(-1) : undefined,
  };
}

/** Keys of the months in which something was published, the last first. */
async function monthsBefore(
  trx: Transaction,
  before: Newest | undefined,
): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly key: number }>`
    select search_key('month ' || to_char(month, 'YYYY-MM')) as key
    from (select min(published_on) as first, least(max(published_on), ${before?.on ?? null}::date) as last
      from item_search) as ever,
      generate_series(date_trunc('month', ever.first), ever.last, interval '1 month') as month
    order by month desc`.execute(trx);
  return rows.map(({ key }) => key);
}

interface OfMonths {
  readonly asked: SearchAsked;
  readonly query: ItemQuery;
  readonly months: readonly number[];
  readonly limit: number;
}

async function itemsOf(
  trx: Transaction,
  { asked: { before }, query, months, limit }: OfMonths,
): Promise<readonly Newest[]> {
  const earlier = before
    ? sql`(published_on, item_id) < (${before.on}::date, ${before.itemId}::bigint)`
    : sql`true`;
  const each = months.map(
    (month) => sql`
      select published_on, item_id from item_search as found
      where ${fits({ ...query, keys: [...query.keys, month] })}`,
  );
  const { rows } = await sql<Newest>`
    select published_on as "on", item_id as "itemId" from (${sql.join(each, sql` union all `)}) as found
    where ${earlier} order by published_on desc, item_id desc limit ${limit}`.execute(trx);
  return rows;
}

/** Months looked through for what can be narrowed down by, and items of them. */
const [monthsOfFacets, itemsOfFacets] = [2, 2_000];

interface Values {
  readonly agencies: readonly FacetCount[] | null;
  readonly years: readonly FacetCount[] | null;
  readonly categories: readonly FacetCount[] | null;
  readonly genres: readonly FacetCount[] | null;
}

/** What those of the last months can be narrowed down by, the commonest first, and every year in which there was anything. */
async function facetsOf(
  trx: Transaction,
  query: ItemQuery,
  months: readonly number[],
): Promise<Facets> {
  const some = months.slice(0, monthsOfFacets).map((month) => {
    return sql`select agency_id, category, genre from item_search as found
      where ${fits({ ...query, keys: [...query.keys, month] })}`;
  });
  if (some.length === 0) return { agencies: [], years: [], categories: [], genres: [] };
  const { rows } = await sql<Values>`
    with hit as materialized (
      select * from (${sql.join(some, sql` union all `)}) as one limit ${itemsOfFacets}
    )
    select (select jsonb_agg(jsonb_build_object('value', one.id::text, 'name', agency.name) order by one.many desc, one.id)
        from (select agency_id as id, count(*) as many from hit group by 1 order by 2 desc, 1 limit 30) as one
          join agency on agency.id = one.id) as agencies,
      (select jsonb_agg(jsonb_build_object('value', year::text, 'name', year::text) order by year desc)
        from (select extract(year from min(published_on))::integer as first, extract(year from max(published_on))::integer as last
          from item_search) as ever, generate_series(ever.first, ever.last) as year) as years,
      ${valuesOf("category")} as categories, ${valuesOf("genre")} as genres`.execute(trx);
  const [found] = rows;
  return {
    agencies: found?.agencies ?? [],
    years: found?.years ?? [],
    categories: found?.categories ?? [],
    genres: found?.genres ?? [],
  };
}

function valuesOf(column: "category" | "genre") {
  const named = sql.ref(column);
  return sql`(select jsonb_agg(jsonb_build_object('value', value, 'name', value) order by many desc, value)
    from (select ${named} as value, count(*) as many from hit where ${named} <> '' group by 1 order by 2 desc, 1 limit 30) as one)`;
}

/** Counted among the first that were met, they say nothing of all. */
function uncounted({ agencies, years, categories, genres }: Facets): Facets {
  const named = (all: readonly FacetCount[]) => all.map(({ value, name }) => ({ value, name }));
  return {
    agencies: named(agencies),
    years: named(years),
    categories: named(categories),
    genres: named(genres),
  };
}
