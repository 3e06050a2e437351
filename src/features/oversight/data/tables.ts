import type { FlatRow } from "#platform/ledger/flat/flat-row.ts";

/** The tables of oversight, as migrations make them: each holds the records of one kind of ledger. */
export type OversightTables = {
  readonly inspection: FlatRow;
  readonly oversight_notice: FlatRow;
  readonly training: FlatRow;
  readonly oversight_target: FlatRow;
};
