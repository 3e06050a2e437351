import { holdersOf } from "#features/accounts/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { JobHandler } from "#platform/jobs/queue/queue-job.ts";
import { isFirstReminder } from "#platform/notices/first-reminder.ts";
import type { NoticeKind } from "#platform/notices/notice-kind.ts";
import { notify } from "#platform/notices/notify.ts";
import { endingWithinOn } from "../data/library/ending-within.ts";
import { endingSoon, onDeadBasis, type ToLookAt } from "../desk/dead-basis.ts";
import { filesUnderWay } from "../desk/files-under-way.ts";
import { toEvaluate } from "../desk/to-evaluate.ts";
import { documentBasisNotice, documentEndingNotice, documentLateNotice } from "../notice-kinds.ts";
import { stepWords } from "../words/life-words.ts";

/** What is told, once for each thing and day. */
interface Told {
  readonly agencyId: number;
  readonly subject: string;
  readonly on: LocalDate;
  readonly words: string;
  readonly path: string;
}

const every = agencyScope({ kind: "operator" });

/**
 * Every day: tells who makes documents of an agency of limits that end today or are over, of documents that will end, and of those
 * whose basis is no more. Each once.
 */
export const remindOfDocuments: JobHandler<null> = async ({ db, today }) => {
  const day = today();
  const within = await endingWithinOn(db, day);
  const files = await filesUnderWay(db, every, day);
  const late = files.flatMap(({ id, agencyId, title, clock }): Told[] => {
    if (!clock?.dueOn || clock.dueOn > day) return [];
    const { dueOn: on, step } = clock;
    const words = `《${title}》的${stepWords[step]}期限是 ${on}，还没有办。`;
    const subject = `${id} ${step}`;
    return [{ agencyId, subject, on, words, path: `/documents/file?id=${id}` }];
  });
  const ending = await endingSoon(db, every, { day, within });
  const evaluate = await toEvaluate(db, every, day);
  const dead = await onDeadBasis(db, every, day);
  await db.transaction().execute(async (trx) => {
    await tellAll(trx, documentLateNotice, late);
    await tellAll(trx, documentEndingNotice, ending.map(toldOf));
    await tellAll(trx, documentEndingNotice, evaluate.map(toldOfEvaluation));
    await tellAll(trx, documentBasisNotice, dead.map(toldOf));
  });
};

function toldOf({ id, agencyId, title, number, detail, on }: ToLookAt): Told {
  const words = `《${title}》（${number}）${detail}，请评估后决定继续有效、修改或者废止。`;
  return { agencyId, subject: `${id}`, on, words, path: `/documents?document=${id}` };
}

function toldOfEvaluation(document: ToLookAt): Told {
  return { ...toldOf(document), subject: `evaluation ${document.id}` };
}

async function tellAll(trx: Transaction, kind: NoticeKind, all: readonly Told[]): Promise<void> {
  for (const { subject, on, agencyId, words, path } of all) {
    if (!(await isFirstReminder(trx, kind, { subject, dueOn: on, before: 0 }))) continue;
    const to = await keepersOf(trx, agencyId);
    await notify(trx, kind, { to, agencyId, words, path });
  }
}

/** Who makes documents there: its legal reviewers and its head. */
async function keepersOf(trx: Transaction, agencyId: number): Promise<readonly number[]> {
  const roles = ["legal-reviewer", "disclosure-head", "information-officer"] as const;
  const all = await Promise.all(
    roles.map((role) => holdersOf(trx, { agencyId, role, level: null })),
  );
  return [...new Set(all.flat().map(({ id }) => id))];
}
