import { sql } from "kysely";
import { holdersOf, mayDo } from "#features/accounts/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { JobHandler } from "#platform/jobs/queue/queue-job.ts";
import { notify } from "#platform/notices/notify.ts";
import { draftProblem } from "../api/drafts/draft-problem.ts";
import { type Draft, findDraft } from "../data/drafts/drafts.ts";
import { keepNotPublished, scheduleDue } from "../data/drafts/schedules.ts";
import type { ScheduledPublication } from "../domain/draft/scheduled-publication.ts";
import type { ActsOnDraft } from "../drafts/acting.ts";
import { draftSubject } from "../drafts/draft-subject.ts";
import { publishDraft } from "../drafts/publish-draft.ts";
import { scheduleFailed } from "../notice-kinds.ts";

/**
 * Publishes an item at the moment that was chosen, in the bytes that were signed. Where whoever chose may not publish any more, or
 * its agency has ended, it is not published and people are told. What was changed or cancelled since is left alone.
 */
export const publishScheduled: JobHandler<ScheduledPublication> = async (services, scheduled) => {
  const today = services.today();
  await services.db.transaction().execute(async (trx) => {
    const chosen = await scheduleDue(trx, scheduled);
    if (!chosen) return;
    const { personId, name } = chosen;
    const act: ActsOnDraft = {
      ...{ scope: agencyScope({ kind: "operator" }), personId, draftId: scheduled.draft, today },
      by: { actor: { kind: "person", id: `${personId}`, name } },
    };
    const draft = await findDraft(trx, act);
    if (!draft) return;
    const because = await withoutRight(trx, draft, act);
    if (because) return notPublished(trx, { draft, act, because });
    const done = await publishDraft(trx, act, services);
    if (done.ok) return;
    const { title, detail } = draftProblem(done.error);
    await notPublished(trx, { draft, act, because: `${title}。${detail}` });
  });
};

/** Why it may not be published any more, in words. */
async function withoutRight(
  trx: Transaction,
  { agencyId, agencyName }: Draft,
  { personId, by, today }: ActsOnDraft,
): Promise<string | undefined> {
  if (await hasEnded(trx, agencyId, today)) return `${agencyName}已经撤销。`;
  const may = await mayDo(trx, { personId, agencyId, permission: "items.publish" });
  return may ? undefined : `选定时间的${by.actor.name}已经没有发布信息的权限。`;
}

async function hasEnded(trx: Transaction, agencyId: number, today: LocalDate): Promise<boolean> {
  const { rows } = await sql`
    select from agency where id = ${agencyId} and dissolved_on <= ${today}::date`.execute(trx);
  return rows.length > 0;
}

interface NotPublished {
  readonly draft: Draft;
  readonly act: ActsOnDraft;
  readonly because: string;
}

/** Keeps why, and tells who chose, who wrote it, and who can publish it. */
async function notPublished(
  trx: Transaction,
  { draft, act, because }: NotPublished,
): Promise<void> {
  const { id, agencyId, authorIds, content } = draft;
  await keepNotPublished(trx, id, because);
  await recordEvents(trx, { actor: { kind: "system", name: "定时发布" } }, [
    {
      action: "item-draft.not-published",
      subject: draftSubject(draft),
      agencyId,
      details: { because },
    },
  ]);
  const heads = await holdersOf(trx, { agencyId, role: "disclosure-head", level: null });
  await notify(trx, scheduleFailed, {
    to: [act.personId, ...authorIds, ...heads.map((one) => one.id)],
    agencyId,
    words: `《${content.title}》没有按选定的时间发布：${because}`,
    path: `/items/draft?id=${id}`,
  });
}
