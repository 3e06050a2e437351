import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { sendJobs } from "#platform/jobs/queue/send-jobs.ts";
import { draftToChange } from "../data/drafts/drafts.ts";
import { dropSchedule, keepSchedule } from "../data/drafts/schedules.ts";
import type { ItemActRefused } from "../drafts/act-refused.ts";
import type { ActsOnDraft } from "../drafts/acting.ts";
import { draftSubject } from "../drafts/draft-subject.ts";
import { publishScheduledJob } from "./publish-scheduled-job.ts";

/**
 * Chooses when a signed item is published by itself (定时发布), or another moment, within the transaction of the act. The right to
 * publish is the chooser's, and is asked again at that moment.
 */
export async function scheduleDraft(
  trx: Transaction,
  act: ActsOnDraft,
  at: string,
): Promise<Result<undefined, ItemActRefused>> {
  const draft = await draftToChange(trx, act);
  if (!draft) return err({ kind: "not-found" });
  if (draft.state !== "signed") return err({ kind: "other-state", state: draft.state });
  const refused = await momentRefused(trx, at);
  if (refused) return err({ kind: refused });
  const person = { id: act.personId, name: act.by.actor.name };
  await keepSchedule(trx, { draftId: draft.id, at, person });
  await sendJobs(trx, publishScheduledJob, [{ draft: draft.id, at }]);
  await recordEvents(trx, act.by, [
    {
      action: "item-draft.scheduled",
      subject: draftSubject(draft),
      agencyId: draft.agencyId,
      details: { at, ...(draft.schedule && { before: draft.schedule.at }) },
    },
  ]);
  return ok(undefined);
}

/** Has it wait for somebody to publish it (取消定时发布), within the transaction of the act. */
export async function unscheduleDraft(
  trx: Transaction,
  act: ActsOnDraft,
): Promise<Result<undefined, ItemActRefused>> {
  const draft = await draftToChange(trx, act);
  if (!draft) return err({ kind: "not-found" });
  if (!(await dropSchedule(trx, draft.id))) return err({ kind: "not-scheduled" });
  await recordEvents(trx, act.by, [
    {
      action: "item-draft.unscheduled",
      subject: draftSubject(draft),
      agencyId: draft.agencyId,
      details: { before: draft.schedule?.at ?? "" },
    },
  ]);
  return ok(undefined);
}

/** By the clock of the database, which the queue goes by too. */
async function momentRefused(trx: Transaction, at: string) {
  const { rows } = await sql<{ readonly isPast: boolean; readonly isFar: boolean }>`
    select ${at}::timestamptz <= now() as "isPast", ${at}::timestamptz > now() + interval '1 year' as "isFar"`.execute(
    trx,
  );
  if (rows[0]?.isPast !== false) return "moment-passed";
  return rows[0].isFar ? "moment-too-far" : undefined;
}
