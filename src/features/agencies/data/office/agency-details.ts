import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { AgencyRecord } from "../../domain/agency-record.ts";

/** What stood before a day; `null`: nothing. */
export interface FormerWord {
  readonly name: string | null;
  readonly until: LocalDate;
}

/** An agency as the office shows it. */
export interface AgencyDetails extends AgencyRecord {
  readonly id: number;
  readonly regionCode: string;
  readonly regionName: string;
  readonly parentName: string | null;
  readonly supervisorName: string | null;
  readonly dissolvedOn: LocalDate | null;
  /** The latest first; each until the day before. */
  readonly formerNames: readonly { readonly name: string; readonly until: LocalDate }[];
  readonly formerParents: readonly FormerWord[];
  readonly formerOrgans: readonly FormerWord[];
  readonly formerCourts: readonly FormerWord[];
}

/** An agency of the scope; `undefined` where there is none. */
export async function agencyDetails(
  db: Queryable,
  scope: AgencyScope,
  id: number,
): Promise<AgencyDetails | undefined> {
  const { rows } = await sql<AgencyDetails>`
    select agency.id, agency.name, agency.kind, agency.short_name as "shortName",
      agency.credit_code as "creditCode", agency.parent_id as "parentId",
      agency.supervisor_id as "supervisorId", region.code as "regionCode", region.name as "regionName",
      parent.name as "parentName", supervisor.name as "supervisorName",
      agency.reconsideration_organ as "reconsiderationOrgan", agency.court,
      agency.founded_on as "foundedOn", agency.dissolved_on as "dissolvedOn",
      (select coalesce(jsonb_agg(jsonb_build_object('name', name, 'until', renamed_on)
          order by renamed_on desc, match_name), '[]')
        from agency_former_name where agency_id = agency.id) as "formerNames",
      (select coalesce(jsonb_agg(jsonb_build_object('name', one.name, 'until', until_on)
          order by until_on desc), '[]')
        from agency_former_parent as former left join agency as one on one.id = former.parent_id
        where former.agency_id = agency.id) as "formerParents",
      ${formerWords("reconsideration-organ")} as "formerOrgans", ${formerWords("court")} as "formerCourts"
    from agency join region on region.code = agency.region_code
    left join agency as parent on parent.id = agency.parent_id
    left join agency as supervisor on supervisor.id = agency.supervisor_id
    where agency.id = ${id} and ${isInScope(scope, "agency.id")}`.execute(db);
  return rows[0];
}

function formerWords(field: string) {
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('name', word, 'until', until_on)
    order by until_on desc), '[]') from agency_former_word where agency_id = agency.id and field = ${field})`;
}

/** Whether there is such an agency in the scope; nobody else changes it until the transaction ends. */
export async function holdAgency(
  trx: Transaction,
  scope: AgencyScope,
  id: number,
): Promise<boolean> {
  const { rows } = await sql`select from agency where id = ${id} and ${isInScope(scope, "id")}
    for update`.execute(trx);
  return rows.length > 0;
}

export interface AgencyName {
  readonly id: number;
  readonly name: string;
}

/** What agencies are called, of those that there are. */
export async function namesOf(
  db: Queryable,
  ids: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<AgencyName>`
    select id, name from agency where id = any(${[...ids]}::integer[])`.execute(db);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
