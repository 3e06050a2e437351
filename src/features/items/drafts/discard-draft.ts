import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { draftToChange } from "../data/drafts/drafts.ts";
import type { DraftRefused } from "../domain/draft/draft-state.ts";
import type { ActsOnDraft } from "./acting.ts";
import { draftSubject } from "./draft-subject.ts";

/** Throws a draft away that is being written (删除草稿), within the transaction of the act; the trail keeps its title. */
export async function discardDraft(
  trx: Transaction,
  act: ActsOnDraft,
): Promise<Result<undefined, DraftRefused>> {
  const draft = await draftToChange(trx, act);
  if (!draft) return err({ kind: "not-found" });
  if (draft.state !== "writing") return err({ kind: "other-state", state: draft.state });
  await sql`delete from item_draft where id = ${draft.id}`.execute(trx);
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
