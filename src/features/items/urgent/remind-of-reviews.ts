import { sql } from "kysely";
import { holdersOf, supervisorsOver } from "#features/accounts/index.ts";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { JobHandler } from "#platform/jobs/queue/queue-job.ts";
import { isFirstReminder } from "#platform/notices/first-reminder.ts";
import { notify } from "#platform/notices/notify.ts";
import { nextStep } from "#platform/signing/chain.ts";
import { openChainOf } from "#platform/signing/load-chains.ts";
import { reviewDue, reviewOverdue } from "../notice-kinds.ts";

interface Due {
  readonly draftId: number;
  readonly signingId: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly title: string;
  readonly dueOn: LocalDate;
}

/**
 * Every day: who can sign next is told the day before the review afterwards (补审) is due, and when it is overdue with the head and the
 * supervising office. Each once a day that it is due on.
 */
export const remindOfReviews: JobHandler<null> = async ({ db, today }) => {
  const { rows } = await sql<Due>`
    select draft.id as "draftId", signing_id as "signingId", draft.agency_id as "agencyId", agency.name as "agencyName",
      draft.title, review_due_on as "dueOn"
    from item_urgent join item_draft as draft on draft.id = draft_id join agency on agency.id = draft.agency_id
    where published_at is not null and outcome is null and review_due_on <= ${addDays(today(), 1)}
    order by review_due_on, signing_id`.execute(db);
  for (const one of rows) {
    await db.transaction().execute((trx) => remindOf(trx, one, one.dueOn < today()));
  }
};

async function remindOf(trx: Transaction, one: Due, isOverdue: boolean): Promise<void> {
  const { draftId, signingId, agencyId, agencyName, title, dueOn } = one;
  const kind = isOverdue ? reviewOverdue : reviewDue;
  if (!(await isFirstReminder(trx, kind, { subject: `${signingId}`, dueOn, before: 0 }))) return;
  const chain = await openChainOf(trx, { kind: "item-draft", id: draftId });
  const step = chain && nextStep(chain);
  if (!step) return;
  const signers = (await holdersOf(trx, step)).map(({ id }) => id);
  const above = isOverdue ? await overdueTold(trx, agencyId) : [];
  const to = [...signers.filter((id) => !chain.authorIds.includes(id)), ...above];
  const words = isOverdue
    ? `${agencyName}的《${title}》先公开后，补审逾期（应在 ${dueOn} 以前审完），现在等${step.name}。`
    : `《${title}》先公开后，补审应在 ${dueOn} 以前办完，现在等${step.name}。`;
  await notify(trx, kind, { to, agencyId, words, path: `/items/draft?id=${draftId}` });
}

async function overdueTold(trx: Transaction, agencyId: number): Promise<readonly number[]> {
  const heads = await holdersOf(trx, { agencyId, role: "disclosure-head", level: null });
  const above = await supervisorsOver(trx, agencyId);
  return [...heads.map(({ id }) => id), ...(above?.people ?? [])];
}
