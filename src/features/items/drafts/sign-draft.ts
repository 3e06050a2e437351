import { sql } from "kysely";
import { signerOf } from "#features/accounts/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { SigningChain } from "#platform/signing/chain.ts";
import { openChainOf } from "#platform/signing/load-chains.ts";
import { returnToAuthor, type SignAsked, sign } from "#platform/signing/sign.ts";
import { voidSignatures } from "#platform/signing/void-signatures.ts";
import { type Draft, draftToChange } from "../data/drafts/drafts.ts";
import { dropSchedule } from "../data/drafts/schedules.ts";
import { closeUrgent } from "../data/drafts/urgent.ts";
import { takeOff } from "../urgent/take-off.ts";
import type { ItemActRefused } from "./act-refused.ts";
import type { ActsOnDraft } from "./acting.ts";
import { draftSubject } from "./draft-subject.ts";
import { tellOfDraft } from "./tell-of-draft.ts";
import { raiseRevision } from "./write-draft.ts";

export interface Opinion {
  /** Hexadecimal SHA-256 of what was sent round, as the signer saw it. */
  readonly contentHash: string;
  /** The place of the step that the signer saw as the next. */
  readonly place?: number | undefined;
  readonly opinion: string;
}

/** Signs the next step of an item (审核通过); with the last it waits to be published. */
export function signDraft(
  db: Queryable,
  act: ActsOnDraft,
  opinion: Opinion,
): Promise<Result<SigningChain, ItemActRefused>> {
  return onChain(db, act, async (trx, draft, asked) => {
    const signed = await sign(trx, { ...asked, ...opinion }, act.by);
    if (!signed.ok) return signed;
    if (draft.state === "published") {
      if (signed.value.state === "signed") await closeUrgent(trx, draft.id, "confirmed");
    } else if (signed.value.state === "signed") {
      await sql`update item_draft set state = 'signed', signed_at = now() where id = ${draft.id}`.execute(
        trx,
      );
      await raiseRevision(trx, act, draft.id);
    }
    await tellOfDraft(trx, draft, signed.value);
    return signed;
  });
}

/** Returns an item to its authors with a reason (退回); what is public before its review is taken off the site at once. */
export function returnDraft(
  db: Queryable,
  act: ActsOnDraft,
  opinion: Opinion,
): Promise<Result<SigningChain, ItemActRefused>> {
  return onChain(db, act, async (trx, draft, asked) => {
    const returned = await returnToAuthor(trx, { ...asked, ...opinion }, act.by);
    if (!returned.ok) return returned;
    if (draft.state === "published") await takeOff(trx, act, draft);
    else await writeAgain(trx, act, draft.id);
    await tellOfDraft(trx, draft, returned.value);
    return returned;
  });
}

/** Takes an item back before it is published (撤回送审): its authors go on writing, and what was signed is void. */
export function takeBackDraft(
  db: Queryable,
  act: ActsOnDraft,
): Promise<Result<undefined, ItemActRefused>> {
  return db.transaction().execute(async (trx) => {
    const draft = await draftToChange(trx, act);
    if (!draft) return err({ kind: "not-found" });
    if (draft.state !== "signing" && draft.state !== "signed") {
      return err({ kind: "other-state", state: draft.state });
    }
    await voidSignatures(trx, draftSubject(draft), { contentHash: undefined, by: act.by });
    await writeAgain(trx, act, draft.id);
    return ok(undefined);
  });
}

type OnChain = (
  trx: Transaction,
  draft: Draft,
  asked: Pick<SignAsked, "signingId" | "signer">,
) => Promise<Result<SigningChain, ItemActRefused>>;

function onChain(
  db: Queryable,
  act: ActsOnDraft,
  does: OnChain,
): Promise<Result<SigningChain, ItemActRefused>> {
  return db.transaction().execute(async (trx) => {
    const draft = await draftToChange(trx, act);
    if (!draft) return err({ kind: "not-found" });
    const chain = await openChainOf(trx, draftSubject(draft));
    if (!chain) return err({ kind: "other-state", state: draft.state });
    return does(trx, draft, { signingId: chain.id, signer: await signerOf(trx, act.personId) });
  });
}

/** Back to writing: what was sent round is no more than a step of the history. */
async function writeAgain(trx: Transaction, act: ActsOnDraft, draftId: number): Promise<void> {
  await dropSchedule(trx, draftId);
  await sql`
    update item_draft set state = 'writing', sent = null, sent_at = null, signed_at = null where id = ${draftId}`.execute(
    trx,
  );
  await raiseRevision(trx, act, draftId);
}
