import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { type AgencyScope, includesAgency } from "#platform/auth/agency-scope.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { sealEvidence } from "../data/evidence.ts";
import { unserveAnew } from "../data/letters/unserve.ts";
import type { ResultRow } from "../domain/case/codes.ts";
import { unfounded } from "../domain/handling/founded.ts";
import { tellLater } from "../follow-up/tell-later.ts";
import { loadHandled } from "../handling/handled-case.ts";
import { type PaperReply, paperWords, unanswered } from "../handling/reply-gates.ts";
import {
  holdReopened,
  type Reopening,
  type ReopeningRefused,
  recordReopening,
} from "./reopening.ts";

export interface AnsweredAnew {
  readonly on: LocalDate;
  readonly outcome: ResultRow;
  readonly evidence: string | null;
  /** The letter whose service it is, and the order it was drafted for. */
  readonly ofLetter?: number;
  readonly reopeningId?: number | null;
  /** Of a new reply that no letter of ours gives: the paper that was signed. */
  readonly paper?: PaperReply | undefined;
}

/**
 * 重新答复: ends the second handling with an outcome of its own, by the gates of a first reply; the first stays. In the caller's
 * transaction.
 */
export async function answerAnew(
  trx: Transaction,
  reopening: Reopening & { readonly cipher: FieldCipher },
  told: AnsweredAnew,
): Promise<Result<void, ReopeningRefused>> {
  const held = await holdReopened(trx, reopening);
  if (!held) return err({ kind: "not-found" });
  const { openId, openOn } = held;
  if (openId === null || openOn === null) return err({ kind: "not-open" });
  const { on, outcome, paper, reopeningId = openId } = told;
  if (reopeningId !== openId) return err({ kind: "not-open" });
  if (on > reopening.today) return err({ kind: "in-future" });
  if (on < openOn) return err({ kind: "before", day: openOn });
  const { id } = reopening;
  const handled = await loadHandled(trx, reopening);
  const { events, acts } = handled ?? { events: [], acts: [] };
  const of = { id, channel: held.channel, receivedOn: openOn };
  const refused =
    unfounded(outcome, { events, on }, officeCalendar()) ??
    (await unanswered(trx, { ...told, of, events, acts, cipher: reopening.cipher }));
  if (refused) return err(refused);
  const shown = [paper && paperWords(paper), told.evidence].filter((part) => part != null);
  await sql`update request_reopening set result = ${outcome}, replied_on = ${on},
    evidence_sealed = ${sealEvidence(reopening.cipher, shown.length > 0 ? shown.join("；") : null)} where id = ${openId}`.execute(
    trx,
  );
  const details = { on, outcome, ...(paper && { paper: paper.number, signedOn: paper.signedOn }) };
  await recordReopening(trx, reopening, held, { action: "request.answered-anew", details });
  await tellLater(trx, id);
  return ok(undefined);
}

export interface AnewTakenBack {
  readonly reopeningId: number;
  readonly because: string;
  /** The agencies for which the officer takes back what was served. */
  readonly extending: AgencyScope;
}

/**
 * Takes a new reply back that was entered by mistake: it stays with its reason, and the order is entered again as it was. A letter
 * waits to be served again. In the caller's transaction.
 */
export async function takeAnewBack(
  trx: Transaction,
  reopening: Reopening,
  { reopeningId, because, extending }: AnewTakenBack,
): Promise<Result<void, ReopeningRefused>> {
  const held = await holdReopened(trx, reopening);
  if (!held) return err({ kind: "not-found" });
  if (held.openId !== null) return err({ kind: "open-already" });
  const { id, by } = reopening;
  const { rows } = await sql<{ readonly isServed: boolean }>`
    select exists (select from request_letter where reopening_id = reopening.id and state = 'served') as "isServed"
    from request_reopening as reopening where id = ${reopeningId} and request_id = ${id} and replied_on is not null
      and undone_at is null and not exists (select from request_reopening as later
        where later.request_id = ${id} and later.id > reopening.id and later.undone_at is null)`.execute(
    trx,
  );
  const [answered] = rows;
  if (!answered) return err({ kind: "not-open" });
  if (answered.isServed && !includesAgency(extending, held.agencyId))
    return err({ kind: "served" });
  const undoing = { by: by.actor.name, because };
  await sql`update request_reopening set undone_at = now(), undone_by = ${undoing.by}, undone_because = ${because}
    where id = ${reopeningId}`.execute(trx);
  const again = await sql<{ readonly id: number }>`
    insert into request_reopening (request_id, ordered_by, dispute, received_on, ordered_days, ordered_by_day, due_on,
      certain_through, certain_left, calendar, actor_name)
    select request_id, ordered_by, dispute, received_on, ordered_days, ordered_by_day, due_on, certain_through,
      certain_left, calendar, actor_name from request_reopening where id = ${reopeningId} returning id`.execute(
    trx,
  );
  await unserveAnew(trx, { ...undoing, from: reopeningId, to: again.rows[0]?.id ?? reopeningId });
  const action = "request.new-reply-taken-back";
  await recordReopening(trx, reopening, held, { action, details: { because } });
  await tellLater(trx, id);
  return ok(undefined);
}
