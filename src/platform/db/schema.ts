import type { ColumnType, Generated, JSONColumnType } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { FigureColumn } from "#report/form/compared-cells.ts";

/** The tables as `migrations/` makes them. Instants come as ISO text in UTC, dates as `2026-11-22`. */
import type { AuditTables } from "../audit/tables.ts";
import type { SettingTables } from "../settings/tables.ts";
export interface Schema extends AuditTables, SettingTables {
  readonly region: RegionTable;
  readonly agency: AgencyTable;
  readonly agency_alias: AgencyAliasTable;
  readonly agency_former_name: AgencyFormerNameTable;
  readonly original: OriginalTable;
  readonly report: ReportTable;
  readonly report_figures: ReportFiguresTable;
  readonly report_check: ReportCheckTable;
  readonly place_count: PlaceCountTable;
  readonly content_version: ContentVersionTable;
  readonly error_report: ErrorReportTable;
}

/** `timestamptz`, read as text: `2026-11-22T08:00:00.000Z`. */
type Instant = ColumnType<string, string, string>;
type GeneratedInstant = ColumnType<string, string | undefined, string>;

export interface RegionTable {
  code: string;
  name: string;
  parent_code: string | null;
  level: "nation" | "province" | "city" | "county";
}

export interface AgencyTable {
  id: Generated<number>;
  region_code: string;
  name: string;
  match_name: string;
  kind: "government" | "department" | "township" | "zone" | "other";
  level: "province" | "city" | "county" | "township";
  /** Among those of its kind in a region; `null` until the program has worked it out. */
  place: Generated<number | null>;
  dissolved_on: Generated<LocalDate | null>;
  successor_id: Generated<number | null>;
  short_name: Generated<string | null>;
  credit_code: Generated<string | null>;
  parent_id: Generated<number | null>;
  supervisor_id: Generated<number | null>;
  reconsideration_organ: Generated<string | null>;
  court: Generated<string | null>;
  created_at: GeneratedInstant;
}

export interface AgencyAliasTable {
  region_code: string;
  match_name: string;
  name: string;
  agency_id: number;
}

export interface AgencyFormerNameTable {
  agency_id: number;
  match_name: string;
  name: string;
  renamed_on: LocalDate;
}

export interface OriginalTable {
  sha256: string;
  media_type: string;
  byte_size: number;
  content: Buffer;
  personal_numbers: ColumnType<number | null, number | null | undefined, number | null>;
  released_at: ColumnType<string | null, undefined, string | null>;
  release_reason: ColumnType<string | null, undefined, string | null>;
  held_at: ColumnType<string | null, undefined, string | null>;
  hold_reason: ColumnType<string | null, undefined, string | null>;
  is_cut_short: Generated<boolean>;
}

/** JSON columns are parsed with zod by the queries that read them. */
type Json = JSONColumnType<object>;

export interface ReportTable {
  id: Generated<number>;
  agency_id: number;
  year: number;
  version: number;
  is_current: boolean;
  original_sha256: string;
  source_name: string;
  encoding: string;
  stated_agency: string | null;
  stated_year: number | null;
  signed_on: LocalDate | null;
  signed_on_state: Generated<"read" | "missing" | "ambiguous">;
  edition: "2021" | "2019-trial" | "hybrid" | "pre-2019" | null;
  preface: string | null;
  sections: Json;
  cell_states: string;
  cell_values: (number | null)[];
  cell_details: Json | null;
  warnings: Json;
  imported_at: GeneratedInstant;
}

/** A column for each cell that people compare; `null` where its figure is not certain. */
export interface ReportFiguresTable extends Record<FigureColumn, number | null> {
  report_id: number;
}

export interface ReportCheckTable {
  report_id: number;
  checker: string;
  previous_report_id: number | null;
  errors: number;
  warnings: number;
  notices: number;
  held: number;
  findings: Json;
  explained: Json;
  unchecked: Json;
  checked_at: GeneratedInstant;
}

/** Kept by triggers: nobody else writes it. */
export interface PlaceCountTable {
  region_code: string;
  /** Of the current reports that are counted; 0 where agencies are counted. */
  year: number;
  kind: AgencyTable["kind"];
  /** In the region itself · with every region below it. */
  own: number;
  whole: number;
}

export interface ContentVersionTable {
  only_row: Generated<boolean>;
  version: ColumnType<number, number, number>;
  changed_at: Instant;
  kinds: Generated<Json>;
  whole: Generated<number>;
}

export interface ErrorReportTable {
  id: Generated<number>;
  receipt: string;
  page: string;
  problem: string;
  contact: string | null;
  reported_at: GeneratedInstant;
}
