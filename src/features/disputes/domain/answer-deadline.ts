import type { LocalDate } from "#kernel/local-date.ts";
import { err, type Result } from "#kernel/result.ts";
import { type Statutory, valueOn } from "#kernel/statutory.ts";
import { type DayPeriod, lastDayOf } from "#law/day-period.ts";
import { ordinaryReviewAnswer, simpleReviewAnswer, suitAnswer } from "#law/dispute-answers.ts";
import type { WorkingCalendar, YearNotLoaded } from "#law/working-calendar.ts";
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
  return lastDayOf(calendar, asked.noticeOn, period);
}

/** The text that fixes the deadline, as one cites it. */
export function deadlineCites(asked: AnswerAsked): string | undefined {
  return periodOf(asked)?.cites;
}

function periodOf({ type, procedure }: AnswerAsked): Statutory<DayPeriod> | undefined {
  if (type !== "review") return suitAnswer;
  if (procedure === null) return undefined;
  return procedure === "simple" ? simpleReviewAnswer : ordinaryReviewAnswer;
}
