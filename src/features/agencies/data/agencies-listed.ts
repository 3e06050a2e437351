import { type RawBuilder, sql } from "kysely";
import type { Slice } from "#platform/db/slice.ts";
import type { Group } from "./groups-on-page.ts";

/**
 * The agencies of a slice: `group_place` (of their group), `place` (in it), id, name, kind, region_code, dissolved_on.
 * `groups` are those the slice touches; `only` is a condition on `agency` that the groups were counted by.
 */
export function agenciesListed(
  groups: readonly Group[],
  { offset, limit }: Slice,
  only: RawBuilder<boolean> = sql`true`,
) {
  const skipped = offset - (groups[0]?.before ?? 0);
  return sql`${agenciesInGroups(groups, { skipped, each: limit, only })}
    order by group_place, place, name collate by_pinyin, id
    limit ${limit}`;
}

interface Taken {
  /** Agencies of the first group left out. */
  readonly skipped: number;
  readonly each: number;
  readonly only: RawBuilder<boolean>;
}

/** The same columns of the first `each` agencies of every group, in no order. */
export function agenciesInGroups(
  groups: readonly Pick<Group, "region" | "kind">[],
  { skipped, each, only }: Taken,
) {
  const regions = groups.map(({ region }) => region);
  const kinds = groups.map(({ kind }) => kind);
  // Each group by itself, so that its index gives it in order and no more of it than is shown.
  return sql`
    select group_place, place, id, name, kind, region_code, dissolved_on
    from unnest(${regions}::text[], ${kinds}::text[]) with ordinality as groups (region, of_kind, group_place)
    cross join lateral (
      select * from agency
      where agency.region_code = region and agency.kind = of_kind and ${only}
      order by agency.place, agency.name collate by_pinyin, agency.id
      offset case when group_place = 1 then ${skipped}::integer else 0 end limit ${each}
    ) as agency`;
}
