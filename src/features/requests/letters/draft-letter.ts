import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { sealFilled } from "../data/letters/sealed-letter.ts";
import type { RequestTables } from "../data/tables.ts";
import { filledFaults } from "../domain/letters/check-filled.ts";
import type { LetterDraft } from "../domain/letters/forms/form-of.ts";
import { answersAnew, letterRefused } from "../domain/letters/letters-now.ts";
import { loadHandled, lookedAt } from "../handling/handled-case.ts";
import type { ActsOnLetters } from "./acting.ts";
import type { LetterActRefused } from "./letter-refusals.ts";
import { letterSubject } from "./letter-subject.ts";

/** Begins a letter of a case (拟稿), where the law allows it today; gives its id. In the caller's transaction. */
export async function draftLetter(
  trx: Transaction,
  act: ActsOnLetters,
  { requestId, draft }: { readonly requestId: number; readonly draft: LetterDraft },
): Promise<Result<number, LetterActRefused>> {
  const { scope, cipher, calendar, today, by, personId } = act;
  await sql`select from disclosure_request where id = ${requestId} for update`.execute(trx);
  const found = await loadHandled(trx, { scope, id: requestId, cipher });
  if (!found) return err({ kind: "not-found" });
  if (found.case.voidedAt !== null) return err({ kind: "case-voided" });
  const isAnew = answersAnew(draft.type);
  const reopeningId = (isAnew && found.reopening?.id) || null;
  const reason = letterRefused(draft.type, lookedAt(found, today, reopeningId), calendar);
  if (reason) return err({ kind: "not-lawful", reason });
  const faults = filledFaults(draft, today);
  if (faults.length > 0) return err({ kind: "filled-wrong", faults });
  const { id } = await trx
    .withTables<RequestTables>()
    .insertInto("request_letter")
    .values({
      request_id: requestId,
      agency_id: found.case.agencyId,
      type: draft.type,
      filled_sealed: sealFilled(cipher, draft.filled),
      author_ids: [personId],
      drafted_by: by.actor.name,
      reopening_id: reopeningId,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await recordEvents(trx, by, [
    {
      action: "request-letter.drafted",
      subject: letterSubject(id),
      agencyId: found.case.agencyId,
      details: { request: requestId, letter: draft.type },
    },
  ]);
  return ok(id);
}
