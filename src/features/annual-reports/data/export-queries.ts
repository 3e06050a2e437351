import { type RawBuilder, sql } from "kysely";
import type { AgencyKind } from "#features/agencies/domain/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { ExportScope } from "#platform/export/dataset.ts";
import { comparedCells } from "#report/form/compared-cells.ts";
import { isUnread } from "./is-unread.ts";

export function regionsQuery(): RawBuilder<ExportedRegion> {
  return sql`
    select code, name, level, parent_code as "parentCode" from region order by code`;
}

export interface ExportedRegion {
  readonly code: string;
  readonly name: string;
  readonly level: "nation" | "province" | "city" | "county";
  readonly parentCode: string | null;
}

export function agenciesQuery(): RawBuilder<ExportedAgency> {
  return sql`
    select agency.id, agency.name, agency.kind, agency.level,
      agency.region_code as "regionCode", region.name as "regionName",
      agency.dissolved_on as "dissolvedOn", (select successor_id from agency_succession
        where predecessor_id = agency.id and takes_over) as "successorId"
    from agency join region on region.code = agency.region_code order by agency.id`;
}

export interface ExportedAgency {
  readonly id: number;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly level: "province" | "city" | "county" | "township";
  readonly regionCode: string;
  readonly regionName: string;
  /** The day it was dissolved (撤销), and who took over, where that is known. */
  readonly dissolvedOn: LocalDate | null;
  readonly successorId: number | null;
}

/** Current reports in the order of `report_current_by_year`: the first row comes at once, however many there are. */
const order = sql`order by report.year, report.agency_id`;

function currentReports({ year }: ExportScope): RawBuilder<boolean> {
  return year === undefined
    ? sql`report.is_current`
    : sql`report.is_current and report.year = ${sql.lit(year)}`;
}

const figureColumns = sql.join(
  comparedCells.map(({ column }) => sql.ref(`figures.${column}`)),
  sql`, `,
);

export function reportsQuery(scope: ExportScope): RawBuilder<ExportedReport> {
  return sql`
    select report.id, report.agency_id as "agencyId", agency.name as "agencyName", agency.kind,
      agency.region_code as "regionCode", region.name as "regionName",
      report.year, report.version, report.edition,
      report.signed_on as "signedOn", report.imported_at as "importedAt",
      report.original_sha256 as "originalSha256",
      ${isUnread} as "isUnread", checked.errors, checked.warnings, checked.notices,
      case when report.cell_states ~ '[^.]' then length(translate(report.cell_states, 'r.', '')) end
        as "uncertainCells",
      array[${figureColumns}] as figures
    from report
    join agency on agency.id = report.agency_id
    join region on region.code = agency.region_code
    left join report_figures as figures on figures.report_id = report.id
    left join listed_check as checked on checked.report_id = report.id
    where ${currentReports(scope)} ${order}`;
}

export interface ExportedReport {
  readonly id: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly kind: AgencyKind;
  readonly regionCode: string;
  readonly regionName: string;
  readonly year: number;
  readonly version: number;
  readonly edition: "2021" | "2019-trial" | "hybrid" | "pre-2019" | null;
  /** The date under its signature, where one was read. */
  readonly signedOn: LocalDate | null;
  readonly importedAt: string;
  readonly originalSha256: string;
  /** Neither a table nor a section of it was read. */
  readonly isUnread: boolean;
  /** `null`: not checked yet. */
  readonly errors: number | null;
  readonly warnings: number | null;
  readonly notices: number | null;
  /** `null`: no table was read, or the report is of before the form. */
  readonly uncertainCells: number | null;
  /** In the order of `comparedCells`. */
  readonly figures: readonly (number | null)[];
}

export function findingsQuery(scope: ExportScope): RawBuilder<ExportedFindings> {
  return sql`
    select report.id as "reportId", report.agency_id as "agencyId", agency.name as "agencyName",
      report.year, ${isUnread} as "isUnread", checked.findings
    from report
    join agency on agency.id = report.agency_id
    join listed_check as checked on checked.report_id = report.id
    where ${currentReports(scope)} and checked.findings <> '[]' ${order}`;
}

/** The findings of one report. */
export interface ExportedFindings {
  readonly reportId: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly year: number;
  /** Neither a table nor a section of the report was read. */
  readonly isUnread: boolean;
  /** JSON as the driver parsed it. */
  readonly findings: unknown;
}

export function cellsQuery(scope: ExportScope): RawBuilder<ExportedCells> {
  return sql`
    select report.id as "reportId", report.agency_id as "agencyId", report.year,
      report.cell_states as states, report.cell_values as values
    from report where ${currentReports(scope)} ${order}`;
}

/** The cells of one report, as they are stored. */
export interface ExportedCells {
  readonly reportId: number;
  readonly agencyId: number;
  readonly year: number;
  readonly states: string;
  readonly values: readonly (number | null)[];
}
