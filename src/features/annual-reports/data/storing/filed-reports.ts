import type { Queryable } from "#platform/db/queryable.ts";
import type { AgencyTables } from "../../../agencies/index.ts";
import type { FiledReport } from "../../check-columns.ts";
import { cellValues, reportColumnNames, reportOfRow } from "../report-of-row.ts";
import type { ReportTables } from "../tables.ts";

/** Stored reports by id, with the agency and year they are filed under. */
export async function filedReports(
  db: Queryable,
  ids: readonly number[],
): Promise<ReadonlyMap<number, FiledReport>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .withTables<AgencyTables & ReportTables>()
    .selectFrom("report")
    .innerJoin("agency", "agency.id", "report.agency_id")
    .select(reportColumnNames)
    .select(cellValues)
    .select([
      "report.id",
      "report.year",
      "agency.name as agency_name",
      "agency.kind as agency_kind",
    ])
    .where("report.id", "in", [...ids])
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        report: reportOfRow(row),
        agencyName: row.agency_name,
        agencyKind: row.agency_kind,
        year: row.year,
      },
    ]),
  );
}
