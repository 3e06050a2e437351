import { sql } from "kysely";
import { isInScope } from "../../auth/agency-scope.ts";
import { holdsText } from "../../db/holds-text.ts";
import type { OfficeHit, OfficeSearch } from "../../feature/office-places.ts";

/** How records of a table are found by what was typed above all screens. */
export interface SearchedRecords {
  /** 依申请公开. */
  readonly name: string;
  readonly permission: OfficeSearch["permission"];
  readonly table: string;
  /** The column of the day by which the newest come first. */
  readonly on: string;
  /** The columns that name a record; the first that is not blank does. */
  readonly title: readonly string[];
  readonly searched: readonly string[];
  /** Its screen, and the name in the address under which a record opens there. */
  readonly screen: `/${string}`;
  readonly opens: string;
}

/** Finds records that were not voided by words of some columns; every word has to stand in one of them or in the agency's name. */
export function recordSearch(asked: SearchedRecords): OfficeSearch {
  const { name, permission, table, on, title, searched, screen, opens } = asked;
  const column = (one: string) => sql.ref(`record.${one}`);
  const stands = (word: string) => {
    const places = [...searched.map(column), sql.ref("agency.name")];
    return sql`(${sql.join(
      places.map((place) => holdsText(place, word)),
      sql` or `,
    )})`;
  };
  return {
    name,
    permission,
    find: async (db, { scope, q, limit }) => {
      const words = q.split(/\s+/).filter(Boolean);
      const { rows } = await sql<OfficeHit & { readonly id: number }>`
        select record.id, coalesce(${sql.join(title.map(column))}) as title,
          concat_ws(' ', agency.name, ${sql.join(searched.filter((one) => one !== title[0]).map(column))})
            as detail
        from ${sql.table(table)} as record join agency on agency.id = record.agency_id
        where ${isInScope(scope, "record.agency_id")} and record.voided_at is null
          and ${sql.join(words.map(stands), sql` and `)}
        order by ${column(on)} desc, record.id desc limit ${limit}`.execute(db);
      return rows.map(({ id, ...hit }) => ({ ...hit, path: `${screen}?${opens}=${id}` }));
    },
  };
}
