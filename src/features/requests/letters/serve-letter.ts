import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { sealEvidence } from "../data/evidence.ts";
import { letterToChange, type StoredLetter } from "../data/letters/letters.ts";
import { contentText, hashOf } from "../data/letters/sealed-letter.ts";
import { keepSending, wishedOf } from "../data/letters/sendings.ts";
import type { Provision } from "../domain/intake/application.ts";
import { isOtherThanWished, isProviding } from "../domain/letters/as-wished.ts";
import { filledFaults } from "../domain/letters/check-filled.ts";
import { actOfLetter, type Served } from "../domain/letters/event-of-letter.ts";
import { answersAnew, isSaidAlready } from "../domain/letters/letters-now.ts";
import { remedyOfLetter } from "../domain/letters/remedy-of-letter.ts";
import { loadHandled } from "../handling/handled-case.ts";
import { recordAct } from "../handling/record-act.ts";
import { answerAnew } from "../reopen/answer-anew.ts";
import type { ActsOnLetter } from "./acting.ts";
import { makeLetter } from "./letter-content.ts";
import type { LetterActRefused, ServeRefused } from "./letter-refusals.ts";
import { letterSubject } from "./letter-subject.ts";
import { isNeverAsked } from "./never-asked.ts";
import { uncovered } from "./uncovered.ts";

/** How a letter was served. */
export interface ServiceTold extends Served {
  /** Who signed for it, the number of the postal item, the log of the mail. */
  readonly evidence: string;
  /** By post: by the postal enterprise. */
  readonly isPostal: boolean;
  /** Electronically: the recipient agreed. */
  readonly hasConsent: boolean;
  readonly formReason: string | null;
  /** The form in which information was provided. */
  readonly provided: Provision | null;
  /** What the officer saw of the case. */
  readonly seen: number;
}

/**
 * Serves a letter (送达): what it is to the clock and to table three is recorded in the same transaction, or nothing is. By post
 * the day on which it was handed to the postal enterprise counts (国办公开办函〔2016〕235号). It is made again first: one that would
 * say something else now does not leave. The caller rolls back what is refused.
 */
export async function serveLetter(
  trx: Transaction,
  act: ActsOnLetter,
  told: ServiceTold,
): Promise<Result<void, LetterActRefused>> {
  const letter = await letterToChange(trx, act);
  if (!letter) return err({ kind: "not-found" });
  if (letter.state !== "signed") return err({ kind: "other-state", state: letter.state });
  const refused = unserved(letter, told, act.today);
  const other = refused ?? (await otherForm(trx, letter, told));
  if (other) return err(other);
  const faults = filledFaults(letter.draft, told.on);
  if (faults.length > 0) return err({ kind: "filled-wrong", faults });
  const made = await makeLetter(trx, act, letter);
  if (made.of.case.voidedAt !== null) return err({ kind: "case-voided" });
  if (isNeverAsked(act.cipher, made.of, letter.draft)) return err({ kind: "never-asked" });
  if (hashOf(contentText(made.content)) !== letter.contentHash) {
    return err({ kind: "signed-otherwise" });
  }
  const open = await uncovered(trx, { ...made, letter });
  if (open) return err(open);
  const recorded = await recordOnClock(trx, act, letter, told);
  if (!recorded.ok) return recorded;
  const { delivery, on, receivedOn, evidence, formReason } = told;
  await sql`
    update request_letter set state = 'served', delivery = ${delivery}, served_on = ${on}::date,
      received_on = ${receivedOn ?? null}::date, served_evidence_sealed = ${sealEvidence(act.cipher, evidence)},
      form_reason_sealed = ${sealEvidence(act.cipher, formReason)},
      served_by = ${act.by.actor.name}, act_id = ${recorded.value}, not_served = null, revision = revision + 1
    where id = ${letter.id}`.execute(trx);
  await keepSending(trx, letter.id, { ...told, by: act.by.actor.name });
  await recordEvents(trx, act.by, [
    {
      action: "request-letter.served",
      subject: letterSubject(letter.id),
      agencyId: letter.agencyId,
      details: { request: letter.requestId, number: letter.number, delivery, on },
    },
  ]);
  return ok(undefined);
}

function unserved(
  letter: StoredLetter,
  told: ServiceTold,
  today: LocalDate,
): ServeRefused | undefined {
  const { on, receivedOn, delivery, isPostal } = told;
  if (letter.datedOn !== null && on < letter.datedOn) {
    return { kind: "before-dated", datedOn: letter.datedOn };
  }
  if (on > today) return { kind: "after-today", today };
  if (receivedOn && (receivedOn < on || receivedOn > today)) return { kind: "received-when" };
  if (delivery === "post" && !isPostal) return { kind: "not-postal" };
  return delivery === "electronic" ? notOnline(letter, told) : undefined;
}

/** 第四十条: information that reaches the applicant otherwise than asked for needs a reason. */
async function otherForm(
  trx: Transaction,
  { type, requestId }: StoredLetter,
  { formReason, ...given }: ServiceTold,
): Promise<ServeRefused | undefined> {
  if (formReason !== null || !isProviding(type)) return undefined;
  const wished = await wishedOf(trx, requestId);
  return wished && isOtherThanWished(wished, given) ? { kind: "other-form", wished } : undefined;
}

function notOnline(
  { datedOn, draft }: StoredLetter,
  { hasConsent }: ServiceTold,
): ServeRefused | undefined {
  if (!hasConsent) return { kind: "no-consent" };
  const hasRemedy = datedOn && remedyOfLetter(draft, { on: datedOn, isToldOfDisputed: true });
  return hasRemedy && draft.filled.way !== "electronic" ? { kind: "no-online-door" } : undefined;
}

/** 重新答复: serving it ends the second handling, and is no act of the first. */
async function serveAnew(
  trx: Transaction,
  act: ActsOnLetter,
  { id, type, requestId, reopeningId, number }: StoredLetter,
  { on, evidence }: ServiceTold,
): Promise<Result<null, LetterActRefused>> {
  if (!answersAnew(type)) throw new Error(`letter ${id} answers nothing anew`);
  const anew = {
    on,
    outcome: type,
    ofLetter: id,
    evidence: `${number}；${evidence}`.slice(0, 500),
  };
  const done = await answerAnew(trx, { ...act, id: requestId }, { ...anew, reopeningId });
  return done.ok ? ok(null) : err({ kind: "anew", refused: done.error });
}

/** Records what serving it is; gives the act's id, `null` where it is none. */
async function recordOnClock(
  trx: Transaction,
  act: ActsOnLetter,
  letter: StoredLetter,
  told: ServiceTold,
): Promise<Result<number | null, LetterActRefused>> {
  if (letter.reopeningId !== null) return serveAnew(trx, act, letter, told);
  const { id, requestId, draft, number } = letter;
  const served = actOfLetter(draft, { ...told, number: number ?? undefined });
  const found = await loadHandled(trx, { ...act, id: requestId });
  if (!found) return err({ kind: "not-found" });
  if (!served || isSaidAlready(served.event, found.events)) return ok(null);
  const recorded = await recordAct(
    trx,
    { ...act, id: requestId, seen: told.seen },
    { ...served, ofLetter: id, evidence: `${number}；${told.evidence}`.slice(0, 500) },
  );
  if (!recorded.ok) return err({ kind: "clock", refused: recorded.error });
  return ok(recorded.value.acts.at(-1)?.id ?? null);
}
