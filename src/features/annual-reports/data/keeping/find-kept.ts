import { type SqlBool, sql } from "kysely";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Standing } from "../../domain/standing.ts";
import {
  type StoredReport,
  selectReports,
  storedReport,
  type ToldFinding,
} from "../find-report.ts";

/** A version whole, as the office sees it: whoever may see it of the public. */
export interface KeptReport extends StoredReport {
  readonly standing: Standing;
  readonly standingAt: string;
  readonly reason: string | null;
  readonly revision: number;
  readonly correctsId: number | null;
  /** Findings that someone explained. */
  readonly told: readonly ToldFinding[];
}

/** A version of the scope by its id. */
export async function findKept(
  db: Queryable,
  scope: AgencyScope,
  id: number,
): Promise<KeptReport | undefined> {
  const row = await selectReports(db, "report_check")
    .select([
      "report.standing",
      "report.standing_at",
      "report.standing_reason",
      "report.revision",
      "report.corrects_id",
    ])
    .where("report.id", "=", id)
    .where(isInScope(scope, "report.agency_id"))
    .executeTakeFirst();
  if (!row) return;
  const stored = storedReport(row);
  return {
    ...stored,
    standing: row.standing,
    standingAt: row.standing_at,
    reason: row.standing_reason,
    revision: row.revision,
    correctsId: row.corrects_id,
    told: stored.check?.told ?? [],
  };
}

/** A version in the list of its year. */
export interface VersionOfYear {
  readonly id: number;
  readonly version: number;
  readonly standing: Standing;
  readonly isCurrent: boolean;
  readonly storedAt: string;
  readonly reason: string | null;
  readonly isCorrected: boolean;
}

interface AgencyYear {
  readonly agencyId: number;
  readonly year: number;
}

/** Every version of an agency's year, the last first. */
export async function versionsOfYear(
  db: Queryable,
  scope: AgencyScope,
  { agencyId, year }: AgencyYear,
): Promise<readonly VersionOfYear[]> {
  const { rows } = await sql<VersionOfYear>`
    select id, version, standing, is_current as "isCurrent", imported_at as "storedAt",
      standing_reason as reason, corrects_id is not null as "isCorrected"
    from report where agency_id = ${agencyId} and year = ${year} and ${isInScope(scope, "agency_id")}
    order by version desc`.execute(db);
  return rows;
}

/** The version of the year before that the office compares with: the one in force, else the last that is held. */
export async function lastYearsVersion(
  db: Queryable,
  scope: AgencyScope,
  { agencyId, year }: AgencyYear,
): Promise<StoredReport | undefined> {
  const row = await selectReports(db, "report_check")
    .where("report.agency_id", "=", agencyId)
    .where("report.year", "=", year - 1)
    .where(isInScope(scope, "report.agency_id"))
    .where(sql<SqlBool>`(report.is_current or report.standing = 'held')`)
    .orderBy("report.is_current", "desc")
    .orderBy("report.version", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && storedReport(row);
}
