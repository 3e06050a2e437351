import { type RawBuilder, sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";

/** A current report to be checked, with last year's current one of the same agency. */
export interface ReportToCheck {
  readonly reportId: number;
  readonly agencyId: number;
  readonly year: number;
  readonly previousReportId: number | null;
}

export interface ToCheckAsked {
  /** Reports checked by it against the same report of last year need no check. */
  readonly checker: string;
  /** Also those that need none. */
  readonly all: boolean;
  /** The last one that was given; the first comes first without. */
  readonly after?: Pick<ReportToCheck, "agencyId" | "year"> | undefined;
  readonly limit: number;
}

/** Current reports whose check is stale, by agency and year: after a report of last year changed, too. */
export async function reportsToCheck(
  db: Queryable,
  asked: ToCheckAsked,
): Promise<readonly ReportToCheck[]> {
  const { after = { agencyId: 0, year: 0 }, limit } = asked;
  const { rows } = await sql<ReportToCheck>`
    select report.id as "reportId", report.agency_id as "agencyId", report.year,
      previous.id as "previousReportId"
    from report
    left join report previous on previous.agency_id = report.agency_id
      and previous.year = report.year - 1 and previous.is_current
    left join report_check checked on checked.report_id = report.id
    where report.is_current and (report.agency_id, report.year) > (${after.agencyId}, ${after.year})
      and ${isStale(asked)}
    order by report.agency_id, report.year
    limit ${limit}`.execute(db);
  return rows;
}

function isStale({ checker, all }: ToCheckAsked): RawBuilder<boolean> {
  if (all) return sql`true`;
  return sql`(checked.checker is distinct from ${checker}
    or checked.previous_report_id is distinct from previous.id)`;
}
