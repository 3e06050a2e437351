import type { SiteRights } from "#platform/db/site-role.ts";

/**
 * What the public site may do with each table. What is not named here it can neither read nor write, whatever a page is
 * made to ask: who reported an error, and how to reach them, is added and never read. Originals and reports are read whole,
 * held files and numbers of persons with them: what of them is shown is the pages' own rule.
 */
export const siteRights: SiteRights = {
  migration: { select: ["name"] },
  region: { select: "all" },
  agency: { select: "all" },
  agency_alias: { select: "all" },
  original: { select: "all" },
  report: { select: "all" },
  report_figures: { select: "all" },
  report_check: { select: "all" },
  place_count: { select: "all" },
  content_version: { select: "all" },
  error_report: {
    select: ["id", "receipt"],
    insert: ["receipt", "page", "problem", "contact"],
  },
};
