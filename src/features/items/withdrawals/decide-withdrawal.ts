import { sql } from "kysely";
import { handsOf } from "#features/accounts/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import { voidSignatures } from "#platform/signing/void-signatures.ts";
import type { Draft } from "../data/drafts/drafts.ts";
import { dropSchedule } from "../data/drafts/schedules.ts";
import { type Withdrawal, withdrawalsOf } from "../data/pages/withdrawals.ts";
import type { ActsOnDraft } from "../drafts/acting.ts";
import { draftSubject } from "../drafts/draft-subject.ts";
import { raiseRevision } from "../drafts/write-draft.ts";
import { hideFiles } from "../files/show-files.ts";
import { withdrawalWords } from "../words/withdrawal-words.ts";
import { publicItem } from "./ask-withdrawal.ts";
import type { WithdrawalRefused } from "./withdrawal-refused.ts";

interface ToDecide {
  readonly draft: Draft;
  readonly withdrawal: Withdrawal;
}

/**
 * Takes an item off the site (批准撤销), within the transaction of the act: its page says when and why, and every list, feed and copy
 * kept of it is made anew. Gives the withdrawal's id.
 */
export async function approveWithdrawal(
  trx: Transaction,
  act: ActsOnDraft,
): Promise<Result<number, WithdrawalRefused>> {
  const found = await toDecide(trx, act);
  if (!found.ok) return found;
  const { draft, withdrawal } = found.value;
  const { id, itemId, kind, says, successorId } = withdrawal;
  const { today, by } = act;
  await sql`
    update item_withdrawal set decision = 'approved', decided_by = ${by.actor.name}, decided_at = now()
    where id = ${id}`.execute(trx);
  await sql`
    update item_page set markup = null, title = '', summary = '', category = '', document_number = '', topic = '', genre = '',
      keywords = '', attached_text = '', changed_at = now(), withdrawn_on = ${today}, withdrawn_kind = ${kind}, withdrawn_says = ${says}, successor_id = ${successorId}
    where item_id = ${itemId}`.execute(trx);
  await hideFiles(trx, itemId);
  await sql`
    update disclosure_item set withdrawn_on = ${today}, withdrawn_because = ${`${withdrawalWords[kind]}：${says}`}
    where id = ${itemId}`.execute(trx);
  await dropSchedule(trx, draft.id);
  await voidSignatures(trx, draftSubject(draft), { contentHash: undefined, by });
  await sql`
    update item_draft set state = 'withdrawn', sent = null, sent_at = null, signed_at = null where id = ${draft.id}`.execute(
    trx,
  );
  await raiseRevision(trx, act, draft.id);
  await record(trx, act, {
    draft,
    action: "item.withdrawn",
    details: { item: itemId, kind, says },
  });
  await raiseContentVersion(trx, ["items"], { agencies: [draft.agencyId] });
  return ok(id);
}

/** Leaves an item where it is, with the reason (不同意撤销), within the transaction of the act. */
export async function refuseWithdrawal(
  trx: Transaction,
  act: ActsOnDraft,
  because: string,
): Promise<Result<undefined, WithdrawalRefused>> {
  const found = await toDecide(trx, act);
  if (!found.ok) return found;
  const { draft, withdrawal } = found.value;
  await sql`
    update item_withdrawal set decision = 'refused', decided_by = ${act.by.actor.name}, decided_at = now(),
      refused_because = ${because} where id = ${withdrawal.id}`.execute(trx);
  const details = { item: withdrawal.itemId, because };
  await record(trx, act, { draft, action: "item.withdrawal-refused", details });
  return ok(undefined);
}

/** What was asked for, while nobody decided; whoever asked, or in whose name, decides nothing. */
async function toDecide(
  trx: Transaction,
  act: ActsOnDraft,
): Promise<Result<ToDecide, WithdrawalRefused>> {
  const found = await publicItem(trx, act);
  if (!found.ok) return found;
  const { draft, itemId } = found.value;
  const [withdrawal] = await withdrawalsOf(trx, itemId);
  if (!withdrawal || withdrawal.decision !== null) return err({ kind: "not-asked" });
  const { personId } = act;
  const doing = { personId, agencyId: draft.agencyId, permission: "items.withdraw" } as const;
  const hands = await handsOf(trx, doing);
  const isOwn = hands.some((one) => withdrawal.askedByIds.includes(one));
  return isOwn ? err({ kind: "own-asking" }) : ok({ draft, withdrawal });
}

interface ToRecord {
  readonly draft: Draft;
  readonly action: string;
  readonly details: Readonly<Record<string, string | number>>;
}

async function record(
  trx: Transaction,
  { by }: ActsOnDraft,
  { draft, action, details }: ToRecord,
): Promise<void> {
  await recordEvents(trx, by, [
    { action, subject: draftSubject(draft), agencyId: draft.agencyId, details },
  ]);
}
