import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Emptiness } from "#platform/feature/feature.ts";

/** Whether every report that is stored, of any version, is of an agency of this region. */
export async function isEmptyBeside(db: Queryable, region: string): Promise<Emptiness> {
  const { rows } = await sql<{ readonly others: number }>`
    select count(*)::int as others
    from report join agency on agency.id = report.agency_id
    where agency.region_code <> ${region}`.execute(db);
  const others = rows[0]?.others ?? 0;
  return others === 0
    ? { isEmpty: true }
    : { isEmpty: false, holds: `其他机关的 ${others} 份年报` };
}
