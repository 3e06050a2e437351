import { sql } from "kysely";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { AccountsDb } from "./tables.ts";

/** A value that a place has of its own. */
export interface SettingOwn {
  /** The first year for which it holds; 0: for every year. */
  readonly fromYear: number;
  readonly value: unknown;
}

/** What a place has set of a setting, by year. */
export async function settingOwn(
  db: AccountsDb,
  { name, of, place }: { readonly name: string; readonly of: string; readonly place: string },
): Promise<readonly SettingOwn[]> {
  const { rows } = await sql<SettingOwn>`
    select from_year as "fromYear", value from setting_value
    where name = ${name} and of = ${of} and place = ${place} order by from_year`.execute(db);
  return rows;
}

/** A change of a setting: who, when, where, and from what to what. */
export interface SettingChange {
  readonly id: number;
  readonly at: string;
  readonly actorName: string;
  readonly placeName: string;
  readonly fromYear: number;
  readonly from: unknown;
  readonly to: unknown;
}

/** The changes of a setting, the latest first: those of wider places, and of the agencies in the scope. */
export async function settingHistory(
  db: AccountsDb,
  scope: AgencyScope,
  name: string,
): Promise<readonly SettingChange[]> {
  const { rows } = await sql<SettingChange>`
    select e.id::int as id, e.at, e.actor_name as "actorName",
      case e.details ->> 'of' when 'installation' then '全平台'
        else coalesce(agency.name, region.name, e.details ->> 'place') end as "placeName",
      (e.details ->> 'fromYear')::int as "fromYear", e.details -> 'from' as "from", e.details -> 'to' as "to"
    from audit_event e left join agency on agency.id = e.agency_id
      left join region on e.details ->> 'of' = 'region' and region.code = e.details ->> 'place'
    where e.action = 'setting.changed' and e.subject_kind = 'setting' and e.subject_id = ${name}
      and (e.agency_id is null or ${isInScope(scope, "e.agency_id")})
    order by e.id desc limit 200`.execute(db);
  return rows;
}
