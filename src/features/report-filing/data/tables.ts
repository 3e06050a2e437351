import type { Generated } from "kysely";
import type { GeneratedInstant } from "#platform/db/columns.ts";

/** The tables of report filing, as migrations make them. */
export type FilingTables = {
  readonly zero_report: ZeroReportTable;
};

export interface ZeroReportTable {
  id: Generated<number>;
  agency_id: number;
  kind: string;
  period: string;
  reported_by: string;
  reported_at: GeneratedInstant;
  withdrawn_at: Generated<string | null>;
  withdrawn_because: Generated<string | null>;
}
