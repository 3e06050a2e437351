import { sql } from "kysely";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { calendarStamp } from "../calendar-stamp.ts";
import { timeliness } from "../domain/case/timeliness.ts";
import { type ReplyOrdered, reopenedDue } from "../domain/reopening/reopened-due.ts";
import { caseColumns, caseDays, type SealedCase } from "./read-cases.ts";
import { standingEvents } from "./request-acts.ts";

const atOnce = 1_000;
const lanes = 2;
/** Cases that are looked for together: to find that there are no more takes long. */
const sought = 100_000;

/** Judges again what was judged by another calendar: a year was announced, or an operator put one right. Gives how many. */
export async function judgeAgain(
  db: Queryable,
  calendar: WorkingCalendar,
  { isOpenOnly = false }: { readonly isOpenOnly?: boolean } = {},
): Promise<number> {
  let judged = 0;
  let after = 0;
  for (let count = sought; count === sought; judged += count) {
    const ids = await judgedOtherwise(db, { stamp: calendarStamp(calendar), isOpenOnly, after });
    // While the server writes some, others are reckoned.
    const lane = async (from: number) => {
      for (let at = from * atOnce; at < ids.length; at += lanes * atOnce) {
        await judgeCases(db, ids.slice(at, at + atOnce), calendar);
      }
    };
    await Promise.all(Array.from({ length: lanes }, (_, from) => lane(from)));
    count = ids.length;
    after = ids.at(-1) ?? after;
  }
  return judged + (await judgeReopenings(db, calendar));
}

interface Sought {
  readonly stamp: string;
  readonly isOpenOnly: boolean;
  readonly after: number;
}

async function judgedOtherwise(
  db: Queryable,
  { stamp, isOpenOnly, after }: Sought,
): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly id: number }>`
    select id from disclosure_request as request
    where (calendar < ${stamp} or calendar > ${stamp}) and id > ${after}
      and ${isOpenOnly ? sql`replied_on is null and voided_at is null` : sql`true`}
    order by id limit ${sql.lit(sought)}`.execute(db);
  return rows.map(({ id }) => id);
}

async function judgeCases(
  db: Queryable,
  ids: readonly number[],
  calendar: WorkingCalendar,
): Promise<void> {
  const { rows } = await sql<SealedCase>`
    select ${caseColumns} from disclosure_request as request ${caseDays}
    where request.id = any(${[...ids]}::bigint[])`.execute(db);
  const acts = await standingEvents(db, ids);
  const verdicts = rows.map((facts) => judgedAgain(asJudged(facts, acts), calendar));
  await sql`update disclosure_request as request
    set verdict = given.verdict, due_on = given."dueOn", step = given.step, awaited_by = given."awaitedBy",
      certain_through = given.through, certain_left = given."left", consulted_until = given."consultedUntil",
      calendar = ${calendarStamp(calendar)}
    from jsonb_to_recordset(${JSON.stringify(verdicts)}::jsonb) as given (id bigint, verdict text, "dueOn" date,
      step text, "awaitedBy" date, through date, "left" integer, "consultedUntil" date)
    where request.id = given.id`.execute(db);
}

interface Reopened extends ReplyOrdered {
  readonly id: number;
}

/** The last days of new replies that were ordered (重新答复), and are not given yet. */
async function judgeReopenings(db: Queryable, calendar: WorkingCalendar): Promise<number> {
  const stamp = calendarStamp(calendar);
  const { rows } = await sql<Reopened>`
    select id, received_on as "receivedOn", ordered_days as days, ordered_by_day as by
    from request_reopening where replied_on is null and undone_at is null and calendar <> ${stamp}
    order by id`.execute(db);
  const due = rows.map(({ id, ...ordered }) => {
    const { dueOn, certain } = reopenedDue(ordered, calendar);
    return { id, dueOn, ...certain };
  });
  await sql`update request_reopening as reopening
    set due_on = given."dueOn", certain_through = given.through, certain_left = given."left", calendar = ${stamp}
    from jsonb_to_recordset(${JSON.stringify(due)}::jsonb) as given (id bigint, "dueOn" date, through date, "left" integer)
    where reopening.id = given.id`.execute(db);
  return rows.length;
}

/** A case as another calendar judges it. */
function judgedAgain(judged: ReturnType<typeof asJudged>, calendar: WorkingCalendar) {
  const { verdict, dueOn, waits, certain } = timeliness(judged, calendar);
  return { id: judged.facts.id, verdict, dueOn, ...waits, ...certain };
}

function asJudged(facts: SealedCase, acts: Awaited<ReturnType<typeof standingEvents>>) {
  return { facts, events: acts.get(facts.id), isUntold: facts.untold.length > 0 };
}
