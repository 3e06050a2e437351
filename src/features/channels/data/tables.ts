import type { Generated } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { GeneratedInstant, Json, Later } from "#platform/db/columns.ts";
import type { FlatRow } from "#platform/ledger/flat/flat-row.ts";

/** The tables of channels, as migrations make them: those of ledgers hold the records of one kind each. */
export type ChannelTables = {
  readonly channel_site: FlatRow;
  readonly channel_site_metric: FlatRow;
  readonly media_account: FlatRow;
  readonly media_metric: FlatRow;
  readonly channel_board: FlatRow;
  readonly channel_board_count: FlatRow;
  readonly site_inspection: SiteInspectionTable;
  readonly site_inspection_page: SiteInspectionPageTable;
  readonly site_inspection_finding: SiteInspectionFindingTable;
};

interface SiteInspectionTable {
  id: Generated<number>;
  agency_id: number;
  address: string;
  host: string;
  has_services: boolean;
  is_at_once: boolean;
  state: Generated<string>;
  why: Later<string>;
  begun_by: string;
  begun_at: GeneratedInstant;
  on_day: LocalDate;
  started_at: Later<string>;
  ended_at: Later<string>;
  points: Json;
  facts: Json | null;
  bonus: Generated<Json>;
}

interface SiteInspectionPageTable {
  id: Generated<number>;
  inspection_id: number;
  address: string;
  kind: string;
  seen_on: Later<string>;
  link_text: Generated<string>;
  snapshot: Generated<string>;
  column_name: Later<string>;
  state: Generated<string>;
  tries: Generated<number>;
  status: Later<number>;
  why: Later<string>;
  milliseconds: Later<number>;
  visited_at: Later<string>;
  moved_to: Later<string>;
  title: Later<string>;
  published_on: Later<LocalDate>;
  entries: Json | null;
  is_empty: Later<boolean>;
}

interface SiteInspectionFindingTable {
  id: Generated<number>;
  inspection_id: number;
  kind: string;
  page: string;
  target: string;
  text: string;
  snapshot: string;
  pages: Generated<number>;
  found_at: GeneratedInstant;
  dismissed_by: Later<string>;
  dismissed_because: Later<string>;
}
