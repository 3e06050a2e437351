import type { Generated } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { GeneratedInstant } from "#platform/db/columns.ts";
import type { Attribute, Lateness, Origin } from "../domain/item.ts";

/** The table of items, as migrations make it. */
export type ItemTables = {
  readonly disclosure_item: DisclosureItemTable;
};

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
