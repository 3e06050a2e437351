import { sql } from "kysely";
import { holdersOf } from "#features/accounts/index.ts";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { JobHandler } from "#platform/jobs/queue/queue-job.ts";
import { isFirstReminder } from "#platform/notices/first-reminder.ts";
import { notify } from "#platform/notices/notify.ts";
import { messageLimits, placeOf } from "../data/message-limits.ts";
import { type MessageFacts, messageClock } from "../domain/message-clock.ts";
import { lettersDueNotice } from "../notice-kinds.ts";

/** A letter that came longer ago than this is known to be late by its list. */
const lookedBack = 120;

interface Due {
  readonly today: number;
  readonly next: number;
  readonly overdue: number;
}

/**
 * Every morning: tells who works on cases, and the head, how many letters fall due today or on the next working day; one message an
 * agency and day, however many letters. Those that are overdue are told with them.
 */
export const remindOfLetters: JobHandler<null> = async ({ db, today }) => {
  const open = await openLetters(db, today());
  for (const [agencyId, letters] of Map.groupBy(open, ({ agency }) => agency)) {
    const due = await dueOf(db, letters, { agencyId, today: today() });
    if (due.today + due.next === 0) continue;
    await db.transaction().execute(async (trx) => {
      const reminder = { subject: `${agencyId}`, dueOn: today(), before: 0 };
      if (await isFirstReminder(trx, lettersDueNotice, reminder)) await tell(trx, agencyId, due);
    });
  }
};

type Letter = MessageFacts & { readonly agency: number };

async function openLetters(db: Queryable, today: LocalDate): Promise<readonly Letter[]> {
  const { rows } = await sql<Letter>`
    select agency_id as agency, source, received_on as "receivedOn", due_on as "dueOn", concluded_on as "concludedOn"
    from citizen_message
    where voided_at is null and valid is not false and concluded_on is null and received_on <= ${today}::date
      and received_on > ${addDays(today, -lookedBack)}::date
    order by agency_id, id`.execute(db);
  return rows;
}

async function dueOf(
  db: Queryable,
  letters: readonly Letter[],
  { agencyId, today }: { readonly agencyId: number; readonly today: LocalDate },
): Promise<Due> {
  const place = await placeOf(db, agencyId, Number(today.slice(0, 4)));
  const limits = await messageLimits(db, place);
  const calendar = officeCalendar();
  const clocks = letters.map((letter) => messageClock(letter, { limits, calendar, today }));
  const left = (days: number) =>
    clocks.filter((clock) => clock.kind !== "unknown" && clock.left === days).length;
  const overdue = clocks.filter((clock) => "state" in clock && clock.state === "overdue").length;
  return { today: left(0), next: left(1), overdue };
}

async function tell(trx: Transaction, agencyId: number, due: Due): Promise<void> {
  const of = (role: string) => holdersOf(trx, { agencyId, role, level: null });
  const to = [...(await of("case-officer")), ...(await of("disclosure-head"))].map(({ id }) => id);
  const parts = [
    ...(due.today > 0 ? [`今天到期 ${due.today} 件`] : []),
    ...(due.next > 0 ? [`下一个工作日到期 ${due.next} 件`] : []),
    ...(due.overdue > 0 ? [`已经逾期 ${due.overdue} 件`] : []),
  ];
  const words = `没有办结的来信来电：${parts.join("，")}。`;
  await notify(trx, lettersDueNotice, {
    to: [...new Set(to)],
    agencyId,
    words,
    path: "/messages?standing=open",
  });
}
