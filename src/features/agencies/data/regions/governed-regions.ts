import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";

/** The codes of the regions that some agencies govern: those of governments among them, and all below. */
export async function governedRegions(
  db: Queryable,
  agencyIds: readonly number[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly code: string }>`
    with recursive governed (code) as (
      select region_code from agency
      where id = any(${[...agencyIds]}::integer[]) and kind = 'government'
      union
      select region.code from region join governed on region.parent_code = governed.code
    )
    select code from governed`.execute(db);
  return rows.map(({ code }) => code);
}
