import type { Generated } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { GeneratedInstant, Json } from "#platform/db/columns.ts";
import type { DraftState } from "../domain/draft/draft-state.ts";
import type { Attribute, Lateness, Origin } from "../domain/item.ts";
import type { UrgentOutcome } from "../domain/urgent.ts";
import type { WithdrawalKind } from "../domain/withdrawal.ts";

/** The tables of items, as migrations make them. */
export type ItemTables = {
  readonly disclosure_item: DisclosureItemTable;
  readonly item_draft: ItemDraftTable;
  readonly item_draft_file: ItemDraftFileTable;
  readonly item_file: ItemFileTable;
  readonly item_file_read: ItemFileReadTable;
  readonly search_synonym: SearchSynonymTable;
  readonly sought_in_vain: SoughtInVainTable;
  readonly item_old_address: ItemOldAddressTable;
  readonly item_page: ItemPageTable;
  readonly item_search: ItemSearchTable;
  readonly item_version: ItemVersionTable;
  readonly item_withdrawal: ItemWithdrawalTable;
  readonly item_draft_answer: ItemDraftAnswerTable;
  readonly item_draft_author: ItemDraftAuthorTable;
  readonly item_draft_version: ItemDraftVersionTable;
  readonly item_schedule: ItemScheduleTable;
  readonly item_urgent: ItemUrgentTable;
  readonly item_page_version: ItemPageVersionTable;
};

export interface ItemDraftTable {
  id: Generated<number>;
  agency_id: number;
  state: Generated<DraftState>;
  revision: Generated<number>;
  content: Json;
  title: Generated<string>;
  begun_by: string;
  begun_at: GeneratedInstant;
  changed_by: string;
  changed_at: Generated<string>;
  sent: string | null;
  sent_at: string | null;
  signed_at: string | null;
  item_id: number | null;
  revised_because: string | null;
  hides_before: Generated<boolean>;
  /** As it was sent round last. */
  reviewed_attribute: Attribute | null;
}

export interface ItemDraftFileTable {
  draft_id: number;
  number: number;
  file_id: number;
  width: number | null;
  height: number | null;
  findings: Json;
  cleaned_of: number | null;
  made_by: string;
  made_at: GeneratedInstant;
}

export interface ItemFileTable {
  item_id: number;
  number: number;
  file_id: number;
  place: number | null;
  name: string;
  type: string;
  size: number;
  sha256: string;
  key: string;
}

export interface ItemDraftAnswerTable {
  draft_id: number;
  finding: string;
  reason: string;
  answered_by: string;
  answered_at: GeneratedInstant;
}

export interface ItemDraftAuthorTable {
  draft_id: number;
  person_id: number;
}

export interface ItemDraftVersionTable {
  draft_id: number;
  revision: number;
  content: Json;
  saved_by: string;
  saved_at: string;
}

export interface ItemScheduleTable {
  draft_id: number;
  publish_at: string;
  person_id: number;
  chosen_by: string;
  chosen_at: GeneratedInstant;
  not_published: string | null;
}

export interface ItemUrgentTable {
  signing_id: number;
  draft_id: number;
  reason: string;
  asked_by: string;
  asked_at: GeneratedInstant;
  published_by: string | null;
  published_at: string | null;
  review_due_on: LocalDate | null;
  outcome: UrgentOutcome | null;
  closed_at: string | null;
}

export interface DisclosureItemTable {
  id: Generated<number>;
  agency_id: number;
  key: string;
  title: string;
  published_on: LocalDate | null;
  index_number: string | null;
  allotted_number: string | null;
  category: string | null;
  fields: string | null;
  origin: Origin;
  channels: string | null;
  attribute: Attribute;
  attribute_because: string | null;
  created_on: LocalDate | null;
  document_number: string | null;
  interprets: string | null;
  withdrawn_on: LocalDate | null;
  withdrawn_because: string | null;
  url: string | null;
  /** When it was made public, else formed. */
  day: Generated<LocalDate | null>;
  document_key: string | null;
  index_key: string | null;
  interprets_key: string | null;
  lateness: Lateness | null;
  is_of_office: Generated<boolean>;
  voided_at: Generated<string | null>;
  voided_because: Generated<string | null>;
  made_at: GeneratedInstant;
}

export interface ItemOldAddressTable {
  id: Generated<number>;
  path: string;
  agency_id: number;
  draft_id: number | null;
  item_id: number | null;
  index_number: string | null;
  published_on: LocalDate | null;
  source_hash: Buffer | null;
  made_by: string;
  made_at: GeneratedInstant;
}

export interface ItemPageTable {
  item_id: number;
  agency_id: number;
  version: Generated<number>;
  title: string;
  category: string;
  index_number: string;
  document_number: string;
  summary: string;
  published_on: LocalDate;
  revised_on: LocalDate | null;
  markup: string | null;
  changed_at: GeneratedInstant;
  withdrawn_on: LocalDate | null;
  withdrawn_kind: WithdrawalKind | null;
  withdrawn_says: string | null;
  successor_id: number | null;
  topic: Generated<string>;
  genre: Generated<string>;
  keywords: Generated<string>;
  formed_on: LocalDate | null;
  attached_text: Generated<string>;
}

/** What was read of a public attachment; it goes with the file. */
export interface ItemFileReadTable {
  item_id: number;
  number: number;
  pages: Generated<readonly string[]>;
  said: Generated<string>;
  unread: Generated<string>;
  is_cut: Generated<boolean>;
}

/** 同义词. */
export interface SearchSynonymTable {
  id: Generated<number>;
  words: readonly string[];
  changed_by: Generated<string>;
  changed_at: GeneratedInstant;
}

/** 没有搜到的词. */
export interface SoughtInVainTable {
  word: string;
  sought_on: LocalDate;
  times: Generated<number>;
}

/** Kept by the database from `item_page`. */
export interface ItemSearchTable {
  item_id: number;
  agency_id: number;
  published_on: LocalDate;
  category: string;
  genre: string;
  title: string;
  numbers: readonly string[];
  tokens: readonly number[];
}

export interface ItemVersionTable {
  item_id: number;
  number: number;
  sent: string;
  content_hash: Buffer;
  signing_id: number | null;
  published_by: string;
  published_at: GeneratedInstant;
  because: string | null;
  hides_before: Generated<boolean>;
}

export interface ItemPageVersionTable {
  item_id: number;
  number: number;
  published_on: LocalDate;
  because: string | null;
  changes: Json | null;
}

export interface ItemWithdrawalTable {
  id: Generated<number>;
  item_id: number;
  kind: WithdrawalKind;
  says: string;
  successor_id: number | null;
  asked_by: string;
  asked_by_ids: readonly number[];
  asked_at: GeneratedInstant;
  decision: "approved" | "refused" | null;
  decided_by: string | null;
  decided_at: string | null;
  refused_because: string | null;
  overturned_on: LocalDate | null;
  certificate: Json | null;
}
