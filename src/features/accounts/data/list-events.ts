import { type SqlBool, sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { AuditActorKind } from "#platform/audit/tables.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { AccountsDb } from "./tables.ts";

/** An event as the office lists it. */
export interface ListedEvent {
  readonly id: number;
  readonly at: string;
  readonly actorKind: AuditActorKind;
  readonly actorName: string;
  readonly agencyName: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface EventsAsked {
  /** In the names of those who acted. */
  readonly actor?: string | undefined;
  readonly action?: string | undefined;
  /** Days in China, both included. */
  readonly from?: LocalDate | undefined;
  readonly until?: LocalDate | undefined;
  /** Events older than this one. */
  readonly after?: number | undefined;
  readonly limit: number;
}

/** Events of the agencies in the scope and of their people, the latest first; others belong to who sees every agency. */
export async function listEvents(
  db: AccountsDb,
  scope: AgencyScope,
  asked: EventsAsked,
): Promise<readonly ListedEvent[]> {
  const { rows } = await sql<ListedEvent>`
    select e.id::int as id, e.at, e.actor_kind as "actorKind", e.actor_name as "actorName",
      agency.name as "agencyName", e.action, e.subject_kind as "subjectKind",
      e.subject_id as "subjectId", e.details
    from audit_event e left join agency on agency.id = e.agency_id
    where (${isInScope(scope, "e.agency_id")} or ${isOfPersonIn(scope)}) and ${conditions(asked)}
    order by e.id desc limit ${asked.limit}`.execute(db);
  return rows;
}

/** Sign-ins and the like name no agency: whoever is or was somebody in one of the scope's. */
function isOfPersonIn(scope: AgencyScope) {
  return sql<SqlBool>`(e.agency_id is null and e.subject_kind = 'person' and exists (
    select from person_role r where r.person_id::text = e.subject_id
      and ${isInScope(scope, "r.agency_id")}))`;
}

function conditions({ actor, action, from, until, after }: EventsAsked) {
  const all = [
    sql<SqlBool>`true`,
    ...(actor ? [sql<SqlBool>`position(${actor} in e.actor_name) > 0`] : []),
    ...(action ? [sql<SqlBool>`e.action = ${action}`] : []),
    ...(from ? [sql<SqlBool>`e.at >= ${from}::date::timestamp at time zone 'Asia/Shanghai'`] : []),
    ...(until
      ? [sql<SqlBool>`e.at < (${until}::date + 1)::timestamp at time zone 'Asia/Shanghai'`]
      : []),
    ...(after ? [sql<SqlBool>`e.id < ${after}`] : []),
  ];
  return sql.join(all, sql` and `);
}
