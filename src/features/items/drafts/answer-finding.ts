import { sql } from "kysely";
import { ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { DraftRefused } from "../domain/draft/draft-state.ts";
import type { ActsOnDraft } from "./acting.ts";
import { addAuthor } from "./add-author.ts";
import { draftSubject } from "./draft-subject.ts";
import { draftToWrite, raiseRevision } from "./write-draft.ts";

interface Answered {
  readonly revision: number;
  readonly finding: string;
  readonly reason: string;
}

/** Says why something that was found stays (情况说明), within the transaction of the act; signers read it. Gives the revision. */
export async function answerFinding(
  trx: Transaction,
  act: ActsOnDraft,
  { revision, finding, reason }: Answered,
): Promise<Result<number, DraftRefused>> {
  const draft = await draftToWrite(trx, act, revision);
  if (!draft.ok) return draft;
  const { id, agencyId } = draft.value;
  await sql`
    insert into item_draft_answer (draft_id, finding, reason, answered_by)
    values (${id}, ${finding}, ${reason}, ${act.by.actor.name})
    on conflict (draft_id, finding) do update set reason = excluded.reason, answered_by = excluded.answered_by,
      answered_at = now()`.execute(trx);
  await addAuthor(trx, act, { id, agencyId });
  await recordEvents(trx, act.by, [
    {
      action: "item-draft.finding-answered",
      subject: draftSubject(draft.value),
      agencyId,
      details: { finding, reason },
    },
  ]);
  return ok(await raiseRevision(trx, act, id));
}
