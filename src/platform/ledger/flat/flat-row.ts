import type { Generated } from "kysely";
import type { GeneratedInstant } from "../../db/columns.ts";

/** What every row has of a table that holds the records of one kind; its columns are those of the kind (`flatTableOf`). */
export interface FlatRow {
  id: Generated<number>;
  agency_id: number;
  key: string;
  is_of_office: Generated<boolean>;
  voided_at: Generated<string | null>;
  voided_because: Generated<string | null>;
  made_at: GeneratedInstant;
}
