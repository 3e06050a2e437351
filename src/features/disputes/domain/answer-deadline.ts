import { type LocalDate, nextDay, yearOf } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { type Statutory, valueOn } from "#kernel/statutory.ts";
import {
  type AnswerPeriod,
  ordinaryReviewAnswer,
  simpleReviewAnswer,
  suitAnswer,
} from "#law/dispute-answers.ts";
import {
  dayOf,
  type WorkingCalendar,
  workingDayAfter,
  type YearNotLoaded,
} from "#law/working-calendar.ts";
import type { DisputeType, Procedure } from "./dispute.ts";

export interface AnswerAsked {
  readonly type: DisputeType;
  readonly procedure: Procedure | null;
  /** 收到答复通知日期. */
  readonly noticeOn: LocalDate;
}

export type DeadlineUnknown =
  | YearNotLoaded
  /** Of a review it makes a difference, and nobody has said. */
  | { readonly kind: "no-procedure" }
  /** The law of that day had no such procedure. */
  | { readonly kind: "no-period" };

/** The last day on which the agency's answer (答复、答辩) to a review or a suit is in time. */
export function answerDeadline(
  asked: AnswerAsked,
  calendar: WorkingCalendar,
): Result<LocalDate, DeadlineUnknown> {
  const statutory = periodOf(asked);
  if (!statutory) return err({ kind: "no-procedure" });
  const period = valueOn(statutory, asked.noticeOn);
  if (!period) return err({ kind: "no-period" });
  return period.counts === "working-days"
    ? workingDayAfter(calendar, asked.noticeOn, period.days)
    : calendarDayAfter(calendar, asked.noticeOn, period.days);
}

/** The text that fixes the deadline, as one cites it. */
export function deadlineCites(asked: AnswerAsked): string | undefined {
  return periodOf(asked)?.cites;
}

function periodOf({ type, procedure }: AnswerAsked): Statutory<AnswerPeriod> | undefined {
  if (type !== "review") return suitAnswer;
  if (procedure === null) return undefined;
  return procedure === "simple" ? simpleReviewAnswer : ordinaryReviewAnswer;
}

/** A period that ends on a day off ends on the first day after the days off. */
function calendarDayAfter(
  calendar: WorkingCalendar,
  start: LocalDate,
  days: number,
): Result<LocalDate, YearNotLoaded> {
  let day = start;
  for (let left = days; left > 0; left -= 1) day = nextDay(day);
  for (; ; day = nextDay(day)) {
    const found = dayOf(calendar, day);
    if (!found) return err({ kind: "year-not-loaded", year: yearOf(day), firstOn: day });
    if (found.working) return ok(day);
  }
}
