import type { LocalDate } from "#kernel/local-date.ts";
import { valueOn } from "#kernel/statutory.ts";
import { replyPeriod } from "#law/disclosure-regulation.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import { type CountedDay, walkDays } from "../clock/count-days.ts";
import { type Certain, certainPart } from "../clock/reply-period.ts";

/** 责令重新答复: what a decision or a judgment says of the time for the new reply. */
export interface ReplyOrdered {
  /** The day on which the agency received it. */
  readonly receivedOn: LocalDate;
  /** Working days that it gives; `null`: it gives none, and the statutory period counts. */
  readonly days: number | null;
  /** The day that it names; it goes before days. */
  readonly by: LocalDate | null;
}

/** The last day of the new reply, and how it was counted. */
export interface ReopenedDue {
  /** `null`: it lies in a year whose holidays are not announced. */
  readonly dueOn: LocalDate | null;
  readonly certain: Certain | null;
  readonly days: readonly CountedDay[];
}

/** 重新答复的期限: the day named, else the working days ordered, else the period of 第三十三条, from the day after receipt. */
export function reopenedDue(
  { receivedOn, days, by }: ReplyOrdered,
  calendar: WorkingCalendar,
): ReopenedDue {
  if (by !== null) return { dueOn: by, certain: null, days: [] };
  const limit = days ?? valueOn(replyPeriod, receivedOn) ?? 0;
  const isEnough = (_: LocalDate, counted: number) => counted >= limit;
  const walk = walkDays({ startOn: receivedOn, pauses: [], isEnough }, calendar);
  const dueOn = walk.blocked ? null : (walk.days.at(-1)?.on ?? null);
  const period = { limit, dueOn, days: walk.days, used: null, blocked: walk.blocked };
  return { dueOn, certain: certainPart(period) ?? null, days: walk.days };
}
