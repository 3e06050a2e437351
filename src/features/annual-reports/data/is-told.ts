import { sql } from "kysely";

/** Whether findings stand in lists, comparisons and data sets of the site. */
export const isTold = sql<boolean>`((select site_findings()) = 'public')`;

/** Whether they stand on a report's own page. */
export const isToldOnPage = sql<boolean>`((select site_findings()) <> 'off')`;
