import { type SqlBool, sql } from "kysely";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { SettingOf } from "#platform/settings/set-setting.ts";
import type { AccountsDb } from "./tables.ts";

/** Somewhere that can have settings of its own. */
export interface SettingPlaceFound {
  /** `region:330100`, `agency:12`. */
  readonly key: string;
  readonly name: string;
}

/** Regions whose own government is in the scope: who administers it sets what holds in the region. */
function isRegionIn(scope: AgencyScope) {
  if (scope.agencies === "every") return sql<SqlBool>`true`;
  return sql<SqlBool>`exists (select from agency own where own.region_code = region.code
    and own.kind = 'government' and ${isInScope(scope, "own.id")})`;
}

/** The regions and agencies in the scope whose names hold what was typed, at most `limit`. */
export async function settingPlaces(
  db: AccountsDb,
  scope: AgencyScope,
  { q = "", limit }: { readonly q?: string | undefined; readonly limit: number },
): Promise<readonly SettingPlaceFound[]> {
  const { rows } = await sql<SettingPlaceFound>`
    select key, name from (
      select 'region:' || code as key, name, 0 as place from region
      where ${isRegionIn(scope)} and position(${q} in name) > 0
      union all
      select 'agency:' || id, name, 1 from agency
      where ${isInScope(scope, "agency.id")} and position(${q} in name) > 0
        and (dissolved_on is null or dissolved_on > (now() at time zone 'Asia/Shanghai')::date)
    ) found
    order by place, position(${q} in name), length(name), key limit ${limit}`.execute(db);
  return rows;
}

/** The name of a place, where it is in the scope; the installation is in that of who has every agency. */
export async function settingPlaceName(
  db: AccountsDb,
  scope: AgencyScope,
  place: SettingOf,
): Promise<string | undefined> {
  if (place.of === "installation") return scope.agencies === "every" ? "全平台" : undefined;
  const { rows } =
    place.of === "region"
      ? await sql<{ name: string }>`
          select name from region where code = ${place.code} and ${isRegionIn(scope)}`.execute(db)
      : await sql<{ name: string }>`
          select name from agency where id = ${place.id} and ${isInScope(scope, "agency.id")}`.execute(
          db,
        );
  return rows[0]?.name;
}
