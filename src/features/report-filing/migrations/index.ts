import type { Migration } from "#platform/db/migrate.ts";
import { sql as reportDrafts } from "./2026-11-30-report-drafts.ts";
import { sql as zeroReports } from "./2026-11-30-zero-reports.ts";

/** Changes of the tables of report filing. */
export const migrations: readonly Migration[] = [
  { name: "2026-11-30-zero-reports", sql: zeroReports },
  { name: "2026-11-30-report-drafts", sql: reportDrafts },
];
