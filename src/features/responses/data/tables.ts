import type { Generated } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { GeneratedInstant, Json, Later } from "#platform/db/columns.ts";
import type { FlatRow } from "#platform/ledger/flat/flat-row.ts";

/** The tables of responses, as migrations make them: those of ledgers hold the records of one kind each. */
export type ResponseTables = {
  readonly citizen_message: FlatRow;
  readonly message_count: FlatRow;
  readonly public_opinion: FlatRow;
  readonly consultation: FlatRow;
  readonly proposal: FlatRow;
  readonly service_item: FlatRow;
  readonly service_count: FlatRow;
  readonly letter_case: LetterCaseTable;
  readonly letter_dispatch: LetterDispatchTable;
  readonly letter_card: LetterCardTable;
  readonly public_letter: PublicLetterTable;
  readonly letter_withdrawal: LetterWithdrawalTable;
  readonly response_text: ResponseTextTable;
};

interface LetterCaseTable {
  message_id: number;
  handler_id: number;
  state: Generated<string>;
  title: Generated<string>;
  wants_public: Later<boolean>;
  form_key: Later<Buffer>;
  code_key: Later<Buffer>;
  is_demonstration: Generated<boolean>;
  extended_because: Later<string>;
  rating_says: Later<string>;
}

interface LetterDispatchTable {
  id: Generated<number>;
  message_id: number;
  from_id: number;
  to_id: number;
  note: Generated<string>;
  made_by: string;
  made_at: GeneratedInstant;
  outcome: Later<string>;
  outcome_by: Later<string>;
  outcome_at: Later<string>;
  because: Later<string>;
}

interface LetterCardTable {
  id: Generated<number>;
  message_id: number;
  card: string;
  on_day: LocalDate;
  note: string;
  made_by: string;
  made_at: GeneratedInstant;
}

interface PublicLetterTable {
  message_id: number;
  agency_id: number;
  source: string;
  kind: Later<string>;
  received_on: LocalDate;
  title: string;
  text: string;
  reply: string;
  replied_on: LocalDate;
  published_on: LocalDate;
}

interface LetterWithdrawalTable {
  id: Generated<number>;
  message_id: number;
  because: string;
  made_by: string;
  made_at: GeneratedInstant;
}

interface ResponseTextTable {
  id: Generated<number>;
  kind: string;
  of_id: number;
  agency_id: number;
  content: Json;
  state: Generated<string>;
  revision: Generated<number>;
  author_ids: readonly string[];
  signed_on: Later<LocalDate>;
  made_at: GeneratedInstant;
}
