import { sql } from "kysely";
import { signerOf } from "#features/accounts/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import { openChainOf } from "#platform/signing/load-chains.ts";
import { returnToAuthor, sign } from "#platform/signing/sign.ts";
import { voidSignatures } from "#platform/signing/void-signatures.ts";
import { type GuideInHand, guideToChange } from "../data/guides.ts";
import { type ActsOnGuide, type GuideRefused, guideSubject } from "./acting.ts";

interface Opinion {
  /** Hexadecimal SHA-256 of what was sent round, as the signer saw it. */
  readonly contentHash: string;
  readonly opinion: string;
}

/** Signs a guide (审签): it is public at once, in the text that was signed. */
export async function signGuide(
  trx: Transaction,
  act: ActsOnGuide,
  opinion: Opinion,
): Promise<Result<void, GuideRefused>> {
  const found = await guideSent(trx, act);
  if (!found.ok) return found;
  const { sent, signingId } = found.value;
  const asked = { signingId, signer: await signerOf(trx, act.personId), ...opinion };
  const signed = await sign(trx, asked, act.by);
  if (!signed.ok) return signed;
  await publish(trx, act, sent);
  return ok(undefined);
}

/** Returns a guide to its authors with a reason (退回). */
export async function returnGuide(
  trx: Transaction,
  act: ActsOnGuide,
  opinion: Opinion,
): Promise<Result<void, GuideRefused>> {
  const found = await guideSent(trx, act);
  if (!found.ok) return found;
  const { signingId } = found.value;
  const asked = { signingId, signer: await signerOf(trx, act.personId), ...opinion };
  const returned = await returnToAuthor(trx, asked, act.by);
  if (!returned.ok) return returned;
  await writeAgain(trx, act);
  return ok(undefined);
}

/** Takes a guide back (撤回送审): its authors go on writing. */
export async function takeBackGuide(
  trx: Transaction,
  act: ActsOnGuide,
): Promise<Result<void, GuideRefused>> {
  const found = await guideSent(trx, act);
  if (!found.ok) return found;
  const subject = guideSubject(act.agencyId);
  await voidSignatures(trx, subject, { contentHash: undefined, by: act.by });
  await writeAgain(trx, act);
  return ok(undefined);
}

async function guideSent(trx: Transaction, { agencyId }: ActsOnGuide) {
  const found = await guideToChange(trx, agencyId);
  if (!found) return err({ kind: "not-written" } as const);
  const chain = await openChainOf(trx, guideSubject(agencyId));
  if (!chain || found.sent === null) return err(otherState(found));
  return ok({ sent: found.sent, signingId: chain.id });
}

function otherState({ state }: GuideInHand) {
  return { kind: "other-state", state } as const;
}

async function writeAgain(trx: Transaction, { agencyId }: ActsOnGuide): Promise<void> {
  await sql`
    update disclosure_guide set state = 'draft', sent = null, revision = revision + 1
    where agency_id = ${agencyId}`.execute(trx);
}

async function publish(trx: Transaction, act: ActsOnGuide, sent: string): Promise<void> {
  const { agencyId, by, today } = act;
  await sql`
    update disclosure_guide set state = 'public', sent = null, revision = revision + 1
    where agency_id = ${agencyId}`.execute(trx);
  const { rows } = await sql<{ readonly number: number }>`
    insert into disclosure_guide_version (agency_id, number, signed, published_on)
    select ${agencyId}, coalesce(max(number), 0) + 1, ${sent}, ${today}::date
    from disclosure_guide_version where agency_id = ${agencyId} returning number`.execute(trx);
  const subject = guideSubject(agencyId);
  const details = { number: rows[0]?.number };
  await recordEvents(trx, by, [
    { action: "catalogue.guide-published", subject, agencyId, details },
  ]);
  await raiseContentVersion(trx, ["catalogue"], { agencies: [agencyId] });
}
