import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AgencyTables } from "../tables.ts";

/** The codes of a region and of those above it, the nearest first; empty where there is no such region. */
export async function regionsOver(db: Queryable, code: string): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly code: string }>`
    with recursive upward as (
      select code, parent_code, 0 as steps from region where code = ${code}
      union all
      select above.code, above.parent_code, steps + 1
      from upward join region above on above.code = upward.parent_code
    )
    select code from upward order by steps`.execute(db);
  return rows.map((row) => row.code);
}

/** As `regionsOver`, of the region that an agency stands in. */
export async function regionsOverAgency(
  db: Queryable,
  agencyId: number,
): Promise<readonly string[]> {
  const agency = await db
    .withTables<AgencyTables>()
    .selectFrom("agency")
    .select("region_code")
    .where("id", "=", agencyId)
    .executeTakeFirst();
  return agency ? regionsOver(db, agency.region_code) : [];
}
