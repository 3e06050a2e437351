import type { ColumnType, Generated } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { GeneratedInstant } from "#platform/db/columns.ts";
import type { Cycle, Limit } from "../domain/column.ts";
import type { Outcome } from "../domain/register.ts";

/** The tables of the catalogue, as migrations make them. */
export type CatalogueTables = {
  readonly catalogue_column: CatalogueColumnTable;
  readonly catalogue_column_word: CatalogueColumnWordTable;
  readonly catalogue_statement: CatalogueStatementTable;
  readonly field_catalogue_row: FieldCatalogueRowTable;
  readonly undisclosed_reassessment: UndisclosedReassessmentTable;
  readonly disclosure_guide: DisclosureGuideTable;
  readonly disclosure_guide_version: DisclosureGuideVersionTable;
};

interface CatalogueColumnTable {
  id: Generated<number>;
  agency_id: number;
  name: string;
  section: string | null;
  duty: string | null;
  cycle: Cycle;
  limit_by: Limit;
  limit_days: number | null;
  minimum: number;
  place: number;
  opened_on: LocalDate;
  ended_on: LocalDate | null;
  made_at: GeneratedInstant;
}

interface CatalogueColumnWordTable {
  column_id: number;
  agency_id: number;
  word: string;
  place: number;
}

interface CatalogueStatementTable {
  id: Generated<number>;
  column_id: number;
  agency_id: number;
  from_on: LocalDate;
  through_on: LocalDate;
  reason: string;
  made_by: string;
  made_at: GeneratedInstant;
  taken_back_at: string | null;
}

interface FieldCatalogueRowTable {
  id: Generated<number>;
  agency_id: number;
  key: string;
  field: string;
  first_matter: string;
  second_matter: string | null;
  third_matter: string | null;
  content: string | null;
  basis: string | null;
  time_limit: string | null;
  discloser: string | null;
  channels: string | null;
  audience: string | null;
  way: string | null;
  level: string | null;
  entered_on: Generated<LocalDate>;
  is_of_office: Generated<boolean>;
  voided_at: Generated<string | null>;
  voided_because: Generated<string | null>;
  made_at: GeneratedInstant;
}

interface UndisclosedReassessmentTable {
  id: Generated<number>;
  item_id: number;
  agency_id: number;
  assessed_on: LocalDate;
  outcome: Outcome;
  reason: string;
  made_by: string;
  made_at: GeneratedInstant;
}

interface DisclosureGuideTable {
  agency_id: number;
  words: string;
  review_on: LocalDate;
  state: Generated<"draft" | "review" | "public">;
  sent: string | null;
  author_ids: ColumnType<readonly number[], readonly number[]>;
  saved_by: string;
  revision: Generated<number>;
}

interface DisclosureGuideVersionTable {
  agency_id: number;
  number: number;
  signed: string;
  published_on: LocalDate;
}
