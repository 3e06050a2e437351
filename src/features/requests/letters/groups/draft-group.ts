import { sql } from "kysely";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { sealFilled } from "../../data/letters/sealed-letter.ts";
import type { ReplyRow } from "../../domain/case/codes.ts";
import { type LetterRefused, letterRefused } from "../../domain/letters/letters-now.ts";
import { type HandledCase, loadManyHandled } from "../../handling/handled-case.ts";
import type { ActsOnLetters } from "../acting.ts";
import { letterSubject } from "../letter-subject.ts";
import { takeTurns } from "./make-group.ts";

export interface GroupBegun {
  /** `null`: no case could be taken. */
  readonly groupId: number | null;
  /** Of the first case: what is written into it is written into all. */
  readonly letterId: number | null;
  readonly begun: number;
  readonly refused: readonly { readonly id: number; readonly because: NotTaken }[];
}

/** Why a case is not answered with the others. */
export type NotTaken =
  | { readonly kind: "not-found" }
  | { readonly kind: "voided" }
  | { readonly kind: "other-agency" }
  /** A reply to it is on its way. */
  | { readonly kind: "letter-under-way" }
  | { readonly kind: "not-lawful"; readonly reason: LetterRefused };

/**
 * 近似申请: begins a letter for each of several cases of one agency, to be decided as one. A case that the law does not let be answered
 * so today is left out, and told. In the caller's transaction.
 */
export async function draftGroup(
  trx: Transaction,
  act: ActsOnLetters,
  { ids, type }: { readonly ids: readonly number[]; readonly type: ReplyRow },
): Promise<GroupBegun> {
  await sql`select from disclosure_request where id = any(${[...ids]}::bigint[]) order by id for update`.execute(
    trx,
  );
  const cases = await loadManyHandled(trx, { ...act, ids });
  const busy = await withReplies(trx, ids);
  const agencyId = cases.get(ids.find((id) => cases.has(id)) ?? 0)?.case.agencyId;
  const taken: HandledCase[] = [];
  const refused: { id: number; because: NotTaken }[] = [];
  for (const [at, id] of ids.entries()) {
    await takeTurns(at);
    const of = cases.get(id);
    const because = notTaken(of, { act, type, agencyId, isBusy: busy.has(id) });
    if (because) refused.push({ id, because });
    else if (of) taken.push(of);
  }
  if (taken.length === 0 || agencyId === undefined) {
    return { groupId: null, letterId: null, begun: 0, refused };
  }
  const begun = await begin(trx, act, { agencyId, type, taken });
  return { ...begun, begun: taken.length, refused };
}

interface Taking {
  readonly act: ActsOnLetters;
  readonly type: ReplyRow;
  readonly agencyId: number | undefined;
  readonly isBusy: boolean;
}

function notTaken(
  of: HandledCase | undefined,
  { act, type, agencyId, isBusy }: Taking,
): NotTaken | undefined {
  if (!of) return { kind: "not-found" };
  if (of.case.voidedAt !== null) return { kind: "voided" };
  if (of.case.agencyId !== agencyId) return { kind: "other-agency" };
  if (isBusy) return { kind: "letter-under-way" };
  const reason = letterRefused(type, { events: of.events, asOf: act.today }, act.calendar);
  return reason && { kind: "not-lawful", reason };
}

/** The cases that a letter of a reply is being made of. */
async function withReplies(trx: Transaction, ids: readonly number[]): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ readonly id: number }>`
    select distinct request_id as id from request_letter where request_id = any(${[...ids]}::bigint[])
      and state in ('draft', 'review', 'signed') and (group_id is not null or state <> 'draft')`.execute(
    trx,
  );
  return new Set(rows.map(({ id }) => id));
}

interface ToBegin {
  readonly agencyId: number;
  readonly type: ReplyRow;
  readonly taken: readonly HandledCase[];
}

async function begin(
  trx: Transaction,
  { cipher, personId, by }: ActsOnLetters,
  { agencyId, type, taken }: ToBegin,
): Promise<{ readonly groupId: number; readonly letterId: number }> {
  const group = await sql<{ readonly id: number }>`
    insert into request_letter_group (agency_id, made_by) values (${agencyId}, ${by.actor.name}) returning id`.execute(
    trx,
  );
  const groupId = group.rows[0]?.id ?? 0;
  const given = taken.map(({ case: { id } }) => ({ id, filled: sealFilled(cipher, {}) }));
  const { rows } = await sql<{ readonly id: number; readonly requestId: number }>`
    insert into request_letter (request_id, agency_id, type, filled_sealed, author_ids, drafted_by, group_id)
    select given.id, ${agencyId}, ${type}, given.filled, array[${personId}::bigint], ${by.actor.name}, ${groupId}
    from rows from (jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as (id bigint, filled text))
      with ordinality as given (id, filled, place)
    order by given.place returning id, request_id as "requestId"`.execute(trx);
  await recordEvents(
    trx,
    by,
    rows.map(({ id, requestId }) => ({
      ...{ action: "request-letter.drafted", subject: letterSubject(id), agencyId },
      details: { request: requestId, letter: type, group: groupId },
    })),
  );
  return { groupId, letterId: rows[0]?.id ?? 0 };
}
