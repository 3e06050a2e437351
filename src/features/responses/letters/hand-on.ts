import { sql } from "kysely";
import { findAgency } from "#features/agencies/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { Letter } from "../data/letters/letters.ts";
import { findText } from "../data/texts/texts.ts";
import { letterCameNotice } from "../notice-kinds.ts";
import type { Acting } from "../texts/acting.ts";
import { holdLetter, type LetterRefused } from "./hold-letter.ts";
import { letterScreen, letterSubject } from "./letter-subject.ts";
import { handlersOf, tellHandlers } from "./tell-handlers.ts";

type Done = Promise<Result<void, LetterRefused>>;

/** 本机关办理: who got the letter answers it. */
export async function keepLetter(
  trx: Transaction,
  acting: Acting,
  { id }: { readonly id: number },
): Done {
  const held = await holdLetter(trx, acting, { id, act: "keep" });
  if (!held.ok) return held;
  await setCase(trx, id, { state: "handling", handlerId: held.value.letter.agencyId });
  return record(trx, acting, { letter: held.value.letter, action: "kept" });
}

/** 转办: offers the letter to the agency whose matter it is. */
export async function dispatchLetter(
  trx: Transaction,
  acting: Acting,
  { id, to, note }: { readonly id: number; readonly to: number; readonly note: string },
): Done {
  const held = await holdLetter(trx, acting, { id, act: "dispatch" });
  if (!held.ok) return held;
  const { letter } = held.value;
  if (to === letter.agencyId) return err({ kind: "same-agency" });
  if (await isInReview(trx, id)) return err({ kind: "in-review" });
  const agency = await findAgency(trx, to);
  if (!agency || agency.dissolvedOn !== null) return err({ kind: "no-agency" });
  // What nobody would see is not sent there.
  if ((await handlersOf(trx, to)).length === 0)
    return err({ kind: "nobody-there", name: agency.name });
  await sql`
    insert into letter_dispatch (message_id, from_id, to_id, note, made_by)
    values (${id}, ${letter.agencyId}, ${to}, ${note}, ${acting.by.actor.name})`.execute(trx);
  await setCase(trx, id, { state: "offered", handlerId: to });
  await sql`update citizen_message set handled_by = ${agency.name}, forwarded_on = ${acting.today} where id = ${id}`.execute(
    trx,
  );
  await tellHandlers(trx, letterCameNotice, {
    ...{ agencyId: to, path: letterScreen(id) },
    words: `${letter.agencyName}转来来信 ${letter.number}，请接收办理；不归本机关办的，写明理由退回。`,
  });
  return record(trx, acting, {
    letter: letter,
    action: "dispatched",
    details: { to: agency.name, note },
  });
}

/** 接收: the agency takes the letter that was sent on to it. */
export async function takeLetter(
  trx: Transaction,
  acting: Acting,
  { id }: { readonly id: number },
): Done {
  const held = await holdLetter(trx, acting, { id, act: "take" });
  if (!held.ok) return held;
  await closeDispatch(trx, acting, { id, outcome: "taken", because: null });
  await setCase(trx, id, { state: "handling", handlerId: held.value.letter.handlerId });
  return record(trx, acting, { letter: held.value.letter, action: "taken" });
}

/** 退回: the letter goes back to who sent it on, with the reason. */
export async function sendLetterBack(
  trx: Transaction,
  acting: Acting,
  { id, because }: { readonly id: number; readonly because: string },
): Done {
  const held = await holdLetter(trx, acting, { id, act: "send-back" });
  if (!held.ok) return held;
  const { letter } = held.value;
  if (await isInReview(trx, id)) return err({ kind: "in-review" });
  await closeDispatch(trx, acting, { id, outcome: "returned", because });
  await setCase(trx, id, { state: "received", handlerId: letter.agencyId });
  await sql`update citizen_message set handled_by = null, forwarded_on = null where id = ${id}`.execute(
    trx,
  );
  await tellHandlers(trx, letterCameNotice, {
    ...{ agencyId: letter.agencyId, path: letterScreen(id) },
    words: `${letter.handlerName}退回来信 ${letter.number}：${because}`,
  });
  return record(trx, acting, { letter: letter, action: "sent-back", details: { because } });
}

interface Outcome {
  readonly id: number;
  readonly outcome: "taken" | "returned";
  readonly because: string | null;
}

/** A letter that was taken and goes back nevertheless: its last dispatch says so. */
async function closeDispatch(
  trx: Transaction,
  { by }: Acting,
  { id, outcome, because }: Outcome,
): Promise<void> {
  await sql`
    update letter_dispatch set outcome = ${outcome}, outcome_by = ${by.actor.name}, outcome_at = now(), because = ${because}
    where id = (select max(id) from letter_dispatch where message_id = ${id})`.execute(trx);
}

export async function setCase(
  trx: Transaction,
  id: number,
  { state, handlerId }: { readonly state: Letter["state"]; readonly handlerId: number },
): Promise<void> {
  await sql`update letter_case set state = ${state}, handler_id = ${handlerId} where message_id = ${id}`.execute(
    trx,
  );
}

async function isInReview(trx: Transaction, id: number): Promise<boolean> {
  return (await findText(trx, { kind: "letter-reply", ofId: id }))?.state === "review";
}

export interface LetterEvent {
  readonly letter: Pick<Letter, "id" | "agencyId">;
  readonly action: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

export async function record(
  trx: Transaction,
  { by }: Acting,
  { letter: { id, agencyId }, action, details = {} }: LetterEvent,
): Done {
  const subject = letterSubject(id);
  await recordEvents(trx, by, [{ action: `letter.${action}`, subject, agencyId, details }]);
  return ok(undefined);
}
