import { sql } from "kysely";
import { signerOf } from "#features/accounts/index.ts";
import { derivationWords, writingColumns } from "#features/catalogue/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { nextStep, type SigningChain } from "#platform/signing/chain.ts";
import { decideSignature } from "#platform/signing/decide-signature.ts";
import { chainsOf } from "#platform/signing/load-chains.ts";
import type { Draft } from "../../data/drafts/drafts.ts";
import { publicVersionsOf, versionsOf } from "../../data/drafts/versions.ts";
import { withdrawalsOf } from "../../data/pages/withdrawals.ts";
import type { ActsOnDraft } from "../../drafts/acting.ts";
import { draftSubject } from "../../drafts/draft-subject.ts";
import { itemMarkup } from "../../drafts/markup/item-markup.ts";
import { publicClock } from "../../drafts/public-by.ts";
import { sentRound } from "../../drafts/sent-round.ts";
import { urgentRefused } from "../../urgent/urgent-refused.ts";
import type { DraftAnswer } from "./draft-answer.ts";

/** An item on its way, as its screen shows it to somebody. */
export async function draftJson(
  db: Queryable,
  { authorIds, sent, ...draft }: Draft,
  { personId, today }: Pick<ActsOnDraft, "personId" | "today">,
): Promise<DraftAnswer> {
  const chains = await chainsOf(db, draftSubject(draft));
  const open = chains.find(({ state }) => state === "open");
  const signed = sent ?? (open && (await versionSent(db, draft.itemId))) ?? null;
  const round = signed === null ? undefined : sentRound(signed);
  const columns = await writingColumns(db, draft.agencyId);
  const clock = publicClock(draft, columns);
  return {
    draft,
    markup: round?.markup ?? itemMarkup(draft.content, draft.agencyName),
    answers: round?.answers ?? [],
    chains,
    indexNumber: await numberOf(db, draft.itemId),
    contentHash: open?.contentHash ?? null,
    nextPlace: (open && nextStep(open)?.place) ?? null,
    mayReview: open !== undefined && (await maySign(db, open, personId)),
    withdrawals: draft.itemId === null ? [] : await withdrawalsOf(db, draft.itemId),
    isUrgentAllowed: (await urgentRefused(db, { ...draft, authorIds, sent }, today)) === undefined,
    publicBy: clock && {
      on: clock.dueOn,
      isOver: clock.dueOn < today,
      says: derivationWords(clock),
    },
    columns: columns.map(({ name }) => name),
    versions: await versionsOf(db, draft.id),
    publicVersions: draft.itemId === null ? [] : await publicVersionsOf(db, draft.itemId),
  };
}

async function numberOf(db: Queryable, itemId: number | null): Promise<string | null> {
  const { rows } = await sql<{ readonly number: string | null }>`
    select coalesce(allotted_number, index_number) as number from disclosure_item where id = ${itemId}`.execute(
    db,
  );
  return rows[0]?.number ?? null;
}

async function maySign(db: Queryable, chain: SigningChain, personId: number): Promise<boolean> {
  const signer = await signerOf(db, personId);
  return decideSignature(chain, { signer, contentHash: chain.contentHash }).ok;
}

/** What was sent round of an item that is public while its review goes on. */
async function versionSent(db: Queryable, itemId: number | null): Promise<string | undefined> {
  const { rows } = await sql<{ readonly sent: string }>`
    select sent from item_version where item_id = ${itemId} order by number desc limit 1`.execute(
    db,
  );
  return rows[0]?.sent;
}
