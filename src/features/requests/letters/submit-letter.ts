import { sql } from "kysely";
import { yearOf } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { openChainOf } from "#platform/signing/load-chains.ts";
import { submitForSigning } from "#platform/signing/submit-for-signing.ts";
import type { StoredLetter } from "../data/letters/letters.ts";
import { contentText, hashOf, sealContent } from "../data/letters/sealed-letter.ts";
import { filledFaults } from "../domain/letters/check-filled.ts";
import { letterRefused } from "../domain/letters/letters-now.ts";
import { lookedAt } from "../handling/handled-case.ts";
import type { ActsOnLetter } from "./acting.ts";
import { type MadeOfGroup, takeTurns } from "./groups/make-group.ts";
import { heldToSign, type MadeToSign, makeToSign } from "./held-to-sign.ts";
import { type LetterActRefused, refusedIn } from "./letter-refusals.ts";
import { signedSubject } from "./letter-subject.ts";
import { isNeverAsked } from "./never-asked.ts";
import { numberLetters } from "./number-letter.ts";
import { letterSteps } from "./signing-steps.ts";
import { tellOfLetter } from "./tell-of-letter.ts";
import { uncovered } from "./uncovered.ts";

/**
 * Sends a letter round (送审): what it says now stands until it is returned or taken back. Never with a place unfilled, and
 * only where the law allows the letter today. What needs no signature, a receipt, has its number at once.
 */
export async function submitLetter(
  trx: Transaction,
  act: ActsOnLetter,
  revision: number,
): Promise<Result<void, LetterActRefused>> {
  const held = await heldToSign(trx, act);
  if (!held) return err({ kind: "not-found" });
  const { letter } = held;
  if (letter.state !== "draft") return err({ kind: "other-state", state: letter.state });
  if (letter.revision !== revision) return err({ kind: "changed-meanwhile" });
  const toSign = await makeToSign(trx, act, held);
  for (const [at, made] of toSign.made.entries()) {
    await takeTurns(at);
    const refused = refusedOf(act, made) ?? (await uncovered(trx, made));
    if (refused) return err(refusedIn(made, refused));
  }
  const authorIds = [...new Set([...letter.authorIds, act.personId])];
  const steps = await letterSteps(trx, {
    type: letter.type,
    agencyId: letter.agencyId,
    year: yearOf(act.today),
    authorIds,
  });
  if (!steps.ok) return steps;
  await keepContents(trx, act, toSign.made);
  if (steps.value.length === 0) {
    await numberLetters(trx, act, toSign.made);
    return ok(undefined);
  }
  return sendRound(trx, act, { letter, toSign, authorIds, steps: steps.value });
}

function refusedOf(
  { cipher, today, calendar }: ActsOnLetter,
  { letter: { type, draft, reopeningId }, of, unfilled }: MadeOfGroup,
): LetterActRefused | undefined {
  if (of.case.voidedAt !== null) return { kind: "case-voided" };
  if (unfilled.length > 0) return { kind: "unfilled", labels: unfilled };
  const faults = filledFaults(draft, today);
  if (faults.length > 0) return { kind: "filled-wrong", faults };
  if (isNeverAsked(cipher, of, draft)) return { kind: "never-asked" };
  const reason = letterRefused(type, lookedAt(of, today, reopeningId), calendar);
  return reason && { kind: "not-lawful", reason };
}

async function keepContents(
  trx: Transaction,
  { cipher }: ActsOnLetter,
  made: readonly MadeOfGroup[],
): Promise<void> {
  const given = [];
  for (const [at, { letter, content, textId }] of made.entries()) {
    await takeTurns(at);
    given.push({
      ...{ id: letter.id, agency: letter.agencyId, text: textId },
      ...{ sealed: sealContent(cipher, content), hash: hashOf(contentText(content)) },
    });
  }
  await sql`
    update request_letter as letter set state = 'review', content_sealed = given.sealed,
      content_hash = decode(given.hash, 'hex'), text_id = given.text, agency_id = given.agency,
      revision = revision + 1
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
      as given (id bigint, agency integer, text bigint, sealed text, hash text)
    where letter.id = given.id`.execute(trx);
}

interface Round {
  readonly letter: StoredLetter;
  readonly toSign: MadeToSign;
  readonly authorIds: readonly number[];
  readonly steps: Parameters<typeof submitForSigning>[1]["steps"];
}

async function sendRound(
  trx: Transaction,
  { by }: ActsOnLetter,
  { letter, toSign, authorIds, steps }: Round,
): Promise<Result<void, LetterActRefused>> {
  const subject = signedSubject(letter);
  const contentHash = toSign.hash;
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
