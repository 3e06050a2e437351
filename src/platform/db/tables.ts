import type { ColumnType, Generated } from "kysely";
import type { Instant, Json } from "./columns.ts";

/** The table that counts changes of content, as its migration makes it. */
export type ContentTables = {
  readonly content_version: ContentVersionTable;
  readonly content_of_agency: ContentOfAgencyTable;
};

export interface ContentOfAgencyTable {
  kind: string;
  agency_id: number;
  version: number;
}

export interface ContentVersionTable {
  only_row: Generated<boolean>;
  version: ColumnType<number, number, number>;
  changed_at: Instant;
  kinds: Generated<Json>;
  whole: Generated<number>;
}
