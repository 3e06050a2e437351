import { sql } from "kysely";
import { holdersOf } from "#features/accounts/index.ts";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { JobHandler } from "#platform/jobs/queue/queue-job.ts";
import { reminderDue } from "#platform/jobs/reminder-event.ts";
import { isFirstReminder } from "#platform/notices/first-reminder.ts";
import { notify } from "#platform/notices/notify.ts";
import { answerDeadline } from "../domain/answer-deadline.ts";
import type { DisputeType, Procedure } from "../domain/dispute.ts";
import { workingDaysLeft } from "../domain/working-days-left.ts";
import { answerDueNotice } from "../notice-kinds.ts";
import { disputeWords } from "../words/dispute-words.ts";

/** Working days before the last one. */
const before = [3, 1] as const;

interface Open {
  readonly id: number;
  readonly agencyId: number;
  readonly number: string;
  readonly type: DisputeType;
  readonly procedure: Procedure | null;
  readonly noticeOn: LocalDate;
}

/**
 * Every day: reminds who works on cases, and the head, three working days and one before an answer is due. Each event once, however
 * often the work is done. Of a review whose procedure nobody has entered the shorter period counts.
 */
export const remindOfAnswers: JobHandler<null> = async ({ db, today }) => {
  const calendar = officeCalendar();
  for (const one of await openDisputes(db, today())) {
    const procedure = one.procedure ?? "simple";
    const dueOn = answerDeadline({ ...one, procedure }, calendar);
    if (!dueOn.ok) continue;
    const left = workingDaysLeft(today(), dueOn.value, calendar);
    const event = left === undefined ? undefined : reminderDue(left, before);
    if (left === undefined || event === undefined) continue;
    await db.transaction().execute(async (trx) => {
      const reminder = { subject: `${one.id}`, dueOn: dueOn.value, before: event };
      if (await isFirstReminder(trx, answerDueNotice, reminder)) {
        await tell(trx, one, { dueOn: dueOn.value, left });
      }
    });
  }
};

/** No answer has more days than these. */
const longest = 90;

/** Cases that wait for the agency's answer. */
async function openDisputes(db: Queryable, today: LocalDate): Promise<readonly Open[]> {
  const { rows } = await sql<Open>`
    select id, agency_id as "agencyId", number, type, procedure, notice_on as "noticeOn" from dispute
    where voided_at is null and notice_on is not null and answered_on is null and closed_on is null
      and notice_on > ${addDays(today, -longest)}::date
    order by id`.execute(db);
  return rows;
}

async function tell(
  trx: Transaction,
  { id, agencyId, number, type, procedure }: Open,
  { dueOn, left }: { readonly dueOn: LocalDate; readonly left: number },
): Promise<void> {
  const of = (role: string) => holdersOf(trx, { agencyId, role, level: null });
  const to = [...(await of("case-officer")), ...(await of("disclosure-head"))].map((one) => one.id);
  const when = left === 0 ? "今天是最后一天" : `还有 ${left} 个工作日`;
  const isAssumed = type === "review" && procedure === null;
  const words = `${disputeWords[type]} ${number} 应在 ${dueOn} 前提交答复，${when}${isAssumed ? "（程序没有登记，按简易程序计算）" : ""}。`;
  await notify(trx, answerDueNotice, { to, agencyId, words, path: `/disputes?dispute=${id}` });
}
