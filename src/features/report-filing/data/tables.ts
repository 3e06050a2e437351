import type { ColumnType, Generated } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { GeneratedInstant, Json } from "#platform/db/columns.ts";
import type { DraftState } from "../domain/draft-state.ts";
import type { FigureScope } from "../domain/scope.ts";

/** The tables of report filing, as migrations make them. */
export type FilingTables = {
  readonly zero_report: ZeroReportTable;
  readonly report_draft: ReportDraftTable;
  readonly report_draft_section: ReportDraftSectionTable;
  readonly report_draft_override: ReportDraftOverrideTable;
  readonly report_draft_explanation: ReportDraftExplanationTable;
  readonly report_draft_author: ReportDraftAuthorTable;
  readonly report_letter: ReportLetterTable;
  readonly report_rollup_answer: ReportRollupAnswerTable;
};

type LaterInstant = ColumnType<string | null, string | null | undefined, string | null>;

export interface ReportDraftTable {
  id: Generated<number>;
  agency_id: number;
  year: number;
  scope: FigureScope;
  state: Generated<DraftState>;
  revision: Generated<number>;
  begun_at: GeneratedInstant;
  content: string | null;
  submitted_at: LaterInstant;
  signed_at: LaterInstant;
  published_at: LaterInstant;
  report_id: number | null;
  corrected_because: string | null;
  corrections: Generated<number>;
  found: Generated<Json>;
  oversight: Generated<Json>;
}

export interface ReportDraftSectionTable {
  draft_id: number;
  number: number;
  body: Json;
  changed_by: string;
  changed_at: GeneratedInstant;
}

export interface ReportDraftOverrideTable {
  draft_id: number;
  cell: string;
  value: number;
  reason: string;
  changed_by: string;
  changed_at: GeneratedInstant;
}

export interface ReportDraftExplanationTable {
  draft_id: number;
  finding: string;
  reason: string;
  changed_by: string;
  changed_at: GeneratedInstant;
}

export interface ReportDraftAuthorTable {
  draft_id: number;
  person_id: number;
}

export interface ReportLetterTable {
  id: Generated<number>;
  draft_id: number;
  correction: number;
  to_agency_id: number | null;
  to_name: string | null;
  number: string;
  dated_on: LocalDate;
  made_by: string;
  made_at: GeneratedInstant;
}

export interface ReportRollupAnswerTable {
  id: Generated<number>;
  agency_id: number;
  year: number;
  question: string;
  answer: "included" | "own" | "joint" | "separate";
  answered_by: string;
  answered_at: GeneratedInstant;
}

export interface ZeroReportTable {
  id: Generated<number>;
  agency_id: number;
  kind: string;
  period: string;
  reported_by: string;
  reported_at: GeneratedInstant;
  withdrawn_at: Generated<string | null>;
  withdrawn_because: Generated<string | null>;
}
