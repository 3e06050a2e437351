import { type SqlBool, sql } from "kysely";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { AccountsDb } from "./tables.ts";

/** An agency to choose, with the region that tells it from others of its name. */
export interface AgencyChoice {
  readonly id: number;
  readonly name: string;
  readonly regionName: string;
}

export interface AgencyChoicesAsked {
  /** In the name. */
  readonly q?: string | undefined;
  readonly id?: number | undefined;
  readonly limit: number;
}

/** The agencies in the scope that are not dissolved (撤销), those whose names begin as asked first. */
export async function agencyChoices(
  db: AccountsDb,
  scope: AgencyScope,
  { q = "", id, limit }: AgencyChoicesAsked,
): Promise<readonly AgencyChoice[]> {
  const { rows } = await sql<AgencyChoice>`
    select agency.id, agency.name, region.name as "regionName"
    from agency join region on region.code = agency.region_code
    where ${isInScope(scope, "agency.id")} and position(${q} in agency.name) > 0
      and ${id === undefined ? sql<SqlBool>`true` : sql<SqlBool>`agency.id = ${id}`}
      and (agency.dissolved_on is null or agency.dissolved_on > (now() at time zone 'Asia/Shanghai')::date)
    order by position(${q} in agency.name), length(agency.name), agency.id limit ${limit}`.execute(
    db,
  );
  return rows;
}
