import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { letterToChange } from "../data/letters/letters.ts";
import { keepReceipt } from "../data/letters/sendings.ts";
import { completeReceipt } from "../handling/complete-receipt.ts";
import type { ActsOnLetter } from "./acting.ts";
import type { LetterActRefused } from "./letter-refusals.ts";
import { letterSubject } from "./letter-subject.ts";

export interface ReceiptTold {
  readonly receivedOn: LocalDate;
  /** The return receipt, the log of the postal item. */
  readonly evidence: string;
  /** What the officer saw of the case. */
  readonly seen: number;
}

/**
 * 收到日期: when a letter came of which nobody knew it on sending. Limits of the recipient run from it (third parties: 第三十二条;
 * fees: 国办函〔2020〕109号), and are reckoned anew. Told once: a wrong day is put right by taking the service back. The caller
 * rolls back what is refused.
 */
export async function tellReceipt(
  trx: Transaction,
  act: ActsOnLetter,
  { receivedOn, evidence, seen }: ReceiptTold,
): Promise<Result<void, LetterActRefused>> {
  const letter = await letterToChange(trx, act);
  if (!letter) return err({ kind: "not-found" });
  const { id, requestId, agencyId, state, servedOn, delivery } = letter;
  if (state !== "served" || servedOn === null) return err({ kind: "other-state", state });
  if (delivery === "direct" || letter.receivedOn !== null) return err({ kind: "received-before" });
  if (receivedOn < servedOn || receivedOn > act.today) return err({ kind: "received-when" });
  const { rows } = await sql<{ readonly actId: number | null }>`
    update request_letter set received_on = ${receivedOn}::date, revision = revision + 1
    where id = ${id} returning act_id as "actId"`.execute(trx);
  await keepReceipt(
    trx,
    { letterId: id, cipher: act.cipher },
    { receivedOn, evidence, by: act.by.actor.name },
  );
  const actId = rows[0]?.actId ?? null;
  if (actId !== null) {
    const done = await completeReceipt(trx, { ...act, id: requestId, seen }, { actId, receivedOn });
    if (!done.ok) return err({ kind: "clock", refused: done.error });
  }
  await recordEvents(trx, act.by, [
    {
      action: "request-letter.received",
      subject: letterSubject(id),
      agencyId,
      details: { request: requestId, number: letter.number, receivedOn },
    },
  ]);
  return ok(undefined);
}
