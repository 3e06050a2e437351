import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { UrgentOutcome } from "../../domain/urgent.ts";

interface ToAsk {
  readonly signingId: number;
  readonly draftId: number;
  readonly reason: string;
  readonly by: string;
}

/** Keeps that a chain is of what is published before its review. */
export async function keepUrgent(
  trx: Transaction,
  { signingId, draftId, reason, by }: ToAsk,
): Promise<void> {
  await sql`
    insert into item_urgent (signing_id, draft_id, reason, asked_by)
    values (${signingId}, ${draftId}, ${reason}, ${by})`.execute(trx);
}

/** Keeps that it is public, and until when it is to be reviewed. */
export async function keepPublishedUrgently(
  trx: Transaction,
  signingId: number,
  { by, dueOn }: { readonly by: string; readonly dueOn: LocalDate | null },
): Promise<void> {
  await sql`
    update item_urgent set published_by = ${by}, published_at = now(), review_due_on = ${dueOn}
    where signing_id = ${signingId}`.execute(trx);
}

/** Keeps what became of the review of a draft that is public before it; whether there was one. */
export async function closeUrgent(
  trx: Transaction,
  draftId: number,
  outcome: UrgentOutcome,
): Promise<boolean> {
  const { rows } = await sql`
    update item_urgent set outcome = ${outcome}, closed_at = now()
    where draft_id = ${draftId} and published_at is not null and outcome is null returning draft_id`.execute(
    trx,
  );
  return rows.length > 0;
}

/** The last urgent publication of a draft, as JSON. */
export const urgentColumn = sql`(
  select jsonb_build_object('signingId', signing_id, 'reason', reason, 'askedBy', asked_by, 'publishedBy', published_by,
    'publishedAt', to_char(published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'reviewDueOn', review_due_on,
    'outcome', outcome)
  from item_urgent join signing on signing.id = signing_id
  where draft_id = draft.id and (published_at is not null or signing.state = 'open')
  order by signing_id desc limit 1)`;
