import { sql } from "kysely";
import type { AgencyKind } from "#features/agencies/domain/index.ts";
import { agenciesListed, groupsOnPage, type ListScope } from "#features/agencies/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Slice } from "#platform/db/slice.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import { isTold } from "./is-told.ts";
import { isUnread } from "./is-unread.ts";

/** A current report as a list shows it. */
export interface ListedReport {
  readonly agencyId: number;
  readonly agencyName: string;
  readonly kind: AgencyKind;
  readonly regionCode: string;
  readonly regionName: string;
  /** The date under its signature (报告日期), where one was read. */
  readonly signedOn: LocalDate | null;
  /** The form it follows; `null` where none of its tables was read. */
  readonly edition: AnnualReport["edition"];
  /** Neither a table nor a section of it was read. */
  readonly isUnread: boolean;
  /** Whether findings stand in lists at all (`SITE_FINDINGS`). */
  readonly isTold: boolean;
  /** `null`: not checked yet. */
  readonly check: {
    readonly errors: number;
    readonly warnings: number;
    readonly notices: number;
  } | null;
}

/**
 * A slice of the current reports of `scope.year` in a region and all below it; their order: `groupsOnPage`. Names stand by
 * pinyin, agencies of one name by id.
 */
export async function listReports(
  db: Queryable,
  scope: ListScope,
  slice: Slice,
): Promise<readonly ListedReport[]> {
  const groups = await groupsOnPage(db, scope, slice);
  if (groups.length === 0) return [];
  const { rows } = await sql<Row>`
    with listed as materialized (${agenciesListed(groups, slice, hasReport(scope.year))})
    select listed.id as "agencyId", listed.name as "agencyName", listed.kind,
      listed.region_code as "regionCode", region.name as "regionName",
      report.signed_on as "signedOn", report.edition, ${isUnread} as "isUnread", checked.errors, checked.warnings, checked.notices,
      ${isTold} as "isTold"
    from listed
    join region on region.code = listed.region_code
    join report
      on report.is_current and report.year = ${scope.year} and report.agency_id = listed.id
    left join listed_check as checked on checked.report_id = report.id
    order by listed.group_place, listed.place, listed.name collate by_pinyin, listed.id`.execute(
    db,
  );
  return rows.map(({ errors, warnings, notices, ...report }) => ({
    ...report,
    check: errors === null ? null : { errors, warnings: warnings ?? 0, notices: notices ?? 0 },
  }));
}

type Row = Omit<ListedReport, "check"> & {
  readonly errors: number | null;
  readonly warnings: number | null;
  readonly notices: number | null;
};

function hasReport(year: number) {
  return sql<boolean>`exists (
    select from report
    where report.is_current and report.year = ${year} and report.agency_id = agency.id
  )`;
}
