import type { Generated } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { GeneratedInstant } from "#platform/db/columns.ts";
import type { DocumentType, Ending } from "../domain/document.ts";

/** The tables of normative documents, as migrations make them. */
export type DocumentTables = {
  readonly normative_document: NormativeDocumentTable;
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
  /** Derived: the day on which it counts as ended, and how. */
  ends_on: Generated<LocalDate | null>;
  ends_by: Generated<Ending | null>;
  is_of_office: Generated<boolean>;
  voided_at: Generated<string | null>;
  voided_because: Generated<string | null>;
  made_at: GeneratedInstant;
}
