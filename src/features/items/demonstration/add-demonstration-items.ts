import { sql } from "kysely";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import { chainsOf } from "#platform/signing/load-chains.ts";
import { findDraft } from "../data/drafts/drafts.ts";
import { insertRows, instant } from "../data/insert-rows.ts";
import type { ActsOnDraft } from "../drafts/acting.ts";
import { draftSubject } from "../drafts/draft-subject.ts";
import { tellOfDraft } from "../drafts/tell-of-draft.ts";
import { askWithdrawal } from "../withdrawals/ask-withdrawal.ts";
import { approveWithdrawal } from "../withdrawals/decide-withdrawal.ts";
import { type PlacedItem, placeItems } from "./placed-items.ts";
import { recordTold } from "./record-told.ts";
import { storeFiles } from "./store-files.ts";
import { storeRounds } from "./store-rounds.ts";
import type { ToldItems } from "./told.ts";

const scope = agencyScope({ kind: "operator" });

/**
 * Stores the items of an agency of the demonstration as its people would have left them: what was signed and published is there in
 * the same bytes. Not act by act: there are thousands. An agency that has written anything keeps what it has.
 */
export async function addDemonstrationItems(db: Queryable, told: ToldItems): Promise<number> {
  return db.transaction().execute(async (trx) => {
    if (await hasDrafts(trx, told.agencyId)) return 0;
    const placed = await placeItems(trx, told);
    await insertRows(
      trx,
      "item_draft",
      placed.map((item) => draftRow(told, item)),
    );
    const authors = placed.map(({ draftId }) => ({
      draft_id: draftId,
      person_id: told.author.id,
    }));
    await insertRows(trx, "item_draft_author", authors);
    await storeFiles(trx, told, placed);
    await storeRounds(trx, told, placed);
    await recordTold(trx, told, placed);
    for (const item of placed) await tell(trx, item);
    for (const item of placed) await withdraw(trx, told, item);
    await raiseContentVersion(trx, ["items"]);
    return placed.length;
  });
}

async function hasDrafts(trx: Transaction, agencyId: number): Promise<boolean> {
  const { rows } = await sql`select from item_draft where agency_id = ${agencyId} limit 1`.execute(
    trx,
  );
  return rows.length > 0;
}

function draftRow({ agencyId, author: { name } }: ToldItems, item: PlacedItem) {
  const { draftId, content, begunOn, rounds, revisedBecause, itemId } = item;
  // Withdrawals are acts of their own, which come later.
  const state = item.state === "withdrawn" ? "published" : item.state;
  const last = rounds.at(-1);
  const isRound = state === "signing" || state === "signed";
  return {
    id: draftId,
    agency_id: agencyId,
    state,
    revision: 2 + rounds.length * 2,
    content,
    begun_by: name,
    begun_at: instant(begunOn, 8),
    changed_by: name,
    changed_at: instant(last?.on ?? begunOn, 17),
    sent: isRound ? last?.sent : null,
    sent_at: isRound && last ? instant(last.on, 9) : null,
    signed_at: state === "signed" && last ? instant(last.on, 16) : null,
    item_id: itemId,
    revised_because: revisedBecause ?? null,
  };
}

/** What awaits somebody is told to them. */
async function tell(trx: Transaction, { draftId, rounds }: PlacedItem): Promise<void> {
  if (rounds.length === 0 || rounds.some(({ isPublished }) => isPublished)) return;
  const draft = await findDraft(trx, { scope, draftId });
  const [chain] = await chainsOf(trx, draftSubject({ id: draftId }));
  if (draft && chain) await tellOfDraft(trx, draft, chain);
}

async function withdraw(
  trx: Transaction,
  { author, head }: ToldItems,
  { draftId, itemId, withdrawal }: PlacedItem,
): Promise<void> {
  if (!withdrawal) return;
  const { kind, says, on, overturnedOn, isApproved } = withdrawal;
  const acting = ({ id, name }: typeof author): ActsOnDraft => {
    const by = { actor: { kind: "person", id: `${id}`, name } } as const;
    return { scope, personId: id, by, today: on, draftId };
  };
  const asked = await askWithdrawal(trx, acting(author), {
    ...{ kind, says, overturnedOn, successor: "" },
  });
  if (!asked.ok) throw new Error(`nobody asks for a withdrawal: ${asked.error.kind}`);
  if (isApproved) {
    const approved = await approveWithdrawal(trx, acting(head));
    if (!approved.ok) throw new Error(`a withdrawal is refused: ${approved.error.kind}`);
  }
  await sql`
    update item_withdrawal set asked_at = ${instant(on, 9)},
      decided_at = case when decided_at is not null then ${instant(on, 11)}::timestamptz end
    where item_id = ${itemId}`.execute(trx);
}
