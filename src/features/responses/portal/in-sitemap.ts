import { sql } from "kysely";
import type { InSitemap } from "#platform/feature/site-places.ts";
import { letterPath } from "./letters/paths.ts";

/** 网站地图: every public letter. */
export const lettersInSitemap: InSitemap = {
  numbered: {
    name: "letters",
    highestId: async (db) => {
      const { rows } = await sql<{ readonly id: number }>`
        select coalesce(max(message_id), 0)::int as id from public_letter`.execute(db);
      return rows[0]?.id ?? 0;
    },
    between: async (db, { above, through }) => {
      const { rows } = await sql<{ readonly id: number; readonly changedOn: string }>`
        select message_id as id, published_on as "changedOn" from public_letter
        where message_id > ${above} and message_id <= ${through} order by message_id`.execute(db);
      return rows.map(({ id, changedOn }) => ({ path: letterPath(id), changedOn }));
    },
  },
};
