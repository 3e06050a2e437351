import { type RawBuilder, sql } from "kysely";
import type { Kin } from "../../domain/reorganisation/lineage.ts";

/** Who came after an agency, or out of it, who took over first: a column of a query; `id` is that of the agency. */
export function successorsColumn(id: string): RawBuilder<readonly Kin[]> {
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('id', heir.id, 'name', heir.name,
      'on', succession.from_on, 'kind', succession.kind) order by succession.takes_over desc, heir.id), '[]')
    from agency_succession as succession join agency as heir on heir.id = succession.successor_id
    where succession.predecessor_id = ${sql.ref(id)})`;
}

/**
 * What an agency was called when a year ended: a column of a query that has its `agency`; `year` is one of the query, or a
 * number.
 */
export function nameInYear(year: string | number): RawBuilder<string> {
  const end = typeof year === "number" ? sql`${year}::integer` : sql.ref(year);
  return sql`coalesce((select former.name from agency_former_name as former
    where former.agency_id = agency.id and former.renamed_on > make_date(${end}, 12, 31)
    order by former.renamed_on, former.match_name limit 1), agency.name)`;
}

/** The same, and where it has another name today that one beside it: 体委（现名“体育局”）. */
export function nameThenAndNow(year: string | number): RawBuilder<string> {
  return sql`(select called.name || case when called.name <> agency.name
      then '（现名“' || agency.name || '”）' else '' end
    from (select ${nameInYear(year)} as name) as called)`;
}
