import { sql } from "kysely";
import { registerFromLetter } from "#features/requests/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { Acting } from "../texts/acting.ts";
import { record, setCase } from "./hand-on.ts";
import { holdLetter, type LetterRefused } from "./hold-letter.ts";
import { writerOf } from "./writer.ts";

/**
 * 转为依申请公开: a letter that asks for information becomes a request of the agency that has it in hand, which waits for the receipt to
 * be confirmed with its writer (第三十一条第三项): the reply period begins on that day. Gives the request.
 */
export async function turnIntoRequest(
  trx: Transaction,
  acting: Acting,
  { id, subject }: { readonly id: number; readonly subject: string },
): Promise<Result<{ readonly requestId: number; readonly number: string }, LetterRefused>> {
  const held = await holdLetter(trx, acting, { id, act: "turn" });
  if (!held.ok) return held;
  const { letter } = held.value;
  const applicant = await writerOf(trx, acting.cipher, id);
  if (applicant === null) return err({ kind: "no-writer" });
  const request = await registerFromLetter(
    trx,
    { cipher: acting.cipher, today: acting.today, by: acting.by },
    {
      ...{ agencyId: letter.handlerId, applicant, subject, receivedOn: letter.receivedOn },
      evidence: `${letter.source} ${letter.number} 转来`,
    },
  );
  await sql`
    update citizen_message set request_number = ${request.number}, concluded_on = ${acting.today} where id = ${id}`.execute(
    trx,
  );
  await setCase(trx, id, { state: "turned", handlerId: letter.handlerId });
  await record(trx, acting, {
    letter: letter,
    action: "turned-into-request",
    details: { request: request.number },
  });
  return ok(request);
}
