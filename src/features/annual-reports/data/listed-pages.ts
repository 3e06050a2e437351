import type { Queryable } from "#platform/db/queryable.ts";
import type { IdRange } from "#platform/feature/site-places.ts";
import type { AgencyTables } from "../../agencies/index.ts";
import type { ReportTables } from "./tables.ts";

/** A current report as feeds and sitemaps name it. */
export interface ReportNamed {
  readonly id: number;
  readonly agencyId: number;
  readonly year: number;
  /** ISO text in UTC. */
  readonly importedAt: string;
}

/** The current reports of a range of ids. */
export function reportsBetween(
  db: Queryable,
  { above, through }: IdRange,
): Promise<readonly ReportNamed[]> {
  return db
    .withTables<ReportTables>()
    .selectFrom("report")
    .select(["id", "agency_id as agencyId", "year", "imported_at as importedAt"])
    .where("is_current", "=", true)
    .where("id", ">", above)
    .where("id", "<=", through)
    .orderBy("id")
    .execute();
}

/** The latest current reports, newest first, with their agencies' names. */
export function latestReports(
  db: Queryable,
  limit: number,
): Promise<readonly (ReportNamed & { readonly agency: string })[]> {
  return db
    .withTables<AgencyTables & ReportTables>()
    .selectFrom("report")
    .innerJoin("agency", "agency.id", "report.agency_id")
    .select(["report.id", "agency_id as agencyId", "year", "imported_at as importedAt"])
    .select("agency.name as agency")
    .where("is_current", "=", true)
    .orderBy("report.id", "desc")
    .limit(limit)
    .execute();
}

/** The highest id of a published report; 0 where there is none. */
export async function highestReportId(db: Queryable): Promise<number> {
  const { id } = await db
    .withTables<ReportTables>()
    .selectFrom("report")
    .select(({ fn }) => fn.max<number | null>("id").as("id"))
    .where("standing", "=", "published")
    .executeTakeFirstOrThrow();
  return id ?? 0;
}
