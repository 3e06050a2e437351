import { type RawBuilder, sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";

/** A word, in each spelling that counts for it, and the agencies that are called so. */
export interface WordSought {
  readonly spellings: readonly string[];
  readonly agencies: readonly number[];
}

/** What narrows a search down (筛选). */
export interface ItemFilters {
  readonly agency?: number | undefined;
  readonly year?: number | undefined;
  readonly category?: string | undefined;
  readonly genre?: string | undefined;
}

export interface ItemsSought {
  readonly typed: string;
  readonly words: readonly WordSought[];
  readonly filters: ItemFilters;
}

/** Each word's ways to be found: an item has one of them. */
type Ways = readonly (readonly number[])[];

/** A search as the index takes it. */
export interface ItemQuery {
  readonly words: readonly Ways[];
  readonly keys: readonly number[];
  readonly filters: ItemFilters;
}

/** Makes of words what the index holds of them; `months` are further keys. */
export async function itemQuery(
  db: Queryable,
  { words, filters }: ItemsSought,
): Promise<ItemQuery> {
  const spelt = words.flatMap(({ spellings }) => spellings);
  const keys = [
    ...(filters.agency === undefined ? [] : [`agency ${filters.agency}`]),
    ...(filters.year === undefined ? [] : [`year ${filters.year}`]),
    ...(filters.category === undefined ? [] : [`category ${filters.category}`]),
    ...(filters.genre === undefined ? [] : [`genre ${filters.genre}`]),
  ];
  const agencies = words.flatMap((word) => word.agencies);
  const { rows } = await sql<Row>`
    select (select jsonb_agg(case when cardinality(search_tokens(word)) > 0 then search_tokens(word) else search_signs(word) end
        order by place) from unnest(${spelt}::text[]) with ordinality as one (word, place)) as words,
      (select jsonb_agg(search_key(key)) from unnest(${keys}::text[]) as one (key)) as keys,
      (select jsonb_object_agg(id, search_key('agency ' || id)) from unnest(${agencies}::integer[]) as one (id)) as agencies`.execute(
    db,
  );
  const [found] = rows;
  const tokens = [...(found?.words ?? [])];
  return {
    keys: found?.keys ?? [],
    filters,
    words: words.map(({ spellings, agencies: named }) => [
      ...tokens.splice(0, spellings.length),
      ...named.flatMap((id) => found?.agencies?.[id] ?? []).map((key) => [key]),
    ]),
  };
}

interface Row {
  readonly words: readonly (readonly number[])[] | null;
  readonly keys: readonly number[] | null;
  readonly agencies: Readonly<Record<string, number>> | null;
}

/** Rows of `found` that have every word; the keys are looked at twice, as two of them may share a token. */
export function fits({ words, keys, filters }: ItemQuery): RawBuilder<boolean> {
  const plain = words.filter((ways) => ways.length === 1).flatMap(([way]) => way ?? []);
  const either = words.filter((ways) => ways.length > 1);
  const { agency, year, category, genre } = filters;
  return all([
    has([...new Set([...plain, ...keys])]),
    ...either.map((ways) => any(ways.map(has))),
    ...(agency === undefined ? [] : [sql<boolean>`found.agency_id = ${agency}`]),
    ...(year === undefined ? [] : [sql<boolean>`extract(year from found.published_on) = ${year}`]),
    ...(category === undefined ? [] : [sql<boolean>`found.category = ${category}`]),
    ...(genre === undefined ? [] : [sql<boolean>`found.genre = ${genre}`]),
  ]);
}

/** Rows of `found` that have all words but one; `undefined` where a number alone would be left, which says nothing. */
export function nearlyFits(query: ItemQuery): RawBuilder<boolean> | undefined {
  const without = query.words
    .map((_, left) => query.words.filter((_word, at) => at !== left))
    .filter((words) => words.some(isOfLetters));
  return without.length === 0 ? undefined : any(without.map((words) => fits({ ...query, words })));
}

/** Numbers and Latin words are the tokens from 0x20000000 to 0x2fffffff. */
function isOfLetters(ways: Ways): boolean {
  return ways.some((way) => way.some((token) => token >>> 28 !== 2));
}

function has(tokens: readonly number[]): RawBuilder<boolean> {
  return sql`found.tokens @> ${[...tokens]}::integer[]`;
}

function all(tests: readonly RawBuilder<boolean>[]): RawBuilder<boolean> {
  return sql`(${sql.join(tests, sql` and `)})`;
}

function any(tests: readonly RawBuilder<boolean>[]): RawBuilder<boolean> {
  return sql`(${sql.join(tests, sql` or `)})`;
}
