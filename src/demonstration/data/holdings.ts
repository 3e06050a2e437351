import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";

/** What a database holds, before the demonstration is put into it. */
export interface Holdings {
  /** Reports stored for agencies of the demonstration's county, every version. */
  readonly own: number;
  /** Those of all other agencies. */
  readonly others: number;
}

export async function holdings(db: Queryable, countyCode: string): Promise<Holdings> {
  const { rows } = await sql<Holdings>`
    select count(*) filter (where agency.region_code = ${countyCode})::int as own,
      count(*) filter (where agency.region_code <> ${countyCode})::int as others
    from report join agency on agency.id = report.agency_id`.execute(db);
  return rows[0] ?? { own: 0, others: 0 };
}
