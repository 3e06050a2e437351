import type { Generated } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { GeneratedInstant, Json } from "#platform/db/columns.ts";
import type { Verdict } from "../domain/cleanup/verdict.ts";
import type { DocumentType, Ending } from "../domain/document.ts";
import type { InterpretationForm } from "../domain/life/interpretation.ts";
import type { RecordedStep } from "../domain/life/step.ts";
import type { RelationKind } from "../domain/relation.ts";

/** The tables of normative documents, as migrations make them. */
export type DocumentTables = {
  readonly normative_document: NormativeDocumentTable;
  readonly document_relation: DocumentRelationTable;
  readonly document_file: DocumentFileTable;
  readonly document_step: DocumentStepTable;
  readonly document_interpretation: DocumentInterpretationTable;
  readonly document_version: DocumentVersionTable;
  readonly document_cleanup: DocumentCleanupTable;
  readonly document_cleanup_verdict: DocumentCleanupVerdictTable;
  readonly gazette_issue: GazetteIssueTable;
  readonly gazette_entry: GazetteEntryTable;
  readonly gazette_point: GazettePointTable;
};

export interface NormativeDocumentTable {
  id: Generated<number>;
  agency_id: number;
  key: string;
  number: string;
  title: string;
  type: DocumentType;
  issued_on: LocalDate;
  effective_on: LocalDate | null;
  expires_on: LocalDate | null;
  extended_to: LocalDate | null;
  ended_on: LocalDate | null;
  ended_by: Ending | null;
  reviewed_on: LocalDate | null;
  competition_reviewed_on: LocalDate | null;
  filed_on: LocalDate | null;
  filing_number: string | null;
  published_on: LocalDate | null;
  theme: string | null;
  /** Derived of documents that repeal, replace or amend it: their first days. */
  repealed_from: Generated<LocalDate | null>;
  replaced_from: Generated<LocalDate | null>;
  amended_from: Generated<LocalDate | null>;
  /** Derived: the day on which it counts as ended, and how. */
  ends_on: Generated<LocalDate | null>;
  ends_by: Generated<Ending | null>;
  is_of_office: Generated<boolean>;
  voided_at: Generated<string | null>;
  voided_because: Generated<string | null>;
  made_at: GeneratedInstant;
}

interface DocumentRelationTable {
  id: Generated<number>;
  agency_id: number;
  document_id: number;
  kind: RelationKind;
  target_id: number | null;
  target_title: string;
  target_number: string | null;
  target_ended_on: LocalDate | null;
  made_by: string;
  made_at: GeneratedInstant;
}

interface DocumentFileTable {
  id: Generated<number>;
  agency_id: number;
  type: DocumentType;
  title: string;
  theme: string;
  summary: string;
  section: string;
  is_business: boolean;
  planned_for: LocalDate | null;
  revision: Generated<number>;
  begun_by: string;
  begun_by_id: number;
  begun_at: GeneratedInstant;
  document_id: number | null;
  draft_id: number | null;
  given_up_on: LocalDate | null;
  given_up_because: string | null;
}

interface DocumentStepTable {
  id: Generated<number>;
  file_id: number;
  step: RecordedStep;
  on_day: LocalDate;
  from_on: LocalDate | null;
  by_whom: string;
  result: string | null;
  says: string;
  because: string | null;
  opinions: number | null;
  adopted: number | null;
  file_ref: number | null;
  recorded_by: string;
  recorded_by_id: number;
  recorded_at: GeneratedInstant;
  undone_by: string | null;
  undone_at: string | null;
  undone_because: string | null;
}

interface DocumentInterpretationTable {
  file_id: number;
  form: InterpretationForm;
  by_whom: string;
  draft_id: number | null;
}

interface DocumentVersionTable {
  document_id: number;
  number: number;
  applies_from: LocalDate;
  item_id: number;
  content: Json;
  made_at: GeneratedInstant;
}

interface DocumentCleanupTable {
  id: Generated<number>;
  agency_id: number;
  title: string;
  as_of: LocalDate;
  begun_by: string;
  begun_by_id: number;
  begun_at: GeneratedInstant;
  decision: string | null;
  decided_on: LocalDate | null;
  effective_on: LocalDate | null;
  decided_by: string | null;
  decided_by_id: number | null;
  draft_id: number | null;
}

interface DocumentCleanupVerdictTable {
  cleanup_id: number;
  document_id: number;
  verdict: Verdict | null;
  reason: Generated<string>;
  extended_to: LocalDate | null;
}

interface GazetteIssueTable {
  id: Generated<number>;
  agency_id: number;
  year: number;
  number: number;
  whole_number: number | null;
  begun_by: string;
  begun_at: GeneratedInstant;
  published_on: LocalDate | null;
  published_by: string | null;
}

interface GazetteEntryTable {
  issue_id: number;
  place: number;
  section: string;
  item_id: number;
  version: number | null;
}

interface GazettePointTable {
  id: Generated<number>;
  agency_id: number;
  name: string;
  address: string;
  copies: number;
  ended_on: LocalDate | null;
}
