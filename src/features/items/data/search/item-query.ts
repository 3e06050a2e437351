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
  /** What was typed without the words that people put around what they look for. */
  readonly telling: string;
  /** Guides stand before what else is as near. */
  readonly asksHow: boolean;
  /** 文号 that were named, as they are compared. */
  readonly numbers: readonly string[];
  readonly words: readonly WordSought[];
  readonly filters: ItemFilters;
}

/** Each word's ways to be found: an item has one of them. */
export type Ways = readonly (readonly number[])[];

/** A search as the index takes it. */
export interface ItemQuery {
  readonly words: readonly Ways[];
  readonly numbers: readonly string[];
  /** The characters of what was typed, by which titles are found. */
  readonly signs: readonly number[];
  readonly keys: readonly number[];
  readonly filters: ItemFilters;
}

/** Makes of words what the index holds of them. */
export async function itemQuery(
  db: Queryable,
  { words, filters, numbers, telling }: ItemsSought,
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
      search_signs(${telling}) as signs,
      (select jsonb_agg(search_key(key)) from unnest(${keys}::text[]) as one (key)) as keys,
      (select jsonb_object_agg(id, search_key('agency ' || id)) from unnest(${agencies}::integer[]) as one (id)) as agencies`.execute(
    db,
  );
  const [found] = rows;
  const tokens = [...(found?.words ?? [])];
  return {
    keys: found?.keys ?? [],
    signs: found?.signs ?? [],
    numbers,
    filters,
    words: words.map(({ spellings, agencies: named }) => [
      ...tokens.splice(0, spellings.length),
      ...named.flatMap((id) => found?.agencies?.[id] ?? []).map((key) => [key]),
    ]),
  };
}

interface Row {
  readonly words: readonly (readonly number[])[] | null;
  readonly signs: readonly number[] | null;
  readonly keys: readonly number[] | null;
  readonly agencies: Readonly<Record<string, number>> | null;
}

/** Rows of `found` that have every word, or a number that was named. */
export function fits(query: ItemQuery): RawBuilder<boolean> {
  const { words, numbers, keys } = query;
  const plain = words.filter((ways) => ways.length === 1).flatMap(([way]) => way ?? []);
  const either = words.filter((ways) => ways.length > 1);
  const haveWords = all([
    has([...new Set([...plain, ...keys])]),
    ...either.map((ways) => any(ways.map(has))),
  ]);
  if (numbers.length === 0) return all([haveWords, ...narrowed(query)]);
  const haveNumber = sql<boolean>`found.numbers && ${[...numbers]}::text[]`;
  return all([any([haveWords, haveNumber]), ...narrowed(query)]);
}

/** The keys are looked at twice, as two of them may share a token. */
export function narrowed({ filters }: ItemQuery): readonly RawBuilder<boolean>[] {
  const { agency, year, category, genre } = filters;
  return [
    ...(agency === undefined ? [] : [sql<boolean>`found.agency_id = ${agency}`]),
    ...(year === undefined ? [] : [sql<boolean>`extract(year from found.published_on) = ${year}`]),
    ...(category === undefined ? [] : [sql<boolean>`found.category = ${category}`]),
    ...(genre === undefined ? [] : [sql<boolean>`found.genre = ${genre}`]),
  ];
}

export function has(tokens: readonly number[]): RawBuilder<boolean> {
  return sql`found.tokens @> ${[...tokens]}::integer[]`;
}

export function all(tests: readonly RawBuilder<boolean>[]): RawBuilder<boolean> {
  return sql`(${sql.join(tests, sql` and `)})`;
}

export function any(tests: readonly RawBuilder<boolean>[]): RawBuilder<boolean> {
  return sql`(${sql.join(tests, sql` or `)})`;
}
