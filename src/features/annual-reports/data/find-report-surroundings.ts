import { sql } from "kysely";
import type { Kin } from "#features/agencies/domain/index.ts";
import { type AgencyTables, successorsColumn } from "#features/agencies/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { type ReportAsked, type StoredReport, selectReports, storedReport } from "./find-report.ts";
import { isVersion } from "./is-version.ts";
import type { ReportTables } from "./tables.ts";

/** What stands around an agency's report of a year. */
export interface ReportSurroundings {
  readonly agencyName: string;
  readonly regionCode: string;
  readonly regionName: string;
  /** Every published version of that year, oldest first; empty: there is no report of it. */
  readonly versions: readonly SurroundingVersion[];
  /** The years with a report, in order. */
  readonly years: readonly number[];
  /** The agency is no more since this day; `null`: it is there. */
  readonly dissolvedOn: LocalDate | null;
  readonly successors: readonly Kin[];
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
  { agencyId, year }: Pick<ReportAsked, "agencyId" | "year">,
): Promise<ReportSurroundings | undefined> {
  const row = await db
    .withTables<AgencyTables & ReportTables>()
    .selectFrom("agency")
    .innerJoin("region", "region.code", "agency.region_code")
    .select(["agency.name as agency_name", "region_code", "region.name as region_name"])
    .select(around(year))
    .where("agency.id", "=", agencyId)
    .executeTakeFirst();
  return row && surroundingsOf(row);
}

export interface ReportInPlace {
  readonly stored: StoredReport;
  readonly surroundings: ReportSurroundings;
}

/** A report with what stands around it, in one query; `undefined` when there is no such report. */
export async function findReportInPlace(
  db: Queryable,
  { agencyId, year, version }: ReportAsked,
): Promise<ReportInPlace | undefined> {
  const row = await selectReports(db)
    .innerJoin("region", "region.code", "agency.region_code")
    .select("region.name as region_name")
    .select(around(year))
    .where("report.agency_id", "=", agencyId)
    .where("report.year", "=", year)
    .where(isVersion(version))
    .executeTakeFirst();
  return row && { stored: storedReport(row), surroundings: surroundingsOf(row) };
}

/** The agency's versions of a year and its years, as columns of a query that has its `agency`. */
function around(year: number) {
  const own = sql`from report as other where other.agency_id = agency.id and other.year = ${year}
    and other.standing = 'published' order by other.version`;
  return [
    sql<number[]>`array(select other.version ${own})`.as("versions"),
    sql<boolean[]>`array(select other.is_current ${own})`.as("currents"),
    sql<string[]>`array(select other.imported_at ${own})`.as("imported_ats"),
    sql<number[]>`array(select other.year::int from report as other
      where other.agency_id = agency.id and other.is_current order by other.year)`.as("years"),
    sql<LocalDate | null>`agency.dissolved_on`.as("dissolved_on"),
    successorsColumn("agency.id").as("successors"),
  ];
}

interface Row {
  readonly agency_name: string;
  readonly region_code: string;
  readonly region_name: string;
  readonly versions: readonly number[];
  readonly currents: readonly boolean[];
  readonly imported_ats: readonly string[];
  readonly years: readonly number[];
  readonly dissolved_on: LocalDate | null;
  readonly successors: readonly Kin[];
}

function surroundingsOf(row: Row): ReportSurroundings {
  return {
    agencyName: row.agency_name,
    regionCode: row.region_code,
    regionName: row.region_name,
    versions: row.versions.map((version, at) => ({
      version,
      isCurrent: row.currents[at] ?? false,
      importedAt: row.imported_ats[at] ?? "",
    })),
    years: row.years,
    dissolvedOn: row.dissolved_on,
    successors: row.successors,
  };
}
