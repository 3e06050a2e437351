import type { Generated } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { GeneratedInstant } from "#platform/db/columns.ts";
import type { DisputeType, Outcome, Procedure } from "../domain/dispute.ts";

/** The tables of disputes, as migrations make them. */
export type DisputeTables = {
  readonly dispute: DisputeTable;
};

export interface DisputeTable {
  id: Generated<number>;
  agency_id: number;
  key: string;
  number: string;
  type: DisputeType;
  filed_on: LocalDate;
  notice_on: LocalDate | null;
  procedure: Procedure | null;
  answered_on: LocalDate | null;
  closed_on: LocalDate | null;
  outcome: Outcome | null;
  request_number: string | null;
  co_defendant_only: boolean | null;
  is_of_office: Generated<boolean>;
  voided_at: Generated<string | null>;
  voided_because: Generated<string | null>;
  made_at: GeneratedInstant;
}
