import { sql } from "kysely";
import { holdersOf } from "#features/accounts/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { JobHandler } from "#platform/jobs/queue/queue-job.ts";
import { reminderDue } from "#platform/jobs/reminder-event.ts";
import { notify } from "#platform/notices/notify.ts";
import { bucketSql } from "../board/bucket-sql.ts";
import { type Bucket, bucketDays } from "../domain/board/buckets.ts";
import { workingDaysLeft } from "../domain/board/days-left.ts";
import { lastDayNotice, replyDueNotice } from "../notice-kinds.ts";

/** Working days before the last one, and the last one itself. */
const before = [7, 3, 1, 0] as const;

interface Due {
  readonly id: number;
  readonly agencyId: number;
  readonly number: string;
  readonly officerId: number | null;
  readonly dueOn: LocalDate | null;
  readonly certainThrough: LocalDate | null;
  readonly certainLeft: number | null;
}

/** A case with its working days left. */
interface Reminder extends Due {
  readonly left: number;
}

/**
 * Every day: tells who has a case in hand 7, 3 and 1 working days before its last one, and on that day the head too. Each once,
 * however often the work is done; a last day that moved is told of anew. One message an agency and a person.
 */
export const remindOfReplies: JobHandler<null> = async ({ db, today }) => {
  const due = await casesDue(db, today());
  const byAgency = Map.groupBy(due, ({ agencyId }) => agencyId);
  for (const [agencyId, cases] of byAgency) {
    await db.transaction().execute(async (trx) => {
      const first: Reminder[] = [];
      for (const one of cases) if (await isFirst(trx, one)) first.push(one);
      await tell(trx, agencyId, first);
    });
  }
};

/** Cases whose period runs and ends within the days of the first reminder. */
async function casesDue(db: Queryable, today: LocalDate): Promise<readonly Reminder[]> {
  const calendar = officeCalendar();
  const near: readonly Bucket[] = ["today", "within3", "within7"];
  const { rows } = await sql<Due>`
    select request.id, request.agency_id as "agencyId", request.number, request.officer_id as "officerId",
      request.due_on as "dueOn", request.certain_through as "certainThrough", request.certain_left as "certainLeft"
    from request_in_hand as request
    where ${bucketSql(bucketDays(today, calendar))} = any(${near}::text[])
    order by request.urgent_on, request.id`.execute(db);
  return rows.flatMap((one) => {
    const left = workingDaysLeft(one, today, calendar);
    return left === null ? [] : [{ ...one, left }];
  });
}

/** Keeps that it is sent; false where it was, also before the year of its last day was announced. */
async function isFirst(trx: Transaction, { id, dueOn, left }: Reminder): Promise<boolean> {
  const event = reminderDue(left, before);
  if (event === undefined) return false;
  const { rows } = await sql`
    insert into request_reminder (request_id, days_before, due_on)
    select ${id}, ${event}, ${dueOn}::date where not exists (
      select from request_reminder where request_id = ${id} and days_before = ${event} and due_on is null)
    on conflict do nothing returning 1`.execute(trx);
  return rows.length > 0;
}

async function tell(trx: Transaction, agencyId: number, cases: readonly Reminder[]): Promise<void> {
  if (cases.length === 0) return;
  const of = async (role: string) =>
    (await holdersOf(trx, { agencyId, role, level: null })).map(({ id }) => id);
  const heads = await of("disclosure-head");
  const officers = await of("case-officer");
  const everybody = officers.length > 0 ? officers : heads;
  const byOfficer = Map.groupBy(cases, ({ officerId }) => officerId);
  for (const [officerId, some] of byOfficer) {
    const to = officerId === null ? everybody : [officerId];
    await notify(trx, replyDueNotice, { to, agencyId, ...messageOf(some, "") });
  }
  const last = cases.filter(({ left }) => left === 0);
  if (last.length === 0) return;
  await notify(trx, lastDayNotice, { to: heads, agencyId, ...messageOf(last, "今天到期：") });
}

/** Cases that a message names. */
const mostNamed = 10;

function messageOf(cases: readonly Reminder[], head: string) {
  const named = cases.slice(0, mostNamed).map(caseWords).join("；");
  const more = cases.length > mostNamed ? `；等 ${cases.length} 件` : "";
  const [only] = cases;
  const path = cases.length === 1 && only ? `/requests?request=${only.id}` : "/requests/board";
  return { words: `${head}${named}${more}。`, path };
}

function caseWords({ number, dueOn, left }: Reminder): string {
  const when = left === 0 ? "今天是最后一天" : `还有 ${left} 个工作日`;
  return `${number} 应在 ${dueOn === null ? "下一年（日期待节假日安排公布）" : dueOn} 前答复，${when}`;
}
