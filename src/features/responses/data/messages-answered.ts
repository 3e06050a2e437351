import { sql } from "kysely";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { workingDayAfter } from "#law/working-calendar.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { MessagesAnswered, MessageUnanswered } from "#platform/feature/messages-answered.ts";
import { errorReports } from "../domain/source-class.ts";
import { messageLimits, placeOf } from "./message-limits.ts";

/** 3 个月 (检查指标), in days: what waited longer than any three months. */
const longWait = 92;

interface Message {
  readonly id: number;
  readonly number: string;
  readonly source: string;
  readonly receivedOn: LocalDate;
  readonly answeredOn: LocalDate | null;
}

/**
 * How an agency's valid messages received since a day were answered: 找错 in its working days (setting `responses.errorDays`), any
 * other within three months. A count that reaches a year whose holidays are not announced finds nothing.
 */
export async function howMessagesWereAnswered(
  db: Queryable,
  { agencyId, from, today }: { agencyId: number; from: LocalDate; today: LocalDate },
): Promise<MessagesAnswered> {
  const { rows } = await sql<Message>`
    select id, number, source, received_on as "receivedOn", coalesce(replied_on, concluded_on) as "answeredOn"
    from citizen_message
    where agency_id = ${agencyId} and voided_at is null and valid is not false
      and received_on between ${from}::date and ${today}::date
    order by received_on, id`.execute(db);
  const place = await placeOf(db, agencyId, Number(today.slice(0, 4)));
  const { error: days } = await messageLimits(db, place);
  const isError = ({ source }: Message) => errorReports.includes(source);
  return {
    messages: rows.length,
    errors: rows.filter(isError).length,
    faults: rows.flatMap((message) => [
      ...(isError(message) ? lateError(message, days, today) : []),
      ...longUnanswered(message, today),
    ]),
  };
}

function lateError(message: Message, days: number, today: LocalDate): readonly MessageUnanswered[] {
  const due = workingDayAfter(officeCalendar(), message.receivedOn, days);
  if (!due.ok || (message.answeredOn ?? today) <= due.value) return [];
  const says = `应在 ${due.value} 前答复，${answered(message)}`;
  return [{ ...placed(message), fault: "late-error-answer", says }];
}

function longUnanswered(message: Message, today: LocalDate): readonly MessageUnanswered[] {
  const last = addDays(message.receivedOn, longWait);
  if (message.answeredOn !== null || today <= last) return [];
  const says = `${message.receivedOn} 收到，${answered(message)}`;
  return [{ ...placed(message), fault: "unanswered-long", says }];
}

function answered({ answeredOn }: Message): string {
  return answeredOn === null ? "还没有答复" : `${answeredOn} 答复`;
}

function placed({ id, number, receivedOn }: Message) {
  return { number, receivedOn, path: `/office/messages?message=${id}` };
}
