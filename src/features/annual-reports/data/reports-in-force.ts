import type { Queryable } from "#platform/db/queryable.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import { cellValues, reportColumnNames, reportOfRow } from "./report-of-row.ts";
import type { ReportTables } from "./tables.ts";

/** An agency's public report of a year. */
export interface ReportInForce {
  readonly agencyId: number;
  readonly reportId: number;
  readonly report: AnnualReport;
}

/** The reports of some agencies of a year that are in force, whether they were written here or are files. */
export async function reportsInForce(
  db: Queryable,
  { agencies, year }: { readonly agencies: readonly number[]; readonly year: number },
): Promise<readonly ReportInForce[]> {
  if (agencies.length === 0) return [];
  const rows = await db
    .withTables<ReportTables>()
    .selectFrom("report")
    .select(["report.id", "report.agency_id", ...reportColumnNames])
    .select(cellValues)
    .where("report.is_current", "=", true)
    .where("report.year", "=", year)
    .where("report.agency_id", "in", [...agencies])
    .execute();
  return rows.map(({ id, agency_id, ...row }) => {
    return { agencyId: agency_id, reportId: id, report: reportOfRow(row) };
  });
}
