import type { Generated } from "kysely";
import type { GeneratedInstant } from "#platform/db/columns.ts";

/** The table of errors that visitors report, as its migration makes it. */
export type SiteTables = {
  readonly error_report: ErrorReportTable;
};

export interface ErrorReportTable {
  id: Generated<number>;
  receipt: string;
  page: string;
  problem: string;
  contact: string | null;
  reported_at: GeneratedInstant;
}
