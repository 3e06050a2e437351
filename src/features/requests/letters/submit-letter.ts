import { sql } from "kysely";
import { yearOf } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { openChainOf } from "#platform/signing/load-chains.ts";
import { submitForSigning } from "#platform/signing/submit-for-signing.ts";
import { letterToChange, type StoredLetter } from "../data/letters/letters.ts";
import { contentText, hashOf, sealContent } from "../data/letters/sealed-letter.ts";
import { filledFaults } from "../domain/letters/check-filled.ts";
import { letterRefused } from "../domain/letters/letters-now.ts";
import { lookedAt } from "../handling/handled-case.ts";
import type { ActsOnLetter } from "./acting.ts";
import { type LetterMade, makeLetter } from "./letter-content.ts";
import type { LetterActRefused } from "./letter-refusals.ts";
import { letterSubject } from "./letter-subject.ts";
import { numberLetter } from "./number-letter.ts";
import { letterSteps } from "./signing-steps.ts";
import { tellOfLetter } from "./tell-of-letter.ts";

/**
 * Sends a letter round (送审): what it says now stands until it is returned or taken back. Never with a place unfilled, and
 * only where the law allows the letter today. What needs no signature, a receipt, has its number at once.
 */
export async function submitLetter(
  trx: Transaction,
  act: ActsOnLetter,
  revision: number,
): Promise<Result<void, LetterActRefused>> {
  const letter = await letterToChange(trx, act);
  if (!letter) return err({ kind: "not-found" });
  if (letter.state !== "draft") return err({ kind: "other-state", state: letter.state });
  if (letter.revision !== revision) return err({ kind: "changed-meanwhile" });
  const made = await makeLetter(trx, act, letter);
  const refused = refusedOf(act, letter, made);
  if (refused) return err(refused);
  const authorIds = [...new Set([...letter.authorIds, act.personId])];
  const steps = await letterSteps(trx, {
    type: letter.type,
    agencyId: letter.agencyId,
    year: yearOf(act.today),
    authorIds,
  });
  if (!steps.ok) return steps;
  await keepContent(trx, act, letter, made);
  if (steps.value.length === 0) {
    await numberLetter(trx, act, { letter, content: made.content });
    return ok(undefined);
  }
  return sendRound(trx, act, { letter, made, authorIds, steps: steps.value });
}

function refusedOf(
  { today, calendar }: ActsOnLetter,
  { type, draft, reopeningId }: StoredLetter,
  { of, unfilled }: LetterMade,
): LetterActRefused | undefined {
  if (of.case.voidedAt !== null) return { kind: "case-voided" };
  if (unfilled.length > 0) return { kind: "unfilled", labels: unfilled };
  const faults = filledFaults(draft, today);
  if (faults.length > 0) return { kind: "filled-wrong", faults };
  const reason = letterRefused(type, lookedAt(of, today, reopeningId), calendar);
  return reason && { kind: "not-lawful", reason };
}

async function keepContent(
  trx: Transaction,
  { cipher }: ActsOnLetter,
  { id, agencyId }: StoredLetter,
  { content, textId }: LetterMade,
): Promise<void> {
  await sql`
    update request_letter set state = 'review', content_sealed = ${sealContent(cipher, content)},
      content_hash = decode(${hashOf(contentText(content))}, 'hex'), text_id = ${textId},
      agency_id = ${agencyId}, revision = revision + 1
    where id = ${id}`.execute(trx);
}

interface Round {
  readonly letter: StoredLetter;
  readonly made: LetterMade;
  readonly authorIds: readonly number[];
  readonly steps: Parameters<typeof submitForSigning>[1]["steps"];
}

async function sendRound(
  trx: Transaction,
  { by }: ActsOnLetter,
  { letter, made, authorIds, steps }: Round,
): Promise<Result<void, LetterActRefused>> {
  const subject = letterSubject(letter.id);
  const contentHash = hashOf(contentText(made.content));
  const { agencyId } = letter;
  const submitted = await submitForSigning(
    trx,
    { subject, agencyId, contentHash, authorIds, steps },
    by,
  );
  if (!submitted.ok) return err({ kind: "other-state", state: "review" });
  const chain = await openChainOf(trx, subject);
  if (chain) await tellOfLetter(trx, letter, chain);
  return ok(undefined);
}
