import { sql } from "kysely";
import { type StepToSign, signerOf, stepsUnheld, tellOfSigning } from "#features/accounts/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import { includesAgency } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { SigningChain } from "#platform/signing/chain.ts";
import { openChainOf } from "#platform/signing/load-chains.ts";
import { returnToAuthor, type SignAsked, sign } from "#platform/signing/sign.ts";
import { submitForSigning } from "#platform/signing/submit-for-signing.ts";
import { voidSignatures } from "#platform/signing/void-signatures.ts";
import { type Letter, letterHash, letterToChange } from "../data/letters/load-letter.ts";
import { letterReturnedNotice, letterSignedNotice, letterToSignNotice } from "../notice-kinds.ts";
import { type ActsOnLetter, type LetterActRefused, letterSubject } from "./acting.ts";
import { numberLetter } from "./number-letter.ts";

/** Sends a letter round (送审): what it says now stands until it is returned or taken back. */
export async function submitLetter(
  trx: Transaction,
  act: ActsOnLetter,
  revision: number,
): Promise<Result<void, LetterActRefused>> {
  const letter = await ownLetter(trx, act);
  if (!letter) return err({ kind: "not-found" });
  if (letter.state !== "draft") return err({ kind: "other-state", state: letter.state });
  if (letter.revision !== revision) return err({ kind: "changed-meanwhile" });
  if (letter.dueOn !== null && letter.dueOn <= act.today) {
    return err({ kind: "due-passed", dueOn: letter.dueOn });
  }
  const { agencyId, id } = letter;
  const authorIds = [...new Set([...letter.authorIds, act.personId])];
  const steps = letterSteps(agencyId);
  const unheld = await stepsUnheld(trx, steps, authorIds);
  if (unheld.length > 0) return err({ kind: "nobody-signs", steps: unheld });
  const subject = letterSubject(id);
  const contentHash = letterHash(letter);
  const sent = await submitForSigning(
    trx,
    { subject, agencyId, contentHash, authorIds, steps },
    act.by,
  );
  if (!sent.ok) return err({ kind: "other-state", state: "review" });
  await setState(trx, id, "review");
  const chain = await openChainOf(trx, subject);
  if (chain) await tell(trx, letter, chain);
  return ok(undefined);
}

/** 负责人审核 → 分管领导签发, of the agency whose letter it is. */
function letterSteps(agencyId: number): readonly StepToSign[] {
  const step = { agencyId, level: null, sharesWith: [] };
  return [
    { ...step, name: "公开工作机构负责人审核", role: "disclosure-head" },
    { ...step, name: "分管领导签发", role: "leader" },
  ];
}

type Opinion = Pick<SignAsked, "contentHash" | "place" | "opinion">;

/** Signs the next step; with the last the letter has its number and its day. */
export async function signLetter(
  trx: Transaction,
  act: ActsOnLetter,
  opinion: Opinion,
): Promise<Result<SigningChain, LetterActRefused>> {
  const held = await heldToSign(trx, act);
  if (!held.ok) return held;
  const { letter, asked } = held.value;
  const signed = await sign(trx, { ...asked, ...opinion }, act.by);
  if (!signed.ok) return signed;
  if (signed.value.state === "signed") await numberLetter(trx, act, letter);
  await tell(trx, letter, signed.value);
  return signed;
}

/** Returns it to its authors with a reason (退回). */
export async function returnLetter(
  trx: Transaction,
  act: ActsOnLetter,
  opinion: Opinion,
): Promise<Result<SigningChain, LetterActRefused>> {
  const held = await heldToSign(trx, act);
  if (!held.ok) return held;
  const { letter, asked } = held.value;
  const returned = await returnToAuthor(trx, { ...asked, ...opinion }, act.by);
  if (!returned.ok) return returned;
  await setState(trx, letter.id, "draft");
  await tell(trx, letter, returned.value);
  return returned;
}

/** Takes it back (撤回送审): what was signed is void. */
export async function takeBackLetter(
  trx: Transaction,
  act: ActsOnLetter,
): Promise<Result<void, LetterActRefused>> {
  const letter = await ownLetter(trx, act);
  if (!letter) return err({ kind: "not-found" });
  if (letter.state !== "review") return err({ kind: "other-state", state: letter.state });
  await voidSignatures(trx, letterSubject(letter.id), { contentHash: undefined, by: act.by });
  await setState(trx, letter.id, "draft");
  return ok(undefined);
}

/** Gives up a letter that is not signed (作废). */
export async function voidLetter(
  trx: Transaction,
  act: ActsOnLetter,
  because: string,
): Promise<Result<void, LetterActRefused>> {
  const letter = await ownLetter(trx, act);
  if (!letter) return err({ kind: "not-found" });
  if (letter.state !== "draft") return err({ kind: "other-state", state: letter.state });
  await setState(trx, letter.id, "void");
  await recordEvents(trx, act.by, [
    {
      action: "oversight-letter.voided",
      subject: letterSubject(letter.id),
      agencyId: letter.agencyId,
      details: { because },
    },
  ]);
  return ok(undefined);
}

async function heldToSign(trx: Transaction, act: ActsOnLetter) {
  const letter = await ownLetter(trx, act);
  if (!letter) return err({ kind: "not-found" } as const);
  const chain = await openChainOf(trx, letterSubject(letter.id));
  if (!chain) return err({ kind: "other-state", state: letter.state } as const);
  return ok({ letter, asked: { signingId: chain.id, signer: await signerOf(trx, act.personId) } });
}

async function ownLetter(
  trx: Transaction,
  { scope, letterId }: ActsOnLetter,
): Promise<Letter | undefined> {
  const letter = await letterToChange(trx, scope, letterId);
  return letter && includesAgency(scope, letter.agencyId) ? letter : undefined;
}

async function setState(trx: Transaction, id: number, state: Letter["state"]): Promise<void> {
  await sql`update oversight_letter set state = ${state}, revision = revision + 1 where id = ${id}`.execute(
    trx,
  );
}

async function tell(
  trx: Transaction,
  { id, agencyId, kind, content }: Letter,
  chain: SigningChain,
): Promise<void> {
  await tellOfSigning(trx, chain, {
    agencyId,
    path: `/oversight/letter?id=${id}`,
    title: `${kind}《${content.title}》`,
    act: "审签",
    signed: "签发完毕，已经编号",
    kinds: {
      toSign: letterToSignNotice,
      returned: letterReturnedNotice,
      signed: letterSignedNotice,
    },
  });
}

/** Numbers a letter whose steps were signed elsewhere than by `signLetter`: in the demonstration's past. */
export async function numberSigned(trx: Transaction, act: ActsOnLetter): Promise<void> {
  const letter = await ownLetter(trx, act);
  if (letter?.state !== "review") throw new Error(`letter ${act.letterId} is not round`);
  await numberLetter(trx, act, letter);
}

/** The open chain of a letter that is round, locked. */
export async function roundOf(trx: Transaction, letterId: number): Promise<SigningChain> {
  const chain = await openChainOf(trx, letterSubject(letterId));
  if (!chain) throw new Error(`letter ${letterId} is not round`);
  return chain;
}
