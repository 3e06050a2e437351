import { sql } from "kysely";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { calendarStamp } from "../calendar-stamp.ts";
import { awaitedUntil, timeliness } from "../domain/case/timeliness.ts";
import { caseColumns, caseDays, type SealedCase } from "./read-cases.ts";
import { standingEvents } from "./request-acts.ts";

const atOnce = 1_000;

/** Judges again what was judged by another calendar: a year was announced, or an operator put one right. Gives how many. */
export async function judgeAgain(db: Queryable, calendar: WorkingCalendar): Promise<number> {
  const stamp = calendarStamp(calendar);
  let judged = 0;
  for (let count = atOnce; count === atOnce; judged += count) {
    const { rows } = await sql<SealedCase>`
      select ${caseColumns} from disclosure_request as request ${caseDays}
      where request.calendar < ${stamp} or request.calendar > ${stamp}
      order by request.id limit ${sql.lit(atOnce)}`.execute(db);
    count = rows.length;
    const acts = await standingEvents(
      db,
      rows.map(({ id }) => id),
    );
    const verdicts = rows.map((facts) => ({
      id: facts.id,
      ...timeliness(asJudged(facts, acts), calendar),
      consultedUntil: awaitedUntil(asJudged(facts, acts), calendar),
    }));
    await sql`update disclosure_request as request
      set verdict = given.verdict, due_on = given."dueOn", consulted_until = given."consultedUntil", calendar = ${stamp}
      from jsonb_to_recordset(${JSON.stringify(verdicts)}::jsonb) as given (id bigint, verdict text, "dueOn" date, "consultedUntil" date)
      where request.id = given.id`.execute(db);
  }
  return judged;
}

function asJudged(facts: SealedCase, acts: Awaited<ReturnType<typeof standingEvents>>) {
  return { facts, events: acts.get(facts.id), isUntold: facts.untold.length > 0 };
}
