import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";

/** A current report by whom, when and of which day. */
export interface ReportDay {
  readonly agencyId: number;
  readonly year: number;
  /** The date under its signature; `null` where none was read. */
  readonly signedOn: LocalDate | null;
}

/** The current reports of these agencies. */
export async function reportDays(
  db: Queryable,
  agencyIds: readonly number[],
): Promise<readonly ReportDay[]> {
  const { rows } = await sql<ReportDay>`
    select agency_id as "agencyId", year, signed_on as "signedOn" from report
    where is_current and agency_id = any(${agencyIds}::integer[])`.execute(db);
  return rows;
}

/** A report by the name of its agency. */
export interface NewReport extends ReportDay {
  readonly agencyName: string;
}

/** The reports of `year` signed last, until `today`: a later date is a slip. */
export async function newestReports(
  db: Queryable,
  {
    year,
    today,
    limit,
  }: { readonly year: number; readonly today: LocalDate; readonly limit: number },
): Promise<readonly NewReport[]> {
  const { rows } = await sql<NewReport>`
    select agency.id as "agencyId", agency.name as "agencyName", report.year, report.signed_on as "signedOn"
    from report join agency on agency.id = report.agency_id
    where report.is_current and report.year = ${year} and report.signed_on <= ${today}::date
    order by report.signed_on desc, agency.id
    limit ${limit}`.execute(db);
  return rows;
}
