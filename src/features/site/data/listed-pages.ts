import type { Queryable } from "#platform/db/queryable.ts";

/** A current report as feeds and sitemaps name it. */
export interface ReportNamed {
  readonly id: number;
  readonly agencyId: number;
  readonly year: number;
  /** ISO text in UTC. */
  readonly importedAt: string;
}

/** Ids beyond `above`, up to `through`. */
export interface IdRange {
  readonly above: number;
  readonly through: number;
}

/** The current reports of a range of ids. */
export function reportsBetween(
  db: Queryable,
  { above, through }: IdRange,
): Promise<readonly ReportNamed[]> {
  return db
    .selectFrom("report")
    .select(["id", "agency_id as agencyId", "year", "imported_at as importedAt"])
    .where("is_current", "=", true)
    .where("id", ">", above)
    .where("id", "<=", through)
    .orderBy("id")
    .execute();
}

/** The latest current reports, newest first, with their agencies' names. */
export function newestReports(
  db: Queryable,
  limit: number,
): Promise<readonly (ReportNamed & { readonly agency: string })[]> {
  return db
    .selectFrom("report")
    .innerJoin("agency", "agency.id", "report.agency_id")
    .select(["report.id", "agency_id as agencyId", "year", "imported_at as importedAt"])
    .select("agency.name as agency")
    .where("is_current", "=", true)
    .orderBy("report.id", "desc")
    .limit(limit)
    .execute();
}

/** The agencies of a range of ids. */
export async function agenciesBetween(
  db: Queryable,
  { above, through }: IdRange,
): Promise<readonly number[]> {
  const rows = await db
    .selectFrom("agency")
    .select("id")
    .where("id", ">", above)
    .where("id", "<=", through)
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** Codes of the regions that hold an agency, in them or below them; the nation's page is `/regions/`, or says no more. */
export async function regionsWithAgencies(db: Queryable): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("place_count")
    .innerJoin("region", "region.code", "region_code")
    .select("region_code as code")
    .distinct()
    .where("year", "=", 0)
    .where("whole", ">", 0)
    .where("level", "<>", "nation")
    .orderBy("code")
    .execute();
  return rows.map(({ code }) => code);
}

/** The highest ids there are, of current reports and of agencies; 0 where there are none. */
export async function highestIds(
  db: Queryable,
): Promise<{ readonly report: number; readonly agency: number }> {
  const { report, agency } = await db
    .selectNoFrom((from) => [
      from
        .selectFrom("report")
        .select(({ fn }) => fn.max("id").as("id"))
        .as("report"),
      from
        .selectFrom("agency")
        .select(({ fn }) => fn.max("id").as("id"))
        .as("agency"),
    ])
    .executeTakeFirstOrThrow();
  return { report: report ?? 0, agency: agency ?? 0 };
}
