import type { Queryable } from "#platform/db/queryable.ts";
import type { AgencyTables } from "../../../agencies/index.ts";
import type { ReportTables } from "../tables.ts";

/** A file that is stored, and as whose report of which year. */
export interface StoredFileRow {
  readonly sha256: string;
  readonly sourceName: string;
  readonly regionCode: string;
  readonly agencyId: number;
  readonly agency: string;
  readonly year: number;
  readonly statedAgency: string | null;
  readonly statedYear: number | null;
}

/** Where files of these hashes are stored. */
export function storedFiles(
  db: Queryable,
  hashes: readonly string[],
): Promise<readonly StoredFileRow[]> {
  return db
    .withTables<AgencyTables & ReportTables>()
    .selectFrom("report")
    .innerJoin("agency", "agency.id", "report.agency_id")
    .select([
      "report.original_sha256 as sha256",
      "report.source_name as sourceName",
      "agency.region_code as regionCode",
      "agency.id as agencyId",
      "agency.name as agency",
      "report.year",
      "report.stated_agency as statedAgency",
      "report.stated_year as statedYear",
    ])
    .where("report.original_sha256", "=", (eb) => eb.fn.any(eb.val([...hashes])))
    .orderBy("report.id")
    .execute();
}
