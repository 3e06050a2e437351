import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";

/** The supervising office (主管部门) of an agency, and who holds the role there today. */
export interface SupervisorsOver {
  readonly id: number;
  readonly name: string;
  readonly people: readonly number[];
}

/** How far up is looked. */
const mostSteps = 8;

/** Of the agencies above one (上级, 主管部门), itself first, the nearest that has a supervisor; `undefined`: there is none. */
export async function supervisorsOver(
  db: Queryable,
  agencyId: number,
): Promise<SupervisorsOver | undefined> {
  const { rows } = await sql<SupervisorsOver>`
    with recursive above (id, far) as (
      select ${agencyId}::integer, 0
      union
      select next.id, above.far + 1 from above join agency on agency.id = above.id
        cross join lateral unnest(array[agency.supervisor_id, agency.parent_id]) as next (id)
      where next.id is not null and above.far < ${mostSteps}
    )
    select agency.id, agency.name, array_agg(distinct held.person_id) as people
    from above join agency on agency.id = above.id
    join held_role as held on held.agency_id = above.id and held.role = 'supervisor'
    group by agency.id order by min(above.far), agency.id limit 1`.execute(db);
  return rows[0];
}
