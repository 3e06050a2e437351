import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import { abbreviationPattern, beginningPattern } from "../name-pattern.ts";
import type { NamedRegion } from "./find-region.ts";

export interface RegionFound extends NamedRegion {
  /** The name of the region above it; `null` at the top. */
  readonly parentName: string | null;
}

/** At most `limit` regions whose name fits all that was typed, the likeliest first. */
export async function searchRegions(
  db: Queryable,
  words: readonly string[],
  limit: number,
): Promise<readonly RegionFound[]> {
  const name = words.join("");
  if (name === "") return [];
  const { rows } = await sql<RegionFound>`
    select region.code, region.name, region.level, parent.name as "parentName"
    from region left join region as parent on parent.code = region.parent_code
    where region.name like ${abbreviationPattern(name)}
    order by region.name like ${beginningPattern(name)} desc, char_length(region.name), region.code
    limit ${limit}`.execute(db);
  return rows;
}
