import { type SqlBool, sql } from "kysely";
import { nameThenAndNow } from "#features/agencies/index.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Standing } from "../../domain/standing.ts";

/** A version as the office lists it. */
export interface ListedVersion {
  readonly id: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly regionName: string;
  readonly year: number;
  readonly version: number;
  readonly standing: Standing;
  readonly isCurrent: boolean;
  readonly revision: number;
  readonly reason: string | null;
  /** When it was handed in (报送). */
  readonly storedAt: string;
  readonly isCorrected: boolean;
  /** Its original waits for someone to let it go: numbers of persons. */
  readonly hasNumbers: boolean;
  /** `null`: not checked yet. */
  readonly errors: number | null;
  readonly warnings: number | null;
  readonly notices: number | null;
  readonly explained: number;
}

export interface KeptAsked {
  /** In names of agencies. */
  readonly q?: string | undefined;
  readonly year?: number | undefined;
  readonly standing?: Standing | undefined;
  readonly found?: "errors" | "warnings" | "none" | undefined;
  /** The id after which the page begins. */
  readonly after?: number | undefined;
  readonly limit: number;
}

/**
 * Versions of the scope, those handed in last first: of each agency and year the one in force, those that wait, and the last one
 * whatever it is.
 */
export async function listKept(
  db: Queryable,
  scope: AgencyScope,
  asked: KeptAsked,
): Promise<readonly ListedVersion[]> {
  const { rows } = await sql<ListedVersion>`
    select report.id, report.agency_id as "agencyId", ${nameThenAndNow("report.year")} as "agencyName", region.name as "regionName",
      report.year, report.version, report.standing, report.is_current as "isCurrent", report.revision,
      report.standing_reason as reason, report.imported_at as "storedAt",
      report.corrects_id is not null as "isCorrected",
      original.released_at is null and (original.held_at is not null or original.is_cut_short
        or coalesce(original.personal_numbers, 0) > 0) as "hasNumbers",
      checked.errors, checked.warnings, checked.notices,
      coalesce(jsonb_array_length(checked.told), 0) as explained
    from report
    join agency on agency.id = report.agency_id
    join region on region.code = agency.region_code
    join original on original.sha256 = report.original_sha256
    left join report_check checked on checked.report_id = report.id
    where ${isInScope(scope, "report.agency_id")}
      and (report.is_current or report.standing = 'held' or not exists (
        select from report later where later.agency_id = report.agency_id
          and later.year = report.year and later.version > report.version))
      and ${conditions(asked)}
    order by report.id desc limit ${asked.limit}`.execute(db);
  return rows;
}

const found = {
  errors: sql<SqlBool>`checked.errors > 0`,
  warnings: sql<SqlBool>`checked.warnings > 0`,
  none: sql<SqlBool>`checked.errors = 0 and checked.warnings = 0`,
} as const;

function conditions({ q, year, standing, found: what, after }: KeptAsked) {
  const all = [
    sql<SqlBool>`true`,
    ...(q ? [sql<SqlBool>`position(${q} in ${nameThenAndNow("report.year")}) > 0`] : []),
    ...(year === undefined ? [] : [sql<SqlBool>`report.year = ${year}`]),
    ...(standing === undefined ? [] : [sql<SqlBool>`report.standing = ${standing}`]),
    ...(what === undefined ? [] : [found[what]]),
    ...(after === undefined ? [] : [sql<SqlBool>`report.id < ${after}`]),
  ];
  return sql.join(all, sql` and `);
}
