import type { Generated } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { GeneratedInstant, Json, Later } from "#platform/db/columns.ts";
import type { FlatRow } from "#platform/ledger/flat/flat-row.ts";

/** The tables of oversight, as migrations make them: those of ledgers hold the records of one kind each. */
export type OversightTables = {
  readonly inspection: FlatRow;
  readonly oversight_notice: FlatRow;
  readonly training: FlatRow;
  readonly oversight_target: FlatRow;
  readonly inspection_round: InspectionRoundTable;
  readonly inspection_visit: InspectionVisitTable;
  readonly inspection_finding: InspectionFindingTable;
  readonly inspection_finding_step: InspectionFindingStepTable;
  readonly oversight_letter: OversightLetterTable;
  readonly work_task: WorkTaskTable;
  readonly disclosure_complaint: FlatRow;
  readonly accountability: FlatRow;
  readonly oversight_member: FlatRow;
  readonly oversight_system: FlatRow;
  readonly oversight_meeting: FlatRow;
  readonly oversight_budget: FlatRow;
  readonly training_attendance: FlatRow;
};

interface InspectionRoundTable {
  id: Generated<number>;
  agency_id: number;
  number: string;
  kind: string;
  subject: string;
  title: string;
  on: LocalDate;
  inspector: Generated<string>;
  checklist: Json;
  begun_by: string;
  begun_by_id: number;
  begun_at: GeneratedInstant;
}

interface InspectionVisitTable {
  id: Generated<number>;
  round_id: number;
  inspected_id: number;
  visited_on: Later<LocalDate>;
  inspection_id: Later<number>;
}

interface InspectionFindingTable {
  id: Generated<number>;
  visit_id: number;
  item: string;
  says: string;
  seen_at: Generated<string>;
  file_ref: Later<number>;
  rectify_by: LocalDate;
  state: Generated<string>;
  answered_on: Later<LocalDate>;
  rechecked_on: Later<LocalDate>;
  voided_at: Later<string>;
}

interface InspectionFindingStepTable {
  id: Generated<number>;
  finding_id: number;
  step: string;
  says: string;
  on: LocalDate;
  rectify_by: Later<LocalDate>;
  by_id: number;
  by_name: string;
  at: GeneratedInstant;
}

interface OversightLetterTable {
  id: Generated<number>;
  agency_id: number;
  kind: string;
  round_id: Later<number>;
  to_agency_id: Later<number>;
  content: Json;
  due_on: Later<LocalDate>;
  state: Generated<string>;
  revision: Generated<number>;
  author_ids: readonly string[];
  number: Later<string>;
  dated_on: Later<LocalDate>;
  notice_id: Later<number>;
  answer: Later<string>;
  answered_on: Later<LocalDate>;
  answered_by: Later<string>;
  begun_by: string;
  begun_at: GeneratedInstant;
}

interface WorkTaskTable {
  id: Generated<number>;
  agency_id: number;
  key: string;
  year: number;
  number: string;
  says: string;
  origin: string;
  basis: Later<string>;
  section: Later<string>;
  owner: string;
  due_on: LocalDate;
  progress: Later<string>;
  progress_on: Later<LocalDate>;
  done_on: Later<LocalDate>;
  result: Later<string>;
  is_of_office: Generated<boolean>;
  voided_at: Later<string>;
  voided_because: Later<string>;
  made_at: GeneratedInstant;
}
