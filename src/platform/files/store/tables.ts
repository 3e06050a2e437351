import type { Generated } from "kysely";
import type { GeneratedInstant } from "../../db/columns.ts";

/** The table of files, as its migration makes it. */
export type FileTables = { readonly stored_file: StoredFileTable };

export interface StoredFileTable {
  id: Generated<number>;
  /** Its name in the store. */
  key: string;
  /** As it was given, without what misleads. */
  name: string;
  type: string;
  size: number;
  sha256: string;
  agency_id: number | null;
  kept_by: string;
  kept_at: GeneratedInstant;
  subject_kind: string | null;
  subject_id: string | null;
  /** Since when no record has it. */
  free_since: Generated<string | null>;
}
