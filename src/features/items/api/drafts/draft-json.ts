import { signerOf } from "#features/accounts/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { nextStep, type SigningChain } from "#platform/signing/chain.ts";
import { decideSignature } from "#platform/signing/decide-signature.ts";
import { chainsOf } from "#platform/signing/load-chains.ts";
import type { Draft } from "../../data/drafts/drafts.ts";
import { versionsOf } from "../../data/drafts/versions.ts";
import { withdrawalsOf } from "../../data/pages/withdrawals.ts";
import { draftSubject } from "../../drafts/draft-subject.ts";
import { itemMarkup } from "../../drafts/markup/item-markup.ts";
import { sentRound } from "../../drafts/sent-round.ts";
import type { DraftAnswer } from "./draft-answer.ts";

/** An item on its way, as its screen shows it to somebody. */
export async function draftJson(
  db: Queryable,
  { authorIds: _, sent, ...draft }: Draft,
  personId: number,
): Promise<DraftAnswer> {
  const chains = await chainsOf(db, draftSubject(draft));
  const open = chains.find(({ state }) => state === "open");
  const round = sent === null ? undefined : sentRound(sent);
  return {
    draft,
    markup: round?.markup ?? itemMarkup(draft.content, draft.agencyName),
    answers: round?.answers ?? [],
    chains,
    contentHash: open?.contentHash ?? null,
    nextPlace: (open && nextStep(open)?.place) ?? null,
    mayReview: open !== undefined && (await maySign(db, open, personId)),
    withdrawals: draft.itemId === null ? [] : await withdrawalsOf(db, draft.itemId),
    versions: await versionsOf(db, draft.id),
  };
}

async function maySign(db: Queryable, chain: SigningChain, personId: number): Promise<boolean> {
  const signer = await signerOf(db, personId);
  return decideSignature(chain, { signer, contentHash: chain.contentHash }).ok;
}
