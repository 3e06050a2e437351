import type { ColumnType, Generated } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { GeneratedInstant, Json, Later } from "#platform/db/columns.ts";
import type { FigureColumn } from "#report/form/compared-cells.ts";
import type { Standing } from "../domain/standing.ts";

/** The tables of originals and the reports read from them, as migrations make them. */
export type ReportTables = {
  readonly original: OriginalTable;
  readonly report: ReportTable;
  readonly report_figures: ReportFiguresTable;
  readonly report_check: ReportCheckTable;
  readonly report_correction: ReportCorrectionTable;
  readonly report_explanation: ReportExplanationTable;
  readonly report_not_expected: ReportNotExpectedTable;
};

/** Agencies of which no report of a year is expected, though they were in force. */
export interface ReportNotExpectedTable {
  agency_id: number;
  year: number;
  reason: string;
}

export interface OriginalTable {
  sha256: string;
  media_type: string;
  byte_size: number;
  content: Buffer;
  personal_numbers: Later<number>;
  released_at: ColumnType<string | null, undefined, string | null>;
  release_reason: ColumnType<string | null, undefined, string | null>;
  held_at: ColumnType<string | null, undefined, string | null>;
  hold_reason: ColumnType<string | null, undefined, string | null>;
  is_cut_short: Generated<boolean>;
}

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
  standing: Generated<Standing>;
  standing_at: GeneratedInstant;
  standing_reason: string | null;
  /** The version whose cells were corrected in this one; `null`: it is as it was read. */
  corrects_id: number | null;
  /** Why it took the place of a published one (更正). */
  corrected_because: Later<string>;
  revision: Generated<number>;
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
  told: ColumnType<unknown, unknown, unknown>;
  checked_at: GeneratedInstant;
}

export interface ReportCorrectionTable {
  report_id: number;
  cell: string;
  from_state: string;
  from_value: number | null;
  to_value: number | null;
  reason: string;
  by_name: string;
  corrected_at: GeneratedInstant;
  hand_ids: Generated<number[]>;
}

export interface ReportExplanationTable {
  id: Generated<number>;
  agency_id: number;
  year: number;
  rule: string;
  place: string;
  message: string;
  reason: string;
  by_name: string;
  explained_at: GeneratedInstant;
}
