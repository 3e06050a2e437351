import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";

/**
 * The nearest agency over another (主管部门, else 上级) in which somebody is 主管部门 today: reports are handed in there.
 * `undefined` at the top.
 */
export async function supervisingAgency(
  db: Queryable,
  agencyId: number,
): Promise<number | undefined> {
  const { rows } = await sql<{ readonly id: number }>`
    with recursive over (id, distance) as (
      select ${agencyId}::integer, 0
      union
      select up.id, distance + 1 from over join agency on agency.id = over.id,
        unnest(array[agency.supervisor_id, agency.parent_id]) as up (id)
      where up.id is not null and distance < 20
    )
    select over.id from over
    where over.id <> ${agencyId}
      and exists (select from held_role where agency_id = over.id and role = 'supervisor')
    order by distance, over.id limit 1`.execute(db);
  return rows[0]?.id;
}
