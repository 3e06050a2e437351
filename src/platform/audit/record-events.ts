import { type QueryExecutorProvider, sql } from "kysely";
import type { AuditActorKind } from "./tables.ts";

/** Who acted, as the trail keeps them: by the name of that day too, which people may change later. */
export interface AuditActor {
  readonly kind: AuditActorKind;
  readonly id?: string;
  readonly name: string;
}

/** What was done, to what. */
export interface AuditEvent {
  /** Room and act: `agency.renamed`. */
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string | number };
  /** The agency in whose name it was done, or whose record it is. */
  readonly agencyId?: number | null;
  /** What changed, old and new. Personal data stands here masked, never in clear. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** By whom, and in which request. */
export interface AuditedBy {
  readonly actor: AuditActor;
  readonly requestId?: string;
}

/**
 * Records what an act did, in the act's own transaction: both are there or neither. Each event has the next number of its
 * subject, so that one that vanishes leaves a gap even before it is sealed. Throws outside a transaction.
 */
export async function recordEvents(
  db: QueryExecutorProvider & { readonly isTransaction: boolean },
  { actor, requestId }: AuditedBy,
  events: readonly AuditEvent[],
): Promise<void> {
  if (!db.isTransaction) throw new Error("an event is recorded in the transaction of its act");
  if (events.length === 0) return;
  const given = JSON.stringify(events.map(rowOf));
  await sql`
    with given as (
      select *, row_number() over (partition by subject_kind, subject_id order by place) as nth,
        count(*) over (partition by subject_kind, subject_id) as of_subject
      from rows from (jsonb_to_recordset(${given}::jsonb) as (
        action text, subject_kind text, subject_id text, agency_id bigint, details jsonb
      )) with ordinality as given (action, subject_kind, subject_id, agency_id, details, place)
    ), counted as (
      insert into audit_subject as subject (kind, id, events)
      select subject_kind, subject_id, count(*) from given group by 1, 2 order by 1, 2
      on conflict (kind, id) do update set events = subject.events + excluded.events
      returning kind, id, events
    ), added as (
      insert into audit_event (actor_kind, actor_id, actor_name, agency_id, action, subject_kind,
        subject_id, number, details, request_id)
      select ${actor.kind}, ${actor.id ?? null}, ${actor.name}, agency_id, action, subject_kind,
        subject_id, counted.events - of_subject + nth, coalesce(details, '{}'), ${requestId ?? null}
      from given join counted on counted.kind = subject_kind and counted.id = subject_id
      order by place
      returning id
    )
    insert into audit_unsealed (event_id) select id from added`.execute(db);
}

function rowOf({ action, subject, agencyId, details }: AuditEvent) {
  return {
    action,
    subject_kind: subject.kind,
    subject_id: String(subject.id),
    agency_id: agencyId ?? null,
    details: details ?? {},
  };
}
