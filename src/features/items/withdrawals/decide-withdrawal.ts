import { sql } from "kysely";
import { handsOf } from "#features/accounts/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { voidSignatures } from "#platform/signing/void-signatures.ts";
import type { Draft } from "../data/drafts/drafts.ts";
import { closeUrgent } from "../data/drafts/urgent.ts";
import { type Withdrawal, withdrawalsOf } from "../data/pages/withdrawals.ts";
import type { ActsOnDraft } from "../drafts/acting.ts";
import { draftSubject } from "../drafts/draft-subject.ts";
import { publicItem } from "./ask-withdrawal.ts";
import { emptyPage } from "./empty-page.ts";
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
  const { by } = act;
  await sql`
    update item_withdrawal set decision = 'approved', decided_by = ${by.actor.name}, decided_at = now()
    where id = ${id}`.execute(trx);
  await voidSignatures(trx, draftSubject(draft), { contentHash: undefined, by });
  await closeUrgent(trx, draft.id, "withdrawn");
  await emptyPage(trx, act, { draft, itemId, kind, says, successorId });
  await record(trx, act, {
    draft,
    action: "item.withdrawn",
    details: { item: itemId, kind, says },
  });
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
