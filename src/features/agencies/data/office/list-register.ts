import { type SqlBool, sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AgencyKind } from "../../domain/agency.ts";
import { partPattern } from "../name-pattern.ts";

/** An agency as the office lists it. */
export interface AgencyLine {
  readonly id: number;
  readonly name: string;
  readonly shortName: string | null;
  readonly kind: AgencyKind;
  readonly regionName: string;
  readonly creditCode: string | null;
  readonly parentName: string | null;
  readonly dissolvedOn: LocalDate | null;
}

export interface AgenciesAsked {
  /** In names of today and before, short names and codes. */
  readonly q?: string | undefined;
  readonly kind?: AgencyKind | undefined;
  /** With all regions below it. */
  readonly region?: string | undefined;
  /** Those in force where absent. */
  readonly state?: "dissolved" | "all" | undefined;
  /** The agency after which the page begins. */
  readonly after?: number | undefined;
  readonly limit: number;
}

/** Kinds in the order of every list; as the index has it. */
const kindPlace = sql`(case agency.kind when 'government' then 1 when 'department' then 2
  when 'township' then 3 when 'zone' then 4 else 5 end)`;
const order = sql`agency.region_code, ${kindPlace}, coalesce(agency.place, 999), agency.name collate by_pinyin, agency.id`;

/** Agencies of a scope by region, kind and the order of lists, so many at a time. */
export async function listRegister(
  db: Queryable,
  scope: AgencyScope,
  asked: AgenciesAsked,
): Promise<readonly AgencyLine[]> {
  const { rows } = await sql<AgencyLine>`
    select agency.id, agency.name, agency.short_name as "shortName", agency.kind,
      region.name as "regionName", agency.credit_code as "creditCode", parent.name as "parentName",
      agency.dissolved_on as "dissolvedOn"
    from agency join region on region.code = agency.region_code
    left join agency as parent on parent.id = agency.parent_id
    where ${isInScope(scope, "agency.id")} and ${conditions(asked)}
    order by ${order} limit ${asked.limit}`.execute(db);
  return rows;
}

function conditions({ q, kind, region, state, after }: AgenciesAsked) {
  const all = [
    state === "all"
      ? sql<SqlBool>`true`
      : sql<SqlBool>`(agency.dissolved_on is not null) = ${state === "dissolved"}`,
    ...(q ? [named(q)] : []),
    ...(kind ? [sql<SqlBool>`agency.kind = ${kind}`] : []),
    ...(region ? [within(region)] : []),
    ...(after ? [behind(after)] : []),
  ];
  return sql.join(all, sql` and `);
}

function named(q: string) {
  const part = partPattern(q);
  return sql<SqlBool>`(agency.name like ${part} or agency.short_name like ${part}
    or agency.credit_code like ${part.toUpperCase()}
    or agency.id in (select agency_id from agency_former_name where name like ${part}))`;
}

function within(region: string) {
  return sql<SqlBool>`agency.region_code in (
    with recursive downward as (
      select code from region where code = ${region}
      union all
      select region.code from downward join region on region.parent_code = downward.code
    )
    select code from downward)`;
}

function behind(after: number) {
  return sql<SqlBool>`(${order}) > (select ${order} from agency where agency.id = ${after})`;
}
