import type { ColumnType, Generated, GeneratedAlways } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { GeneratedInstant, Later } from "#platform/db/columns.ts";
import type { Finding } from "#platform/files/preflight/finding.ts";
import type { CaseStep } from "../domain/board/case-step.ts";
import type {
  ApplicantKind,
  ConsultedParty,
  RequestChannel,
  RequestResult,
  ResultRow,
} from "../domain/case/codes.ts";
import type { Act } from "../domain/case/facts.ts";
import type { Verdict } from "../domain/case/timeliness.ts";
import type { CaseEvent } from "../domain/clock/case-event.ts";
import type { Delivery, Provision } from "../domain/intake/application.ts";
import type { Mark } from "../domain/redaction/mark.ts";
import type { Needs } from "../domain/review/review-needs.ts";
import type { ReviewAnswers, ReviewEnd } from "../domain/review/review-steps.ts";
import type { KeepsFor } from "../settings.ts";
import type {
  LetterTextTable,
  RequestLetterGroupTable,
  RequestLetterReceiptTable,
  RequestLetterSendingTable,
  RequestLetterServiceTable,
  RequestLetterTable,
} from "./letters/tables.ts";
import type {
  DisclosureProposalRequestTable,
  DisclosureProposalTable,
} from "./proposals/tables.ts";

/** The tables of requests, as migrations make them. */
export type RequestTables = {
  readonly disclosure_request: DisclosureRequestTable;
  readonly request_event: RequestEventTable;
  readonly request_act: RequestActTable;
  readonly request_application: RequestApplicationTable;
  readonly request_statement: RequestStatementTable;
  readonly request_offer: RequestOfferTable;
  readonly letter_text: LetterTextTable;
  readonly request_letter: RequestLetterTable;
  readonly request_letter_sending: RequestLetterSendingTable;
  readonly request_letter_receipt: RequestLetterReceiptTable;
  readonly request_letter_group: RequestLetterGroupTable;
  readonly request_letter_service: RequestLetterServiceTable;
  readonly request_attachment: RequestAttachmentTable;
  readonly request_redaction: RequestRedactionTable;
  readonly request_redaction_version: RequestRedactionVersionTable;
  readonly request_assignment: RequestAssignmentTable;
  readonly request_supervision: RequestSupervisionTable;
  readonly request_reminder: RequestReminderTable;
  readonly request_review: RequestReviewTable;
  readonly request_reopening: RequestReopeningTable;
  readonly request_archive: RequestArchiveTable;
  readonly disclosure_proposal: DisclosureProposalTable;
  readonly disclosure_proposal_request: DisclosureProposalRequestTable;
};

export interface DisclosureRequestTable {
  id: Generated<number>;
  agency_id: number;
  number: string;
  key: string;
  received_on: LocalDate;
  channel: RequestChannel | null;
  applicant_kind: ApplicantKind;
  applicant_sealed: string | null;
  applicant_index: Buffer | null;
  subject: string;
  consulted: ConsultedParty | null;
  extended_by: number | null;
  fee_yuan: string | null;
  paid_yuan: string | null;
  result: RequestResult | null;
  replied_on: LocalDate | null;
  section: string | null;
  note: string | null;
  is_from_ledger: boolean;
  is_of_office: boolean;
  is_incomplete: boolean;
  untold: string[];
  verdict: Verdict | null;
  due_on: LocalDate | null;
  consulted_until: LocalDate | null;
  officer_id: Later<number>;
  step: Later<CaseStep>;
  awaited_by: Later<LocalDate>;
  certain_through: Later<LocalDate>;
  certain_left: Later<number>;
  urgent_on: GeneratedAlways<LocalDate>;
  matter: Generated<"disclosure" | "ownRecord">;
  split_from: Later<number>;
  calendar: string;
  made_at: GeneratedInstant;
  voided_at: Later<string>;
  voided_because: Later<string>;
}

export interface RequestEventTable {
  id: Generated<number>;
  request_id: number;
  act: Act;
  on_day: LocalDate;
  actor_name: string;
  at: GeneratedInstant;
  evidence: Later<string>;
  revoked_at: Later<string>;
}

/** Acts of a case that the office handles, each as the clock reads it. */
export interface RequestActTable {
  id: Generated<number>;
  request_id: number;
  place: number;
  event: CaseEvent;
  actor_name: string;
  at: GeneratedInstant;
  evidence: string | null;
  party_sealed: Later<string>;
  undone_at: Later<string>;
  undone_by: Later<string>;
  undone_because: Later<string>;
}

