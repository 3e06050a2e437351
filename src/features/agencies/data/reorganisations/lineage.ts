import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Lineage } from "../../domain/reorganisation/lineage.ts";

/** Where an agency comes from and what became of it, as of now. */
export async function lineageOf(db: Queryable, agencyId: number): Promise<Lineage> {
  const kin = sql`jsonb_build_object('id', other.id, 'name', other.name, 'on', succession.from_on,
    'kind', succession.kind) order by succession.from_on, succession.takes_over desc, other.id`;
  const { rows } = await sql<Lineage>`
    select
      (select coalesce(jsonb_agg(jsonb_build_object('name', name, 'until', renamed_on)
        order by renamed_on desc, match_name), '[]')
        from agency_former_name where agency_id = ${agencyId}) as "formerNames",
      (select coalesce(jsonb_agg(${kin}), '[]') from agency_succession as succession
        join agency as other on other.id = succession.predecessor_id
        where succession.successor_id = ${agencyId}) as predecessors,
      (select coalesce(jsonb_agg(${kin}), '[]') from agency_succession as succession
        join agency as other on other.id = succession.successor_id
        where succession.predecessor_id = ${agencyId}) as successors`.execute(db);
  return rows[0] ?? { formerNames: [], predecessors: [], successors: [] };
}
