import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AgencyKind } from "../../domain/agency.ts";

/** Whose tree, as it stood on which day. */
export interface TreeAsked {
  readonly agencyId: number;
  /** 31 December for a report of the year. */
  readonly on: LocalDate;
  /** 本级: itself and, directly or through departments, departments, zones and others. 全域: all below. */
  readonly scope: "level" | "whole";
}

export interface AgencyUnder {
  readonly id: number;
  /** What it was called on the day that counts for it. */
  readonly name: string;
  readonly kind: AgencyKind;
  /** 撤销日期, also of a day after the one asked about. */
  readonly dissolvedOn: LocalDate | null;
}

/**
 * An agency (the first) and all that stood under it (上级) on a day, by name. One dissolved in the year of that day is there as
 * it stood on its last day, the day before its end; if the agency itself was, the tree is that of its last day. One dissolved
 * in an earlier year is not there. None where there is no such agency.
 */
export async function agenciesUnder(
  db: Queryable,
  { agencyId, on, scope }: TreeAsked,
): Promise<readonly AgencyUnder[]> {
  const belongs =
    scope === "whole"
      ? sql`true`
      : sql`child.kind in ('department', 'zone', 'other')
          and (under.id = ${agencyId} or parent.kind = 'department')`;
  const { rows } = await sql<AgencyUnder>`
    with recursive asked as (
      select least(${on}::date, dissolved_on - 1) as day, date_trunc('year', ${on}::date)::date as year
      from agency where id = ${agencyId} and (dissolved_on is null or dissolved_on >= date_trunc('year', ${on}::date))
    ), under (id) as (
      select ${agencyId}::integer from asked
      union
      select child.id
      from under cross join asked
      join agency as parent on parent.id = under.id
      cross join lateral (
        select agency.* from agency where agency.parent_id = under.id and not exists (
          select from agency_former_parent as former
          where former.agency_id = agency.id and former.until_on > least(asked.day, agency.dissolved_on - 1))
        union all
        select agency.* from agency_former_parent as former join agency on agency.id = former.agency_id
        where former.parent_id = under.id and former.until_on = (
          select min(first.until_on) from agency_former_parent as first
          where first.agency_id = agency.id and first.until_on > least(asked.day, agency.dissolved_on - 1))
      ) as child
      where (child.dissolved_on is null or child.dissolved_on >= asked.year) and ${belongs}
    )
    select agency.id, coalesce(former.name, agency.name) as name, agency.kind,
      agency.dissolved_on as "dissolvedOn"
    from under cross join asked join agency on agency.id = under.id
    left join lateral (
      select name from agency_former_name where agency_id = agency.id
        and renamed_on > least(asked.day, agency.dissolved_on - 1)
      order by renamed_on, match_name limit 1
    ) as former on true
    order by agency.id <> ${agencyId}, agency.name collate by_pinyin, agency.id`.execute(db);
  return rows;
}
