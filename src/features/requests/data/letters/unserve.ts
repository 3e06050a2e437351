import { type RawBuilder, sql } from "kysely";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { LetterType } from "../../domain/letters/letter-types.ts";
import { openEvidence } from "../evidence.ts";
import type { OfLetter, SealedService } from "./sendings.ts";

interface Undoing {
  readonly by: string;
  readonly because: string;
}

/** An act that is taken back was not served: its letter waits to be served again, and the service that was recorded stays. */
export function unserve(
  trx: Transaction,
  { actId, ...undoing }: Undoing & { readonly actId: number },
): Promise<void> {
  return unserveWhere(trx, sql`act_id = ${actId}`, undoing);
}

/** The same of the letter of a new reply, which goes on with the order as it is entered again. */
export async function unserveAnew(
  trx: Transaction,
  { from, to, ...undoing }: Undoing & { readonly from: number; readonly to: number },
): Promise<void> {
  await unserveWhere(trx, sql`reopening_id = ${from} and state = 'served'`, undoing);
  await sql`update request_letter set reopening_id = ${to} where reopening_id = ${from} and state <> 'void'`.execute(
    trx,
  );
}

async function unserveWhere(
  trx: Transaction,
  condition: RawBuilder<unknown>,
  { by, because }: Undoing,
): Promise<void> {
  await sql`
    insert into request_letter_service (letter_id, delivery, served_on, received_on, evidence, evidence_sealed,
      form_reason, form_reason_sealed, served_by, act_id, undone_by, undone_because)
    select id, delivery, served_on, received_on, served_evidence, served_evidence_sealed,
      form_reason, form_reason_sealed, served_by, act_id, ${by}, ${because}
    from request_letter where ${condition}`.execute(trx);
  await sql`
    update request_letter set state = 'signed', delivery = null, served_on = null, received_on = null,
      served_evidence = null, served_evidence_sealed = null, form_reason = null, form_reason_sealed = null, served_by = null, act_id = null, revision = revision + 1
    where ${condition}`.execute(trx);
}

/** Whether an act is the service of a letter. */
export async function isService(trx: Transaction, actId: number): Promise<boolean> {
  const { rows } = await sql`select from request_letter where act_id = ${actId}`.execute(trx);
  return rows.length > 0;
}

/** A service that was taken back. */
export interface ServiceUndone {
  readonly number: string;
  readonly servedOn: string;
  readonly undoneOn: string;
}

/** Services of letters to the applicant that were taken back, in their order. */
export async function servicesUndone(
  db: Queryable,
  requestId: number,
  isToApplicant: (type: LetterType) => boolean,
): Promise<readonly ServiceUndone[]> {
  const { rows } = await sql<ServiceUndone & { readonly type: LetterType }>`
    select letter.type, letter.number, service.served_on as "servedOn", (service.undone_at at time zone 'Asia/Shanghai')::date as "undoneOn"
    from request_letter_service as service join request_letter as letter on letter.id = service.letter_id
    where letter.request_id = ${requestId} order by service.id`.execute(db);
  return rows
    .filter(({ type }) => isToApplicant(type))
    .map(({ number, servedOn, undoneOn }) => ({ number, servedOn, undoneOn }));
}

/** All that was recorded of a letter's services that were taken back. */
export async function undoneOfLetter(
  db: Queryable,
  { letterId, cipher }: OfLetter,
): Promise<readonly object[]> {
  const { rows } = await sql<SealedService>`
    select delivery, served_on as "servedOn", received_on as "receivedOn", evidence, evidence_sealed as "evidenceSealed",
      form_reason as reason, form_reason_sealed as "reasonSealed", served_by as "servedBy", undone_at as "undoneAt", undone_by as "undoneBy", undone_because as "undoneBecause"
    from request_letter_service where letter_id = ${letterId} order by id`.execute(db);
  return rows.map(({ evidence, evidenceSealed, reason, reasonSealed, ...service }) => ({
    ...service,
    evidence: evidence ?? openEvidence(cipher, evidenceSealed),
    formReason: reason ?? openEvidence(cipher, reasonSealed),
  }));
}
