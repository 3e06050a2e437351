import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import type { UncheckedCount } from "#report/check/unchecked-counts.ts";
import type { ExplainedJson, FindingJson } from "#report-files/finding-json.ts";
import { maskedFileName } from "#text/privacy/masked-text.ts";
import { type AgencyTables, nameInYear } from "../../agencies/index.ts";
import { isToldOnPage } from "./is-told.ts";
import { isVersion } from "./is-version.ts";
import { holdColumns, isHeld } from "./originals/is-held.ts";
import { cellValues, reportColumnNames, reportOfRow } from "./report-of-row.ts";
import { explainedSchema, findingsSchema, toldSchema, uncheckedSchema } from "./stored-json.ts";
import type { ReportCheckTable, ReportTables } from "./tables.ts";

/** One version of an agency's report of a year, with what the last check of it found. */
export interface StoredReport {
  readonly id: number;
  readonly agency: StoredAgency;
  readonly year: number;
  readonly version: number;
  /** No later version of this agency and year. */
  readonly isCurrent: boolean;
  /** As the file itself says it: its `agency` and `year` may be `null` or spelt otherwise. */
  readonly report: AnnualReport;
  readonly original: StoredOriginal;
  /** Why it took the place of a published version (更正). */
  readonly correctedBecause: string | null;
  /** ISO, UTC: `2026-11-22T08:00:00.000Z`. */
  readonly importedAt: string;
  /** Whether findings stand on its page at all (`SITE_FINDINGS`). */
  readonly isTold: boolean;
  /** `null`: not checked yet, or not the version that is checked. */
  readonly check: StoredCheck | null;
}

export interface StoredAgency {
  readonly id: number;
  /** What it was called when the year ended, and what it is called now. */
  readonly name: string;
  readonly nameNow: string;
  readonly regionCode: string;
  readonly kind: "government" | "department" | "township" | "zone" | "other";
  readonly level: "province" | "city" | "county" | "township";
}

export interface StoredOriginal {
  readonly sha256: string;
  readonly mediaType: string;
  /** Of the file as published, in bytes. */
  readonly byteSize: number;
  /** Numbers of persons in it are hidden. */
  readonly name: string;
  readonly encoding: string;
  /** It waits for someone to let it go, and is not given out (ADR 0032). */
  readonly isHeld: boolean;
}

/** A check as it is stored; counts are those of its lists. */
export interface StoredCheck {
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  /** Instances of rules that hold. */
  readonly held: number;
  readonly findings: readonly FindingJson[];
  readonly explained: readonly ExplainedJson[];
  readonly unchecked: readonly UncheckedCount[];
  /** Findings that someone explained: they count no more. */
  readonly told: readonly ToldFinding[];
  /** Last year's report that it was compared with. */
  readonly previousReportId: number | null;
  readonly checkedAt: string;
}

export interface ToldFinding extends FindingJson {
  readonly reason: string;
}

export interface ReportAsked {
  readonly agencyId: number;
  readonly year: number;
  /** The current one unless given. */
  readonly version?: number | undefined;
}

/** The report of an agency and year, whole; `undefined` when there is none. */
export async function findReport(
  db: Queryable,
  { agencyId, year, version }: ReportAsked,
): Promise<StoredReport | undefined> {
  const row = await selectReports(db)
    .where("report.agency_id", "=", agencyId)
    .where("report.year", "=", year)
    .where(isVersion(version))
    .executeTakeFirst();
  return row && storedReport(row);
}

/**
 * Stored reports with what `storedReport` needs of each, to be narrowed to some: with their checks as the site may show them,
 * or all of them for the office.
 */
export function selectReports(
  db: Queryable,
  checks: "report_check" | "shown_check" = "shown_check",
) {
  const checked = sql<ReportCheckTable>`${sql.table(checks)}`.as<"checked">(sql.ref("checked"));
  return db
    .withTables<AgencyTables & ReportTables>()
    .selectFrom("report")
    .innerJoin("agency", "agency.id", "report.agency_id")
    .innerJoin("original", "original.sha256", "report.original_sha256")
    .leftJoin(checked, "checked.report_id", "report.id")
    .select(reportColumnNames)
    .select(cellValues)
    .select(isToldOnPage.as("is_told"))
    .select([
      "report.id",
      "report.year",
      "report.version",
      "report.is_current",
      "report.imported_at",
      "report.corrected_because",
      "report.source_name",
      "report.encoding",
      "agency.id as agency_id",
      nameInYear("report.year").as("agency_name"),
      "agency.name as agency_name_now",
      "agency.region_code",
      "agency.kind",
      "agency.level",
      "original.sha256",
      "original.media_type",
      "original.byte_size",
      ...holdColumns,
      "checked.errors",
      "checked.warnings as warning_count",
      "checked.notices",
      "checked.held",
      "checked.findings",
      "checked.explained",
      "checked.unchecked",
      "checked.told",
      "checked.previous_report_id",
      "checked.checked_at",
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectReports>["executeTakeFirstOrThrow"]>>;

export function storedReport(row: Row): StoredReport {
  const report = reportOfRow(row);
  return {
    id: row.id,
    agency: {
      id: row.agency_id,
      name: row.agency_name,
      nameNow: row.agency_name_now,
      regionCode: row.region_code,
      kind: row.kind,
      level: row.level,
    },
    year: row.year,
    version: row.version,
    isCurrent: row.is_current,
    report,
    original: {
      sha256: row.sha256,
      mediaType: row.media_type,
      byteSize: row.byte_size,
      name: maskedFileName(row.source_name),
      encoding: row.encoding,
      isHeld: isHeld(row, report),
    },
    correctedBecause: row.corrected_because,
    importedAt: row.imported_at,
    isTold: row.is_told,
    check: storedCheck(row),
  };
}

function storedCheck(row: Row): StoredCheck | null {
  if (row.checked_at === null) return null;
  return {
    errors: row.errors ?? 0,
    warnings: row.warning_count ?? 0,
    notices: row.notices ?? 0,
    held: row.held ?? 0,
    findings: findingsSchema.parse(row.findings),
    explained: explainedSchema.parse(row.explained),
    unchecked: uncheckedSchema.parse(row.unchecked),
    told: toldSchema.parse(row.told),
    previousReportId: row.previous_report_id,
    checkedAt: row.checked_at,
  };
}
