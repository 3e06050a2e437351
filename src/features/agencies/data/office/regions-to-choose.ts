import { sql } from "kysely";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";

export interface RegionToChoose {
  readonly code: string;
  readonly name: string;
}

/** Regions in which the scope has agencies, with all below them, by code: to filter by, and to put new agencies in. */
export async function regionsToChoose(
  db: Queryable,
  scope: AgencyScope,
): Promise<readonly RegionToChoose[]> {
  const { rows } = await sql<RegionToChoose>`
    with recursive downward as (
      select code, name from region where ${
        scope.agencies === "every"
          ? sql`parent_code is null`
          : sql`code in (select region_code from agency where ${isInScope(scope, "agency.id")})`
      }
      union
      select region.code, region.name from downward join region on region.parent_code = downward.code
    )
    select code, name from downward order by code`.execute(db);
  return rows;
}
