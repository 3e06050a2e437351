import type { Migration } from "#platform/db/migrate.ts";
import { sql as correctedBecause } from "./2026-11-30-corrected-because.ts";
import { sql as keptReports } from "./2026-11-30-kept-reports.ts";
import { sql as reportCorrectors } from "./2026-11-30-report-correctors.ts";
import { sql as siteFindings } from "./2026-11-30-site-findings.ts";
import { sql as siteFindingsNamed } from "./2026-11-30-site-findings-named.ts";

/** Changes of the tables of annual reports since rooms have their own. */
export const migrations: readonly Migration[] = [
  { name: "2026-11-30-kept-reports", sql: keptReports },
  { name: "2026-11-30-site-findings", sql: siteFindings },
  { name: "2026-11-30-site-findings-named", sql: siteFindingsNamed },
  { name: "2026-11-30-corrected-because", sql: correctedBecause },
  { name: "2026-11-30-report-correctors", sql: reportCorrectors },
];
