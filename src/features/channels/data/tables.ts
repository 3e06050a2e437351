import type { FlatRow } from "#platform/ledger/flat/flat-row.ts";

/** The tables of channels, as migrations make them: each holds the records of one kind of ledger. */
export type ChannelTables = {
  readonly channel_site: FlatRow;
  readonly channel_site_metric: FlatRow;
  readonly media_account: FlatRow;
  readonly media_metric: FlatRow;
  readonly channel_board: FlatRow;
  readonly channel_board_count: FlatRow;
};
