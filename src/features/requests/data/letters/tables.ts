import type { ColumnType, Generated } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { GeneratedInstant, Later } from "#platform/db/columns.ts";
import type { Provision } from "../../domain/intake/application.ts";
import type { Delivery } from "../../domain/letters/event-of-letter.ts";
import type { LetterState } from "../../domain/letters/letter-state.ts";
import type { LetterSeries, LetterType } from "../../domain/letters/letter-types.ts";

/** An agency's own text of a letter; `body` null: ours again. */
export interface LetterTextTable {
  id: Generated<number>;
  agency_id: number;
  key: string;
  version: number;
  body: string[] | null;
  made_by: string;
  made_at: GeneratedInstant;
}

export interface RequestLetterTable {
  id: Generated<number>;
  request_id: number;
  agency_id: number;
  type: LetterType;
  filled_sealed: string;
  text_id: Later<number>;
  revision: Generated<number>;
  state: Generated<LetterState>;
  author_ids: ColumnType<readonly number[], readonly number[], readonly number[]>;
  drafted_by: string;
  made_at: GeneratedInstant;
  content_sealed: Later<string>;
  content_hash: Later<Buffer>;
  series: Later<LetterSeries>;
  year: Later<number>;
  place: Later<number>;
  number: Later<string>;
  dated_on: Later<LocalDate>;
  document_hash: Later<Buffer>;
  delivery: Later<Delivery>;
  served_on: Later<LocalDate>;
  received_on: Later<LocalDate>;
  served_evidence: Later<string>;
  served_evidence_sealed: Later<string>;
  form_reason: Later<string>;
  form_reason_sealed: Later<string>;
  served_by: Later<string>;
  act_id: Later<number>;
  voided_at: Later<string>;
  voided_by: Later<string>;
  voided_because: Later<string>;
  reopening_id: Later<number>;
  group_id: Later<number>;
  not_served: Later<string>;
}

/** Letters of near-identical requests that one decision makes; `service`: as `ServiceOfGroup`. */
export interface RequestLetterGroupTable {
  id: Generated<number>;
  agency_id: number;
  made_by: string;
  made_at: GeneratedInstant;
  service: Later<unknown>;
  served_by_id: Later<number>;
}

/** How a letter was sent, each time. */
export interface RequestLetterSendingTable {
  id: Generated<number>;
  letter_id: number;
  served_on: LocalDate;
  delivery: Delivery;
  is_postal: boolean;
  has_consent: boolean;
  provided: Provision | null;
  told_by: string;
  at: GeneratedInstant;
}

/** When a letter came that was not handed over. */
export interface RequestLetterReceiptTable {
  id: Generated<number>;
  letter_id: number;
  received_on: LocalDate;
  evidence: Later<string>;
  evidence_sealed: Later<string>;
  told_by: string;
  at: GeneratedInstant;
}

/** A service that was taken back: what was recorded of it. */
export interface RequestLetterServiceTable {
  id: Generated<number>;
  letter_id: number;
  delivery: Delivery;
  served_on: LocalDate;
  received_on: LocalDate | null;
  evidence: Later<string>;
  evidence_sealed: Later<string>;
  form_reason: string | null;
  form_reason_sealed: Later<string>;
  served_by: string;
  act_id: number | null;
  undone_at: GeneratedInstant;
  undone_by: string;
  undone_because: string;
}
