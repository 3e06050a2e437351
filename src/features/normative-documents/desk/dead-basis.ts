import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";

/** A document in force that something is to be done about. */
export interface ToLookAt {
  readonly id: number;
  readonly agencyId: number;
  readonly title: string;
  readonly number: string;
  /** What of it: its last day, or the basis that ended. */
  readonly detail: string;
  /** The day that says so: the last of its validity, or on which its basis ended. */
  readonly on: LocalDate;
}

const inForceOn = (day: LocalDate) =>
  sql`document.voided_at is null and (document.ends_on is null or document.ends_on > ${day}::date)`;

/** Documents in force that stand on what is no more (依据已失效). */
export async function onDeadBasis(
  db: Queryable,
  scope: AgencyScope,
  day: LocalDate,
): Promise<readonly ToLookAt[]> {
  const { rows } = await sql<ToLookAt>`
    select document.id, document.agency_id as "agencyId", document.title, document.number,
      '依据《' || relation.target_title || '》' || coalesce(basis.ends_on, relation.target_ended_on) || ' 起不再有效' as detail,
      coalesce(basis.ends_on, relation.target_ended_on) as "on"
    from document_relation as relation join normative_document as document on document.id = relation.document_id
    left join normative_document as basis on basis.id = relation.target_id and basis.voided_at is null
    where relation.kind = 'basis' and coalesce(basis.ends_on, relation.target_ended_on) <= ${day}::date
      and ${inForceOn(day)} and ${isInScope(scope, "document.agency_id")}
    order by "on", document.id, relation.id`.execute(db);
  return rows;
}

/** Documents that will end within some days (即将失效). */
export async function endingSoon(
  db: Queryable,
  scope: AgencyScope,
  { day, within }: { readonly day: LocalDate; readonly within: number },
): Promise<readonly ToLookAt[]> {
  const { rows } = await sql<ToLookAt>`
    select document.id, document.agency_id as "agencyId", document.title, document.number,
      '有效至 ' || (document.ends_on - 1) as detail, document.ends_on - 1 as "on"
    from normative_document as document
    where document.ends_on - ${within}::integer <= ${day}::date and ${inForceOn(day)}
      and ${isInScope(scope, "document.agency_id")}
    order by document.ends_on, document.id`.execute(db);
  return rows;
}
