import { sql } from "kysely";
import { nameThenAndNow, stoodAtEndOf } from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import { siteMissing } from "../settings.ts";

/** Agencies whose report of a year has not come (尚未收到), as the page of the year names them. */
export interface MissingReports {
  readonly total: number;
  /** The first of them, in the order of lists. */
  readonly agencies: readonly { readonly id: number; readonly name: string }[];
}

/** Names on a page; of more the number is told. */
const mostNamed = 60;

interface Asked {
  readonly region: string;
  readonly year: number;
}

/**
 * The agencies of a region and all below it that were in force at the end of the year and have no published report of it;
 * `undefined` where the installation does not tell.
 */
export async function missingReports(
  db: Queryable,
  { region, year }: Asked,
): Promise<MissingReports | undefined> {
  // A setting of the site holds for every year.
  if (!(await settingValue(db, siteMissing, { year: 9999 }))) return;
  const { rows } = await sql<{
    readonly id: number;
    readonly name: string;
    readonly total: number;
  }>`
    with recursive downward (code) as (
      select code from region where code = ${region}
      union all
      select region.code from region join downward on region.parent_code = downward.code
    )
    select agency.id, ${nameThenAndNow(year)} as name, count(*) over ()::int as total
    from agency
    where agency.region_code in (select code from downward)
      and ${stoodAtEndOf(year)}
      and not exists (select from report where report.agency_id = agency.id
        and report.year = ${year} and report.is_current)
      and not exists (select from report_not_expected off
        where off.agency_id = agency.id and off.year = ${year})
    order by agency.region_code, agency.place, agency.name collate by_pinyin, agency.id
    limit ${mostNamed}`.execute(db);
  return {
    total: rows[0]?.total ?? 0,
    agencies: rows.map(({ id, name }) => ({ id, name })),
  };
}
