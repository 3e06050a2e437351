import type { FlatRow } from "#platform/ledger/flat/flat-row.ts";

/** The tables of responses, as migrations make them: each holds the records of one kind of ledger. */
export type ResponseTables = {
  readonly citizen_message: FlatRow;
  readonly message_count: FlatRow;
  readonly public_opinion: FlatRow;
  readonly consultation: FlatRow;
  readonly proposal: FlatRow;
  readonly service_item: FlatRow;
  readonly service_count: FlatRow;
};
