import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { ok, type Result } from "#kernel/result.ts";
import type { WorkingCalendar, YearNotLoaded } from "#law/working-calendar.ts";
import { type Awaited, type Awaiting, awaitedOn, hasLapsed } from "./awaited.ts";
import type { DisclosureCase } from "./case-event.ts";
import type { CountedDay } from "./count-days.ts";
import { type HistoryRefused, standingOf } from "./history.ts";
import {
  type Certain,
  certainPart,
  type ReplyPeriod,
  replyPeriodOn,
  throughOn,
} from "./reply-period.ts";
import { type Breach, type ClockState, type Standing, stateOn } from "./standing.ts";

/** 答复期限 of a case on its `asOf` day: what is due when, and every day of the count. */
export interface ReplyClock {
  /** The day after which the period runs; `null` while receipt is not confirmed. */
  readonly receivedOn: LocalDate | null;
  /** `null` in the three states that wait, and where the count runs into a year not loaded. */
  readonly dueOn: LocalDate | null;
  readonly state: ClockState;
  /** What is awaited, in the three states that wait. */
  readonly next?: Awaited;
  /** 0 while receipt is not confirmed; `null` where the days through the end or `asOf` are not all in loaded years. */
  readonly workingDaysUsed: number | null;
  /** Negative when late; `null` with `dueOn` in the states that wait, and with `workingDaysUsed`. */
  readonly workingDaysLeft: number | null;
  /** `null` where it hangs on a year that is not loaded. */
  readonly overdue: boolean | null;
  /** The requester's limit has passed; `null` where that hangs on a year that is not loaded. */
  readonly lapsed: boolean | null;
  /** Every day after `receivedOn` through `dueOn`, or as far as is certain; none in the states that wait. */
  readonly days: readonly CountedDay[];
  readonly breaches: readonly Breach[];
  /** Only where `dueOn` hangs on a year that is not loaded. */
  readonly certain?: Certain;
  /** The years that stood in the way, in order. */
  readonly yearsNotLoaded: readonly number[];
}

/**
 * The reply clock of the command-line contract, pure. Where the contract is silent:
 * a case that ended keeps the due date counted from its last start, also when a correction or payment
 * was still awaited; a reply after the due date is a breach, a request without a reply is `overdue`;
 * an abandonment ends a consultation as the other ends do; the figures are those in force on the start day.
 */
export function replyClock(
  disclosureCase: DisclosureCase,
  calendar: WorkingCalendar,
): Result<ReplyClock, HistoryRefused> {
  const found = standingOf(disclosureCase, calendar);
  if (!found.ok) return found;
  const { asOf } = disclosureCase;
  const standing = found.value;
  const { startOn } = standing;
  const period = startOn === null ? null : replyPeriodOn({ ...standing, startOn }, asOf, calendar);
  const awaiting = awaitedOn(standing, asOf, calendar);
  const view = { standing, asOf };
  if (awaiting) return ok(waiting(view, awaiting, period));
  if (!period) throw new Error("a case that waits for nothing has been received");
  return ok(counting(view, period));
}

interface View {
  readonly standing: Standing;
  readonly asOf: LocalDate;
}

function waiting(
  { standing, asOf }: View,
  awaiting: Awaiting,
  period: ReplyPeriod | null,
): ReplyClock {
  const used = period ? period.used : 0;
  return {
    receivedOn: standing.startOn,
    dueOn: null,
    state: stateOn(standing, asOf),
    next: awaiting.next,
    workingDaysUsed: used,
    workingDaysLeft: null,
    overdue: false,
    lapsed: hasLapsed(awaiting, asOf),
    days: [],
    breaches: standing.breaches,
    yearsNotLoaded: yearsOf(standing, [
      awaiting.blocked,
      used === null ? (period?.blocked ?? null) : null,
    ]),
  };
}

function counting({ standing, asOf }: View, period: ReplyPeriod): ReplyClock {
  const { dueOn, used, limit } = period;
  const certain = certainPart(period);
  return {
    receivedOn: standing.startOn,
    dueOn,
    state: stateOn(standing, asOf),
    workingDaysUsed: used,
    workingDaysLeft: used === null ? null : limit - used,
    overdue: isOverdue(period, throughOn(standing, asOf)),
    lapsed: false,
    days: period.days,
    breaches: [...standing.breaches, ...lateReply(standing, dueOn)],
    ...(certain && { certain }),
    yearsNotLoaded: yearsOf(standing, [period.blocked]),
  };
}

/** Where the due date is not known: the working days left take at least as many calendar days. */
function isOverdue(period: ReplyPeriod, through: LocalDate): boolean | null {
  if (period.dueOn !== null) return through > period.dueOn;
  const certain = certainPart(period);
  return certain && through <= addDays(certain.through, certain.left) ? false : null;
}

function lateReply({ end }: Standing, dueOn: LocalDate | null): readonly Breach[] {
  if (end?.kind !== "replied" || dueOn === null || end.on <= dueOn) return [];
  return [{ rule: "art33.reply", dueBy: dueOn, on: end.on }];
}

function yearsOf(standing: Standing, blocks: readonly (YearNotLoaded | null)[]): readonly number[] {
  const years = [...standing.yearsNotLoaded, ...blocks.flatMap((block) => block?.year ?? [])];
  return [...new Set(years)].toSorted((one, other) => one - other);
}
