import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { type GuideInHand, guideToChange } from "../data/guides.ts";
import { type GuideContent, guideFault } from "../domain/guide.ts";
import { type ActsOnGuide, type GuideRefused, guideSubject } from "./acting.ts";

interface GuideToSave extends GuideContent {
  /** As the form had it when it was opened; 0 where nothing had been written. */
  readonly revision: number;
}

/** Writes an agency's guide, within the transaction of the act; what is public stays until it is signed anew. Gives its revision. */
export async function saveGuide(
  trx: Transaction,
  act: ActsOnGuide,
  { words, reviewOn, revision }: GuideToSave,
): Promise<Result<number, GuideRefused>> {
  const fault = guideFault({ words, reviewOn }, act.today);
  if (fault) return err(fault);
  const found = await guideToChange(trx, act.agencyId);
  if (found?.state === "review") return err({ kind: "other-state", state: "review" });
  if ((found?.revision ?? 0) !== revision) {
    return err({ kind: "changed-meanwhile", by: found?.savedBy ?? "" });
  }
  const next = revision + 1;
  await sql`
    insert into disclosure_guide (agency_id, words, review_on, author_ids, saved_by, revision)
    values (${act.agencyId}, ${JSON.stringify(words)}::jsonb, ${reviewOn}::date, ${authorsOf(found, act)}::integer[],
      ${act.by.actor.name}, ${next})
    on conflict (agency_id) do update set words = excluded.words, review_on = excluded.review_on,
      author_ids = excluded.author_ids, saved_by = excluded.saved_by, revision = excluded.revision,
      state = 'draft'`.execute(trx);
  const subject = guideSubject(act.agencyId);
  await recordEvents(trx, act.by, [
    {
      action: "catalogue.guide-saved",
      subject,
      agencyId: act.agencyId,
      details: { before: found ? contentOf(found) : null, after: { words, reviewOn } },
    },
  ]);
  return ok(next);
}

/** Who wrote of what is not public yet. */
function authorsOf(found: GuideInHand | undefined, { personId }: ActsOnGuide): readonly number[] {
  const before = found?.state === "draft" ? found.authorIds : [];
  return [...new Set([...before, personId])];
}

function contentOf({ words, reviewOn }: GuideInHand): GuideContent {
  return { words, reviewOn };
}
