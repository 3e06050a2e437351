import type { Generated } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { GeneratedInstant } from "#platform/db/columns.ts";
import type { DecisionType } from "../domain/decision-type.ts";

/** The tables of decisions, fees and entries of the trial form, as migrations make them. */
export type EnforcementTables = {
  readonly decision_count: DecisionCountTable;
  readonly fee_sum: FeeSumTable;
  readonly trial_entry: TrialEntryTable;
};

export interface DecisionCountTable {
  id: Generated<number>;
  agency_id: number;
  key: string;
  month: LocalDate;
  type: DecisionType;
  source: string;
  decisions: number;
  published: number | null;
  is_of_office: Generated<boolean>;
  voided_at: Generated<string | null>;
  voided_because: Generated<string | null>;
  made_at: GeneratedInstant;
}

export interface FeeSumTable {
  id: Generated<number>;
  agency_id: number;
  key: string;
  month: LocalDate;
  item: string;
  /** Decimal text. */
  amount_yuan: string;
  is_of_office: Generated<boolean>;
  voided_at: Generated<string | null>;
  voided_because: Generated<string | null>;
  made_at: GeneratedInstant;
}

export interface TrialEntryTable {
  id: Generated<number>;
  agency_id: number;
  key: string;
  year_on: LocalDate;
  /** `t2.licensing.previous`. */
  cell: string;
  /** Decimal text. */
  amount: string;
  is_decrease: Generated<boolean>;
  is_of_office: Generated<boolean>;
  voided_at: Generated<string | null>;
  voided_because: Generated<string | null>;
  made_at: GeneratedInstant;
}
