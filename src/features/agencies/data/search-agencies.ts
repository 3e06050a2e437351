import { type RawBuilder, sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Slice } from "#platform/db/slice.ts";
import { nearPattern } from "../domain/near-words.ts";
import { fullNames, nearFullNames } from "../domain/short-names.ts";
import type { ListedAgency } from "./list-agencies.ts";
import { abbreviationPattern, beginningPattern, partPattern } from "./name-pattern.ts";
import { successorsColumn } from "./reorganisations/successors-column.ts";

export interface AgenciesFound {
  readonly total: number;
  readonly agencies: readonly FoundByName[];
  /** None has the words as they were typed: these have all but one character of one. */
  readonly isNear: boolean;
}

/** An agency, and which names of before (曾用名) it was found by. */
export interface FoundByName extends ListedAgency {
  readonly formerly: readonly string[];
}

/**
 * Agencies that fit every word: by their name, shortened or not, by a usual short name (发改委) or their own, by a former name
 * or one that was confirmed for them, or by the region they are in. Those with the words as they were typed come first, shorter names before longer
 * ones. Where there is none, those that differ by one character. A slice behind the last agency has none, and their total.
 */
export async function searchAgencies(
  db: Queryable,
  words: readonly string[],
  slice: Slice,
): Promise<AgenciesFound> {
  if (words.length === 0) return { total: 0, agencies: [], isNear: false };
  const regions = await Promise.all(words.map((word) => regionsOf(db, word)));
  const spelt = words.map((word, index) => fitsWord(word, regions[index] ?? []));
  const found = await agenciesAndTotal(db, words, { fits: sql.join(spelt, sql` and `), slice });
  if (found.total > 0) return { ...found, isNear: false };
  const near = words.flatMap((word, index) => {
    const others = spelt.filter((_, at) => at !== index);
    return nearTests(word).map((fitsNear) => sql`(${sql.join([fitsNear, ...others], sql` and `)})`);
  });
  if (near.length === 0) return { ...found, isNear: false };
  return {
    ...(await agenciesAndTotal(db, words, { fits: sql.join(near, sql` or `), slice })),
    isNear: true,
  };
}

/** How a name is told that differs from a word by one character, in itself or in the short name it has. */
function nearTests(word: string): readonly RawBuilder<boolean>[] {
  const near = nearPattern(word);
  const full = nearFullNames(word).map(abbreviationPattern);
  // `case`: the pattern is tried on what has a half of the word alone.
  const byName =
    near &&
    sql<boolean>`case
      when agency.name like any(${near.halves.map(partPattern)}::text[])
      then agency.name ~ ${near.pattern} else false end`;
  const byShortName =
    full.length > 0 ? sql<boolean>`agency.name like any(${full}::text[])` : undefined;
  return [byName, byShortName].filter((test) => test !== undefined);
}

interface Wanted {
  readonly fits: RawBuilder<unknown>;
  readonly slice: Slice;
}

/** A slice without rows does not tell how many there are: the first row does. */
async function agenciesAndTotal(
  db: Queryable,
  words: readonly string[],
  wanted: Wanted,
): Promise<Omit<AgenciesFound, "isNear">> {
  const found = await agenciesThat(db, words, wanted);
  if (found.total > 0 || wanted.slice.offset === 0) return found;
  const { total } = await agenciesThat(db, words, { ...wanted, slice: { offset: 0, limit: 1 } });
  return { total, agencies: [] };
}

async function agenciesThat(
  db: Queryable,
  words: readonly string[],
  { fits, slice: { offset, limit } }: Wanted,
): Promise<Omit<AgenciesFound, "isNear">> {
  const { rows } = await sql<FoundByName & { readonly total: number }>`
    with found as materialized (
      select agency.id, agency.name, agency.kind, agency.region_code,
        agency.dissolved_on, count(*) over () as total,
        ${sql.join(words.map(distance), sql` + `)} as distance
      from agency where ${fits}
      order by distance, char_length(agency.name), agency.region_code, agency.id
      offset ${offset} limit ${limit}
    )
    select found.id, found.name, found.kind, found.total, found.dissolved_on as "dissolvedOn",
      found.region_code as "regionCode", region.name as "regionName", 
      ${successorsColumn("found.id")} as successors,
      ${formerly(words)} as formerly
    from found join region on region.code = found.region_code
    order by distance, char_length(found.name), found.region_code, found.id`.execute(db);
  return { total: rows[0]?.total ?? 0, agencies: rows.map(({ total, ...agency }) => agency) };
}

/** Former names that have one of the words which the name of today does not have. */
function formerly(words: readonly string[]): RawBuilder<unknown> {
  const missed = words.map(
    (word) =>
      sql`(former.name like ${abbreviationPattern(word)} and found.name not like ${abbreviationPattern(word)})`,
  );
  return sql`(select coalesce(jsonb_agg(lost.name order by lost.last desc, lost.name), '[]')
    from (select former.name, max(former.renamed_on) as last from agency_former_name as former
      where former.agency_id = found.id and (${sql.join(missed, sql` or `)}) group by former.name) as lost)`;
}

/** 0 where the name is the word, more the less it looks like it. */
function distance(word: string): RawBuilder<number> {
  return sql`case
    when agency.name = ${word} then 0
    when agency.short_name = ${word} then 1
    when agency.name like ${beginningPattern(word)} then 1
    when agency.name like ${partPattern(word)} then 2
    when agency.name like ${abbreviationPattern(word)} then 3
    when agency.name like any(${fullPatterns(word)}::text[]) then 3
    else 4 end`;
}

function fitsWord(word: string, regions: readonly string[]): RawBuilder<boolean> {
  const pattern = abbreviationPattern(word);
  const named = sql<boolean>`(agency.name like any(${[pattern, ...fullPatterns(word)]}::text[])
    or agency.short_name like ${pattern}
    or agency.id in (select agency_id from agency_alias where name like ${pattern})
    or agency.id in (select agency_id from agency_former_name where name like ${pattern}))`;
  if (regions.length === 0) return named;
  return sql`(${named} or agency.region_code = any(${regions}))`;
}

function fullPatterns(word: string): readonly string[] {
  return fullNames(word).map(abbreviationPattern);
}

/** Codes of the regions that a word names, with all below them; one character names none. */
async function regionsOf(db: Queryable, word: string): Promise<readonly string[]> {
  if ([...word].length < 2) return [];
  const { rows } = await sql<{ readonly code: string }>`
    with recursive downward as (
      select code from region where name like ${beginningPattern(word)}
      union
      select region.code from downward join region on region.parent_code = downward.code
    )
    select code from downward`.execute(db);
  return rows.map(({ code }) => code);
}
