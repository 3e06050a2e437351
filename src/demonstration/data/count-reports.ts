import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";

/** Reports stored for agencies of a region, every version. */
export async function countReports(db: Queryable, region: string): Promise<number> {
  const { rows } = await sql<{ readonly reports: number }>`
    select count(*)::int as reports
    from report join agency on agency.id = report.agency_id
    where agency.region_code = ${region}`.execute(db);
  return rows[0]?.reports ?? 0;
}
