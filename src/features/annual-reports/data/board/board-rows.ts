import { sql } from "kysely";
import type { AgencyKind } from "#features/agencies/domain/index.ts";
import { nameThenAndNow, stoodAtEndOf } from "#features/agencies/index.ts";
import { type Severity, severities } from "#kernel/finding.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Standing } from "../../domain/standing.ts";

/** An agency and what it has handed in for a year. */
export interface BoardRow {
  readonly id: number;
  readonly agencyName: string;
  readonly kind: AgencyKind;
  readonly regionCode: string;
  readonly regionName: string;
  /** It was in force at the end of the year, and nobody has taken it off the list. */
  readonly isExpected: boolean;
  /** Why it was taken off. */
  readonly notExpectedWhy: string | null;
  /** The first version that was not withdrawn came on this day. */
  readonly storedAt: string | null;
  /** The day under its signature. */
  readonly signedOn: LocalDate | null;
  /** The version that the rest tells of: the one in force, else the last that is held. */
  readonly reportId: number | null;
  readonly standing: Standing | null;
  readonly errors: number | null;
  readonly warnings: number | null;
}

/**
 * Every agency of the scope that was in force at the end of the year, or has a report of it all the same, in the order of lists.
 */
export async function boardRows(
  db: Queryable,
  scope: AgencyScope,
  year: number,
): Promise<readonly BoardRow[]> {
  const { rows } = await sql<BoardRow>`
    select agency.id, ${nameThenAndNow(year)} as "agencyName", agency.kind, agency.region_code as "regionCode",
      region.name as "regionName",
      ${stoodAtEndOf(year)} and off.agency_id is null as "isExpected",
      off.reason as "notExpectedWhy",
      came.stored_at as "storedAt", told.signed_on as "signedOn", told.id as "reportId", told.standing,
      checked.errors, checked.warnings
    from agency
    join region on region.code = agency.region_code
    left join report_not_expected off on off.agency_id = agency.id and off.year = ${year}
    left join lateral (
      select min(imported_at) as stored_at from report
      where agency_id = agency.id and year = ${year} and standing <> 'withdrawn'
    ) came on true
    left join lateral (
      select id, standing, signed_on from report
      where agency_id = agency.id and year = ${year} and (is_current or standing = 'held')
      order by is_current desc, version desc limit 1
    ) told on true
    left join report_check checked on checked.report_id = told.id
    where ${isInScope(scope, "agency.id")}
      and (${stoodAtEndOf(year)} or came.stored_at is not null)
    order by agency.region_code, agency.place, agency.name collate by_pinyin, agency.id`.execute(
    db,
  );
  return rows;
}

/** How often a rule found something in the reports of a year, and with how many agencies. */
export interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  readonly agencies: number;
  readonly findings: number;
}

/** By rule, the gravest and most frequent first; explained ones are not counted. */
export async function ruleCounts(
  db: Queryable,
  scope: AgencyScope,
  year: number,
): Promise<readonly RuleCount[]> {
  const { rows } = await sql<RuleCount>`
    select finding ->> 'rule' as rule, min(finding ->> 'severity') as severity,
      count(distinct report.agency_id)::int as agencies, count(*)::int as findings
    from (
      select distinct on (agency_id) id, agency_id from report
      where year = ${year} and (is_current or standing = 'held') and ${isInScope(scope, "agency_id")}
      order by agency_id, is_current desc, version desc
    ) report
    join report_check checked on checked.report_id = report.id
    cross join lateral jsonb_array_elements(checked.findings) as finding
    group by 1
    order by array_position(${severities}::text[], min(finding ->> 'severity')), 4 desc, 1`.execute(
    db,
  );
  return rows;
}
