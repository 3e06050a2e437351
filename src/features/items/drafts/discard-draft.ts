import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { freeFiles } from "#platform/files/store/stored-files.ts";
import { draftToChange } from "../data/drafts/drafts.ts";
import type { DraftRefused } from "../domain/draft/draft-state.ts";
import type { ActsOnDraft } from "./acting.ts";
import { draftSubject } from "./draft-subject.ts";
import { raiseRevision } from "./write-draft.ts";

/**
 * Throws a draft away that is being written (删除草稿), within the transaction of the act; the trail keeps its title. Of an item that is
 * public only what was written since is thrown away (放弃修订).
 */
export async function discardDraft(
  trx: Transaction,
  act: ActsOnDraft,
): Promise<Result<undefined, DraftRefused>> {
  const draft = await draftToChange(trx, act);
  if (!draft) return err({ kind: "not-found" });
  if (draft.state !== "writing") return err({ kind: "other-state", state: draft.state });
  if (draft.itemId === null) {
    await sql`delete from item_draft where id = ${draft.id}`.execute(trx);
    await freeFiles(trx, draftSubject(draft));
  } else await restore(trx, act, draft.id);
  await recordEvents(trx, act.by, [
    {
      action: "item-draft.discarded",
      subject: draftSubject(draft),
      agencyId: draft.agencyId,
      details: { title: draft.content.title },
    },
  ]);
  return ok(undefined);
}

/** Back to what is public, as it was signed. */
async function restore(trx: Transaction, act: ActsOnDraft, draftId: number): Promise<void> {
  await sql`
    update item_draft as draft set state = 'published', revised_because = null, hides_before = false, content = (
      select sent::jsonb->'content' from item_version where item_id = draft.item_id order by number desc limit 1)
    where id = ${draftId}`.execute(trx);
  await raiseRevision(trx, act, draftId);
}
