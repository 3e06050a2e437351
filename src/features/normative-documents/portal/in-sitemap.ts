import { sql } from "kysely";
import type { InSitemap } from "#platform/feature/site-places.ts";
import { agencyDocumentsPath, documentPath } from "./paths.ts";

/** 网站地图: lists of agencies that have any, and every public document. */
export const documentsInSitemap: InSitemap = {
  pages: async (db) => {
    const { rows } = await sql<{ readonly agencyId: number }>`
      select distinct agency_id as "agencyId" from library_document order by 1`.execute(db);
    return rows.map(({ agencyId }) => agencyDocumentsPath(agencyId));
  },
  numbered: {
    name: "documents",
    highestId: async (db) => {
      const { rows } = await sql<{ readonly id: number }>`
        select coalesce(max(id), 0)::int as id from library_document`.execute(db);
      return rows[0]?.id ?? 0;
    },
    between: async (db, { above, through }) => {
      const { rows } = await sql<{ readonly id: number }>`
        select id from library_document where id > ${above} and id <= ${through} order by id`.execute(
        db,
      );
      return rows.map(({ id }) => ({ path: documentPath(id) }));
    },
  },
};
