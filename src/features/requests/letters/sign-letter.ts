import { sql } from "kysely";
import { signerOf } from "#features/accounts/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { SigningChain } from "#platform/signing/chain.ts";
import { openChainOf } from "#platform/signing/load-chains.ts";
import { returnToAuthor, sign } from "#platform/signing/sign.ts";
import { voidSignatures } from "#platform/signing/void-signatures.ts";
import { letterToChange } from "../data/letters/letters.ts";
import { filledFaults } from "../domain/letters/check-filled.ts";
import { letterRefused } from "../domain/letters/letters-now.ts";
import { lookedAt } from "../handling/handled-case.ts";
import type { ActsOnLetter } from "./acting.ts";
import { type MadeOfGroup, takeTurns } from "./groups/make-group.ts";
import { type HeldToSign, heldToSign, makeToSign } from "./held-to-sign.ts";
import { type LetterActRefused, refusedIn } from "./letter-refusals.ts";
import { letterSubject, signedSubject } from "./letter-subject.ts";
import { isNeverAsked } from "./never-asked.ts";
import { numberLetters } from "./number-letter.ts";
import { tellOfLetter } from "./tell-of-letter.ts";
import { uncovered } from "./uncovered.ts";

export interface Opinion {
  /** Hexadecimal SHA-256 of what was sent round, as the signer saw it. */
  readonly contentHash: string;
  /** The place of the step that the signer saw as the next. */
  readonly place?: number | undefined;
  readonly opinion: string;
}

/**
 * Signs the next step of a letter; with the last it has its number and its day. What the case or the agency says otherwise
 * than when it was sent round voids what was signed: that stays so though the act is refused.
 */
export function signLetter(
  db: Queryable,
  act: ActsOnLetter,
  opinion: Opinion,
): Promise<Result<SigningChain, LetterActRefused>> {
  return onChain(db, act, async (trx, held, chain) => {
    const { letter } = held;
    const { made, hash } = await makeToSign(trx, act, held);
    if (hash !== chain.contentHash) {
      await voidSignatures(trx, signedSubject(letter), { contentHash: hash, by: act.by });
      await writeAgain(trx, held);
      return err({ kind: "content-moved" });
    }
    for (const [at, one] of made.entries()) {
      await takeTurns(at);
      const refused = notSigned(act, one) ?? (await uncovered(trx, one));
      if (refused) return err(refusedIn(one, refused));
    }
    const asked = { signingId: chain.id, signer: await signerOf(trx, act.personId), ...opinion };
    const signed = await sign(trx, asked, act.by);
    if (!signed.ok) return signed;
    if (signed.value.state === "signed") {
      await numberLetters(trx, act, made);
    }
    await tellOfLetter(trx, letter, signed.value);
    return signed;
  });
}

function notSigned(
  { cipher, today, calendar }: ActsOnLetter,
  { letter: { type, draft, reopeningId }, of }: MadeOfGroup,
): LetterActRefused | undefined {
  const faults = filledFaults(draft, today);
  if (faults.length > 0) return { kind: "filled-wrong", faults };
  if (isNeverAsked(cipher, of, draft)) return { kind: "never-asked" };
  const reason = letterRefused(type, lookedAt(of, today, reopeningId), calendar);
  return reason && { kind: "not-lawful", reason };
}

/** Returns a letter to its authors with a reason (退回). */
export function returnLetter(
  db: Queryable,
  act: ActsOnLetter,
  opinion: Opinion,
): Promise<Result<SigningChain, LetterActRefused>> {
  return onChain(db, act, async (trx, held, chain) => {
    const { letter } = held;
    const asked = { signingId: chain.id, signer: await signerOf(trx, act.personId), ...opinion };
    const returned = await returnToAuthor(trx, asked, act.by);
    if (!returned.ok) return returned;
    await writeAgain(trx, held);
    await tellOfLetter(trx, letter, returned.value);
    return returned;
  });
}

/** Takes a letter back (撤回送审): its authors go on writing, and what was signed is void. */
export function takeBackLetter(
  db: Queryable,
  act: ActsOnLetter,
): Promise<Result<void, LetterActRefused>> {
  return db.transaction().execute(async (trx) => {
    const held = await heldToSign(trx, act);
    if (!held) return err({ kind: "not-found" });
    const { letter } = held;
    if (letter.state !== "review") return err({ kind: "other-state", state: letter.state });
    const subject = signedSubject(letter);
    await voidSignatures(trx, subject, { contentHash: undefined, by: act.by });
    await writeAgain(trx, held);
    return ok(undefined);
  });
}

/** Voids a letter with the reason (作废); the number of a signed one stays given. A served one is served. */
export async function voidLetter(
  trx: Transaction,
  act: ActsOnLetter,
  { because, isHead }: { readonly because: string; readonly isHead: (agencyId: number) => boolean },
): Promise<Result<void, LetterActRefused>> {
  const letter = await letterToChange(trx, act);
  if (!letter) return err({ kind: "not-found" });
  const { id, agencyId, state, number } = letter;
  if (state !== "draft" && state !== "signed") return err({ kind: "other-state", state });
  if (state === "signed" && !isHead(agencyId)) return err({ kind: "not-yours" });
  await sql`
    update request_letter set state = 'void', voided_at = now(), voided_by = ${act.by.actor.name},
      voided_because = ${because}, revision = revision + 1
    where id = ${id}`.execute(trx);
  await recordEvents(trx, act.by, [
    {
      action: "request-letter.voided",
      subject: letterSubject(id),
      agencyId,
      details: { request: letter.requestId, number, because },
    },
  ]);
  return ok(undefined);
}

type OnChain = (
  trx: Transaction,
  held: HeldToSign,
  chain: SigningChain,
) => Promise<Result<SigningChain, LetterActRefused>>;

function onChain(
  db: Queryable,
  act: ActsOnLetter,
  acts: OnChain,
): Promise<Result<SigningChain, LetterActRefused>> {
  return db.transaction().execute(async (trx) => {
    const held = await heldToSign(trx, act);
    if (!held) return err({ kind: "not-found" });
    const chain = await openChainOf(trx, signedSubject(held.letter));
    if (!chain) return err({ kind: "other-state", state: held.letter.state });
    return acts(trx, held, chain);
  });
}

async function writeAgain(trx: Transaction, { letters }: HeldToSign): Promise<void> {
  await sql`
    update request_letter set state = 'draft', content_sealed = null, content_hash = null, text_id = null,
      revision = revision + 1
    where id = any(${letters.map(({ id }) => id)}::bigint[])`.execute(trx);
}
