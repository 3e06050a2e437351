import { type RawBuilder, sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";

/**
 * A report to be checked, with last year's of the same agency: the current one; of a held report also a held one, which no
 * published check may speak of.
 */
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
  /** Which: those in force, or those that wait to be published. */
  readonly of: "current" | "held";
  /** Of this agency alone. */
  readonly agencyId?: number | undefined;
  /** The last one that was given; the first comes first without. */
  readonly after?: Pick<ReportToCheck, "agencyId" | "year" | "reportId"> | undefined;
  readonly limit: number;
}

/** Reports whose check is stale, by agency and year: after a report of last year changed, too. */
export async function reportsToCheck(
  db: Queryable,
  asked: ToCheckAsked,
): Promise<readonly ReportToCheck[]> {
  const { after = { agencyId: 0, year: 0, reportId: 0 }, limit, of } = asked;
  const isAsked = of === "current" ? sql`report.is_current` : sql`report.standing = 'held'`;
  const { rows } = await sql<ReportToCheck>`
    select report.id as "reportId", report.agency_id as "agencyId", report.year,
      previous.id as "previousReportId"
    from report
    left join ${previousOf(of)}
    left join report_check checked on checked.report_id = report.id
    where ${isAsked} and (report.agency_id, report.year, report.id)
        > (${after.agencyId}, ${after.year}, ${after.reportId})
      and ${ofAgency(asked)} and ${isStale(asked)}
    order by report.agency_id, report.year, report.id
    limit ${limit}`.execute(db);
  return rows;
}

function previousOf(of: ToCheckAsked["of"]): RawBuilder<unknown> {
  if (of === "current") {
    return sql`report previous on previous.agency_id = report.agency_id
      and previous.year = report.year - 1 and previous.is_current`;
  }
  return sql`lateral (
    select id from report earlier where earlier.agency_id = report.agency_id
      and earlier.year = report.year - 1 and (earlier.is_current or earlier.standing = 'held')
    order by earlier.is_current desc, earlier.version desc limit 1
  ) previous on true`;
}

function ofAgency({ agencyId }: ToCheckAsked): RawBuilder<boolean> {
  return agencyId === undefined ? sql`true` : sql`report.agency_id = ${agencyId}`;
}

function isStale({ checker, all }: ToCheckAsked): RawBuilder<boolean> {
  if (all) return sql`true`;
  return sql`(checked.checker is distinct from ${checker}
    or checked.previous_report_id is distinct from previous.id)`;
}
