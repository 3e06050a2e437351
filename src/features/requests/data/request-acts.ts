import { sql } from "kysely";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { byDay, type CaseEvent } from "../domain/clock/case-event.ts";
import { openEvidence, sealEvidence } from "./evidence.ts";

/** An act of a case as it is kept. */
export interface KeptAct {
  readonly id: number;
  readonly place: number;
  readonly event: CaseEvent;
  readonly by: string;
  readonly at: string;
  readonly evidence: string | null;
  /** Whom it asks, or who answered. */
  readonly partySealed: string | null;
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
  readonly undoneBecause: string | null;
}

/** Every act of a case in the order in which they were recorded, those taken back included; none of a case of the ledger. */
export async function readActs(
  db: Queryable,
  cipher: FieldCipher,
  requestId: number,
): Promise<readonly KeptAct[]> {
  return (await readManyActs(db, cipher, [requestId])).get(requestId) ?? [];
}

/** The same of many cases. */
export async function readManyActs(
  db: Queryable,
  cipher: FieldCipher,
  requestIds: readonly number[],
): Promise<ReadonlyMap<number, readonly KeptAct[]>> {
  const { rows } = await sql<SealedAct>`
    select request_id as "requestId", id, place, event, actor_name as by, at, evidence, evidence_sealed as "evidenceSealed",
      party_sealed as "partySealed", undone_at as "undoneAt", undone_by as "undoneBy", undone_because as "undoneBecause"
    from request_act where request_id = any(${[...requestIds]}::bigint[]) order by request_id, place`.execute(
    db,
  );
  const acts = Map.groupBy(rows, ({ requestId }) => requestId);
  return new Map(
    [...acts].map(([id, sealed]) => [id, sealed.map((act) => openedAct(cipher, act))]),
  );
}

interface SealedAct extends KeptAct {
  readonly requestId: number;
  readonly evidenceSealed: string | null;
}

function openedAct(
  cipher: FieldCipher,
  { requestId: _, evidenceSealed, evidence, ...act }: SealedAct,
): KeptAct {
  return { ...act, evidence: evidence ?? openEvidence(cipher, evidenceSealed) };
}

/** The acts that stand, by case, as the clock reads them. */
export async function standingEvents(
  db: Queryable,
  requestIds: readonly number[],
): Promise<ReadonlyMap<number, readonly CaseEvent[]>> {
  const { rows } = await sql<{ readonly id: number; readonly events: readonly CaseEvent[] }>`
    select request_id as id, jsonb_agg(event order by place) as events
    from request_act where request_id = any(${requestIds}::bigint[]) and undone_at is null
    group by request_id`.execute(db);
  return new Map(rows.map(({ id, events }) => [id, byDay(events)]));
}

export interface ActToKeep {
  readonly event: CaseEvent;
  readonly by: string;
  readonly evidence: string | null;
  readonly partySealed?: string | null;
}

/** Adds acts behind those that are there. */
export async function keepActs(
  trx: Transaction,
  cipher: FieldCipher,
  { requestId, acts }: { readonly requestId: number; readonly acts: readonly ActToKeep[] },
): Promise<void> {
  for (const { event, by, evidence, partySealed } of acts) {
    await sql`
      insert into request_act (request_id, place, event, actor_name, evidence_sealed, party_sealed)
      select ${requestId}, coalesce(max(place), 0) + 1, ${JSON.stringify(event)}::jsonb, ${by},
        ${sealEvidence(cipher, evidence)}, ${partySealed ?? null}
      from request_act where request_id = ${requestId}`.execute(trx);
  }
}

/** Takes an act back with its reason; gives whether it stood. */
export async function undoAct(
  trx: Transaction,
  {
    requestId,
    actId,
    by,
    because,
  }: {
    readonly requestId: number;
    readonly actId: number;
    readonly by: string;
    readonly because: string;
  },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update request_act set undone_at = now(), undone_by = ${by}, undone_because = ${because}
    where id = ${actId} and request_id = ${requestId} and undone_at is null`.execute(trx);
  return numAffectedRows === 1n;
}
