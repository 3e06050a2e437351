import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";

/** What stands around an agency's report of a year. */
export interface ReportSurroundings {
  readonly agencyName: string;
  readonly regionCode: string;
  readonly regionName: string;
  /** Every stored version of that year, oldest first; empty: there is no report of it. */
  readonly versions: readonly SurroundingVersion[];
  /** The years with a report, in order. */
  readonly years: readonly number[];
}

export interface SurroundingVersion {
  readonly version: number;
  readonly isCurrent: boolean;
  /** ISO, UTC. */
  readonly importedAt: string;
}

/** `undefined` when there is no such agency. */
export async function findReportSurroundings(
  db: Queryable,
  { agencyId, year }: { readonly agencyId: number; readonly year: number },
): Promise<ReportSurroundings | undefined> {
  const { rows } = await sql<Row>`
    select agency.name as "agencyName", region.code as "regionCode", region.name as "regionName",
      array(select version from report where agency_id = agency.id and year = ${year}
        order by version) as versions,
      array(select is_current from report where agency_id = agency.id and year = ${year}
        order by version) as currents,
      array(select imported_at from report where agency_id = agency.id and year = ${year}
        order by version) as "importedAts",
      array(select year::int from report where agency_id = agency.id and is_current
        order by year) as years
    from agency join region on region.code = agency.region_code
    where agency.id = ${agencyId}`.execute(db);
  const [row] = rows;
  if (!row) return undefined;
  const { versions, currents, importedAts, ...rest } = row;
  return {
    ...rest,
    versions: versions.map((version, at) => ({
      version,
      isCurrent: currents[at] ?? false,
      importedAt: importedAts[at] ?? "",
    })),
  };
}

interface Row extends Omit<ReportSurroundings, "versions"> {
  readonly versions: readonly number[];
  readonly currents: readonly boolean[];
  readonly importedAts: readonly string[];
}
