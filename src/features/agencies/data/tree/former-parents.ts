import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";

/** Under whom an agency is to stand; `null`: nobody. */
export interface ParentToBe {
  readonly id: number;
  readonly parentId: number | null;
}

const today = sql<LocalDate>`(now() at time zone 'Asia/Shanghai')::date`;

/**
 * Keeps under whom agencies stood, of those that are about to stand elsewhere from a day on; called before they do. What was
 * said of days behind that one no longer holds. Whom nobody has ever stood above is only told now who does: that holds for
 * all the time before.
 */
export async function keepFormerParents(
  db: Queryable,
  agencies: readonly ParentToBe[],
  from?: LocalDate,
): Promise<void> {
  const day = from === undefined ? today : sql<LocalDate>`${from}::date`;
  await sql`
    with moved as (
      select agency.id, agency.parent_id as now
      from unnest(${agencies.map(({ id }) => id)}::integer[],
        ${agencies.map(({ parentId }) => parentId)}::integer[]) as moved (id, parent_id)
      join agency on agency.id = moved.id
      where agency.parent_id is distinct from moved.parent_id
        and (agency.parent_id is not null
          or exists (select from agency_former_parent where agency_id = agency.id))
    ), replaced as (
      delete from agency_former_parent as former using moved
      where former.agency_id = moved.id and former.until_on > ${day}
    )
    insert into agency_former_parent (agency_id, parent_id, until_on)
    select moved.id, case when stood.agency_id is null then moved.now else stood.parent_id end, ${day}
    from moved left join lateral (
      select agency_id, parent_id from agency_former_parent
      where agency_id = moved.id and until_on >= ${day} order by until_on limit 1
    ) as stood on true
    on conflict (agency_id, until_on) do nothing`.execute(db);
}
