import { sql } from "kysely";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { Draft } from "../data/drafts/drafts.ts";
import { closeUrgent } from "../data/drafts/urgent.ts";
import type { ActsOnDraft } from "../drafts/acting.ts";
import { draftSubject } from "../drafts/draft-subject.ts";
import { emptyPage } from "../withdrawals/empty-page.ts";

/** What the public is told; why it was refused is for those who wrote it. */
const says = "公开后的审核没有通过";

/**
 * Takes an item off the site at once whose review afterwards was refused (补审不通过), within the transaction of the return: it was public
 * on the condition of that review. A withdrawal is kept of it, as of any other.
 */
export async function takeOff(trx: Transaction, act: ActsOnDraft, draft: Draft): Promise<void> {
  const { itemId } = draft;
  if (itemId === null) throw new Error(`draft ${draft.id} is public without an item`);
  await closeUrgent(trx, draft.id, "refused");
  const { name } = act.by.actor;
  const kind = "error";
  // What somebody asked for meanwhile is decided with it.
  await sql`
    insert into item_withdrawal (item_id, kind, says, asked_by, asked_by_ids, decision, decided_by, decided_at)
    values (${itemId}, ${kind}, ${says}, ${name}, ${[act.personId]}::bigint[], 'approved', ${name}, now())`.execute(
    trx,
  );
  await sql`
    update item_withdrawal set decision = 'approved', decided_by = ${name}, decided_at = now()
    where item_id = ${itemId} and decision is null`.execute(trx);
  await emptyPage(trx, act, { draft, itemId, kind, says, successorId: null });
  await recordEvents(trx, act.by, [
    {
      action: "item.withdrawn",
      subject: draftSubject(draft),
      agencyId: draft.agencyId,
      details: { item: itemId, kind, says },
    },
  ]);
}