/** A request that its applicant sent on the site. */
export interface RequestApplicationTable {
  request_id: number;
  form_key: Buffer;
  code_key: Buffer;
  contact_sealed: string;
  has_mail: boolean;
  has_mobile: Generated<boolean>;
  provision: Provision;
  delivery: Delivery;
  needs_help: boolean;
  submitted_at: GeneratedInstant;
  told_place: Generated<number>;
  told_sms_place: Generated<number>;
  is_demonstration: Generated<boolean>;
}

/** What the applicant says of it afterwards. */
export interface RequestStatementTable {
  id: Generated<number>;
  request_id: number;
  kind: "correction" | "withdrawal" | "satisfaction";
  text_sealed: string | null;
  score: number | null;
  at: GeneratedInstant;
}

/** How often published information was offered before a request, and sufficed. */
export interface RequestOfferTable {
  agency_id: number;
  on_day: LocalDate;
  offered: number;
  spared: number;
}

/** Files that go out with a reply, and what was found in them. */
export interface RequestAttachmentTable {
  id: Generated<number>;
  request_id: number;
  file_id: number;
  findings: ColumnType<readonly Finding[], string, never>;
  may_leave: boolean;
  cleaned_of: number | null;
  made_by: string;
  made_at: GeneratedInstant;
  released_at: Later<string>;
  released_by: Later<string>;
  released_because: Later<string>;
}

/** 区分处理 of an attachment, and the copy that was made last. */
export interface RequestRedactionTable {
  id: Generated<number>;
  request_id: number;
  original_id: number;
  salt: Buffer;
  copy_id: Later<number>;
  copy_revision: Later<number>;
  copy_facts: ColumnType<CopyFacts | null, string | null | undefined, string | null>;
  made_by: Later<string>;
  made_at: Later<string>;
}

/** What is kept of a copy beside its file. */
export interface CopyFacts {
  readonly pages: number;
  readonly pictures: readonly number[];
  readonly elsewhere: readonly number[];
  readonly commitment: string;
}

/** What was marked, each time it was saved. */
export interface RequestRedactionVersionTable {
  redaction_id: number;
  revision: number;
  marks: ColumnType<readonly Mark[], string, never>;
  actor_name: string;
  at: GeneratedInstant;
}

/** 承办: who had a case in hand, since when. */
export interface RequestAssignmentTable {
  id: Generated<number>;
  request_id: number;
  section: string | null;
  officer_id: number | null;
  note: string | null;
  actor_name: string;
  at: GeneratedInstant;
}

/** 督办 and its answer. */
export interface RequestSupervisionTable {
  id: Generated<number>;
  request_id: number;
  note: string;
  answer_by: LocalDate;
  asked_by: number;
  asker_name: string;
  asked_at: GeneratedInstant;
  answer: Later<string>;
  answerer_name: Later<string>;
  answered_at: Later<string>;
}

export interface RequestReminderTable {
  request_id: number;
  days_before: number;
  due_on: LocalDate | null;
  at: GeneratedInstant;
}

/** 审查 of a case: how an outcome was found, and what it rests on. */
export interface RequestReviewTable {
  request_id: number;
  answers: ReviewAnswers;
  outcome: ReviewEnd;
  needs: Needs;
  actor_name: string;
  at: GeneratedInstant;
}

/** 重新答复: a second handling of an answered case. */
export interface RequestReopeningTable {
  id: Generated<number>;
  request_id: number;
  ordered_by: "reconsideration" | "court";
  dispute: string;
  received_on: LocalDate;
  ordered_days: number | null;
  ordered_by_day: LocalDate | null;
  due_on: LocalDate | null;
  certain_through: LocalDate | null;
  certain_left: number | null;
  calendar: string;
  urgent_on: GeneratedAlways<LocalDate>;
  result: Later<ResultRow>;
  replied_on: Later<LocalDate>;
  evidence: Later<string>;
  evidence_sealed: Later<string>;
  actor_name: string;
  made_at: GeneratedInstant;
  undone_at: Later<string>;
  undone_by: Later<string>;
  undone_because: Later<string>;
}

/** A file that was made of a case. */
export interface RequestArchiveTable {
  id: Generated<number>;
  request_id: number;
  keeps_for: KeepsFor;
  until_on: LocalDate | null;
  size: number;
  sha256: Buffer;
  actor_name: string;
  at: GeneratedInstant;
}
