import type { Queryable } from "#platform/db/queryable.ts";
import type { ReportTables } from "./tables.ts";

interface AgencyYear {
  readonly agencyId: number;
  readonly year: number;
}

/** The number of the version that counts (现行版本); `undefined` where there is no report. */
export async function currentVersion(
  db: Queryable,
  { agencyId, year }: AgencyYear,
): Promise<number | undefined> {
  const row = await db
    .withTables<ReportTables>()
    .selectFrom("report")
    .select("version")
    .where("agency_id", "=", agencyId)
    .where("year", "=", year)
    .where("is_current", "=", true)
    .executeTakeFirst();
  return row?.version;
}
