import { type RawBuilder, sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Slice } from "#platform/db/slice.ts";
import type { ListedAgency } from "./list-agencies.ts";
import { abbreviationPattern, beginningPattern, partPattern } from "./name-pattern.ts";

export interface AgenciesFound {
  readonly total: number;
  readonly agencies: readonly ListedAgency[];
}

/**
 * Agencies that fit every word: by their name, shortened or not, or by the region they are in. Those with the words as
 * they were typed come first, shorter names before longer ones.
 */
export async function searchAgencies(
  db: Queryable,
  words: readonly string[],
  { offset, limit }: Slice,
): Promise<AgenciesFound> {
  if (words.length === 0) return { total: 0, agencies: [] };
  const regions = await Promise.all(words.map((word) => regionsOf(db, word)));
  const fits = words.map((word, index) => fitsWord(word, regions[index] ?? []));
  const { rows } = await sql<ListedAgency & { readonly total: number }>`
    with found as materialized (
      select agency.id, agency.name, agency.kind, agency.region_code,
        agency.dissolved_on, count(*) over () as total,
        ${sql.join(words.map(distance), sql` + `)} as distance
      from agency where ${sql.join(fits, sql` and `)}
      order by distance, char_length(agency.name), agency.region_code, agency.id
      offset ${offset} limit ${limit}
    )
    select found.id, found.name, found.kind, found.total, found.dissolved_on as "dissolvedOn",
      found.region_code as "regionCode", region.name as "regionName"
    from found join region on region.code = found.region_code
    order by distance, char_length(found.name), found.region_code, found.id`.execute(db);
  return { total: rows[0]?.total ?? 0, agencies: rows.map(({ total, ...agency }) => agency) };
}

/** 0 where the name is the word, more the less it looks like it. */
function distance(word: string): RawBuilder<number> {
  return sql`case
    when agency.name = ${word} then 0
    when agency.name like ${beginningPattern(word)} then 1
    when agency.name like ${partPattern(word)} then 2
    when agency.name like ${abbreviationPattern(word)} then 3
    else 4 end`;
}

function fitsWord(word: string, regions: readonly string[]): RawBuilder<boolean> {
  const named = sql<boolean>`agency.name like ${abbreviationPattern(word)}`;
  if (regions.length === 0) return named;
  return sql`(${named} or agency.region_code = any(${regions}))`;
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
