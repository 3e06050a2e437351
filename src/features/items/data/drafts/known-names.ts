import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { OldName } from "../../drafts/proofread-job.ts";

interface NamesAsked {
  readonly agencyId: number;
  /** Of the item: names that were borne then are right. */
  readonly year: number;
  readonly words: string;
}

/**
 * Names in a text that agencies of one's region, or of those above it, had given up before the year began: by a change of name, or by
 * ending in another, whose 简称 goes with it.
 */
export async function oldNamesIn(
  db: Queryable,
  { agencyId, year, words }: NamesAsked,
): Promise<readonly OldName[]> {
  const { rows } = await sql<OldName>`
    with recursive near as (
      select agency.region_code as code, region.parent_code
      from agency left join region on region.code = agency.region_code where agency.id = ${agencyId}
      union all
      select above.code, above.parent_code from near join region as above on above.code = near.parent_code
    ), given_up as (
      select former.name as word, agency.name as suggestion, former.renamed_on as "from"
      from agency join agency_former_name as former on former.agency_id = agency.id
      where agency.region_code in (select code from near)
      union all
      select agency.name, heir.name, agency.dissolved_on from agency
        join agency_succession as next on next.predecessor_id = agency.id
        join agency as heir on heir.id = next.successor_id
      where agency.region_code in (select code from near) and agency.dissolved_on is not null and next.takes_over
      union all
      -- 简称 of one that ended
      select agency.short_name, coalesce(heir.short_name, heir.name), agency.dissolved_on from agency
        join agency_succession as next on next.predecessor_id = agency.id
        join agency as heir on heir.id = next.successor_id
      where agency.region_code in (select code from near) and agency.dissolved_on is not null and next.takes_over
        and agency.short_name is not null
    )
    select word, min(suggestion) as suggestion, min("from") as "from" from given_up
    where "from" <= make_date(${year}::integer, 1, 1) and length(word) > 2 and strpos(${words}, word) > 0
      and not exists (select from agency where word in (name, short_name) and dissolved_on is null
        and region_code in (select code from near))
    group by word order by word`.execute(db);
  return rows;
}

/** The names of an agency's region and of those above it, the province first. */
export async function regionNames(db: Queryable, agencyId: number): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly name: string }>`
    with recursive upward as (
      select region.code, region.name, region.parent_code, region.level, 0 as steps
      from agency join region on region.code = agency.region_code where agency.id = ${agencyId}
      union all
      select above.code, above.name, above.parent_code, above.level, steps + 1
      from upward join region as above on above.code = upward.parent_code
    )
    select name from upward where level <> 'nation' order by steps desc`.execute(db);
  return rows.map(({ name }) => name);
}
