import type { ColumnType, Generated } from "kysely";
import type { GeneratedInstant, Instant } from "../db/columns.ts";

/** The tables of signing chains, as their migration makes them. */
export type SigningTables = {
  readonly signing: SigningTable;
  readonly signing_step: SigningStepTable;
  readonly signature: SignatureTable;
};

export interface SigningTable {
  id: Generated<number>;
  subject_kind: string;
  subject_id: number;
  agency_id: number;
  content_hash: Buffer;
  author_ids: ColumnType<readonly number[], readonly number[], never>;
  submitted_by: string;
  submitted_at: GeneratedInstant;
  state: Generated<SigningState>;
  closed_at: Instant | null;
}

/** 审签中、已签发、已退回、因内容改动作废. */
export type SigningState = "open" | "signed" | "returned" | "void";

export interface SigningStepTable {
  signing_id: number;
  place: number;
  name: string;
  agency_id: number;
  role: string;
  level: number | null;
  shares_with: ColumnType<readonly number[], readonly number[], never>;
}

export interface SignatureTable {
  id: Generated<number>;
  signing_id: number;
  place: number;
  person_id: number;
  person_name: string;
  for_person_id: number | null;
  for_person_name: string | null;
  act: "signed" | "returned";
  opinion: string;
  content_hash: Buffer;
  at: Generated<string>;
}
