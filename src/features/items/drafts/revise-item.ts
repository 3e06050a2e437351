import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { draftToChange } from "../data/drafts/drafts.ts";
import { isReviewOpen } from "../domain/urgent.ts";
import type { ItemActRefused } from "./act-refused.ts";
import type { ActsOnDraft } from "./acting.ts";
import { draftSubject } from "./draft-subject.ts";
import { raiseRevision } from "./write-draft.ts";

export interface Revision {
  readonly reason: string;
  /** What stood before is not to be shown among its versions: it should never have been public. */
  readonly hidesBefore: boolean;
}

/**
 * Writes a published item again (修订), with the reason, within the transaction of the act: what is public stays until the new version
 * is signed and published.
 */
export async function reviseItem(
  trx: Transaction,
  act: ActsOnDraft,
  { reason, hidesBefore }: Revision,
): Promise<Result<undefined, ItemActRefused>> {
  const draft = await draftToChange(trx, act);
  if (!draft) return err({ kind: "not-found" });
  if (draft.state !== "published") return err({ kind: "other-state", state: draft.state });
  if (isReviewOpen(draft.urgent)) return err({ kind: "review-open" });
  await sql`
    update item_draft set state = 'writing', revised_because = ${reason}, hides_before = ${hidesBefore} where id = ${draft.id}`.execute(
    trx,
  );
  await raiseRevision(trx, act, draft.id);
  await recordEvents(trx, act.by, [
    {
      action: "item-draft.revised",
      subject: draftSubject(draft),
      agencyId: draft.agencyId,
      details: { item: draft.itemId ?? 0, because: reason, hidesBefore },
    },
  ]);
  return ok(undefined);
}
