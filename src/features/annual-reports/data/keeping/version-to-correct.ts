import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import { cellValues, reportColumnNames, reportOfRow } from "../report-of-row.ts";
import type { ReportTables } from "../tables.ts";

/** What a corrected version takes over of the one it is made of. */
export interface VersionToCorrect {
  readonly report: AnnualReport;
  readonly original: { readonly sha256: string; readonly name: string; readonly encoding: string };
  /** The highest number of a version of that agency and year. */
  readonly lastVersion: number;
}

/** Of a version that `lockVersion` gave. */
export async function versionToCorrect(db: Queryable, id: number): Promise<VersionToCorrect> {
  const row = await db
    .withTables<ReportTables>()
    .selectFrom("report")
    .select(reportColumnNames)
    .select(cellValues)
    .select(["report.original_sha256", "report.source_name", "report.encoding"])
    .select(
      sql<number>`(select max(version) from report as other
        where other.agency_id = report.agency_id and other.year = report.year)`.as("last"),
    )
    .where("report.id", "=", id)
    .executeTakeFirstOrThrow();
  return {
    report: reportOfRow(row),
    original: { sha256: row.original_sha256, name: row.source_name, encoding: row.encoding },
    lastVersion: row.last,
  };
}
