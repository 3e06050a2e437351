import { sql } from "kysely";

/** Whether neither a table nor a section of `report` was read, as of a document of pictures. */
export const isUnread = sql<boolean>`(report.edition is null and report.sections = '[]'::jsonb)`;
