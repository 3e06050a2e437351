import { sql } from "kysely";
import { untilContentChanges } from "#platform/cache/until-content-changes.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { RegionLevel } from "../../domain/agency.ts";

/** A region (行政区划) by its six-digit code. */
export interface NamedRegion {
  readonly code: string;
  readonly name: string;
  readonly level: RegionLevel;
}

/** A region and where it stands. */
export interface RegionInTree extends NamedRegion {
  /** From the topmost region down to its parent. */
  readonly above: readonly NamedRegion[];
}

/** `undefined` when there is no region of this code. */
export const findRegion = untilContentChanges(regionOf, { shows: ["agencies"] });

async function regionOf(db: Queryable, code: string): Promise<RegionInTree | undefined> {
  const { rows } = await sql<NamedRegion>`
    with recursive upward as (
      select code, name, level, parent_code, 1 as height from region where code = ${code}
      union all
      select region.code, region.name, region.level, region.parent_code, height + 1
      from upward join region on region.code = upward.parent_code
    )
    select code, name, level from upward order by height desc`.execute(db);
  const found = rows.at(-1);
  return found && { ...found, above: rows.slice(0, -1) };
}

/**
 * The smallest region that holds every agency: what a county's own site is about. `undefined` while no region is known.
 */
export const findRootRegion = untilContentChanges(rootRegion, { shows: ["agencies"] });

async function rootRegion(db: Queryable): Promise<RegionInTree | undefined> {
  // Down from the top, as long as one region holds whatever the one above it counts.
  const { rows } = await sql<{ readonly code: string }>`
    with recursive downward as (
      select code, ${agenciesIn("region.code")} as agencies, 1 as depth
      from region where parent_code is null
      union all
      select region.code, downward.agencies, depth + 1
      from downward join region on region.parent_code = downward.code
      where downward.agencies > 0 and downward.agencies = ${agenciesIn("region.code")}
    )
    select code from downward order by depth desc, code limit 1`.execute(db);
  const [root] = rows;
  return root && findRegion(db, root.code);
}

function agenciesIn(code: string) {
  return sql`(
    select coalesce(sum(whole), 0) from place_count
    where region_code = ${sql.ref(code)} and year = 0
  )`;
}
