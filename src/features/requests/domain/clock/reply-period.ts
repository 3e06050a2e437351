import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { valueOn } from "#kernel/statutory.ts";
import { replyPeriod } from "#law/disclosure-regulation.ts";
import type { WorkingCalendar, YearNotLoaded } from "#law/working-calendar.ts";
import { type CountedDay, type Pause, type Walk, walkDays } from "./count-days.ts";
import { type Consultation, type Delay, type Standing, stateOn } from "./standing.ts";

/** The reply period of a case that has been received, reckoned on one day. */
export interface ReplyPeriod {
  /** Working days allowed: the statutory period and the extension. */
  readonly limit: number;
  /** The last day on which a reply is in time; `null` where a year is not loaded. */
  readonly dueOn: LocalDate | null;
  /** Every day after the start through the due date, or as far as can be judged. */
  readonly days: readonly CountedDay[];
  /** Days that counted through the end or the day of reckoning; `null` where a year is not loaded. */
  readonly used: number | null;
  /** The first day that could not be judged, where one stood in the way. */
  readonly blocked: YearNotLoaded | null;
}

/** A case whose reply period has a start. */
export interface Running extends Standing {
  readonly startOn: LocalDate;
}

/** Reckons the reply period as it stands at the end of `today`: consultations run through `today` at the latest. */
export function replyPeriodOn(
  standing: Running,
  today: LocalDate,
  calendar: WorkingCalendar,
): ReplyPeriod {
  const limit = (valueOn(replyPeriod, standing.startOn) ?? 0) + standing.extendedBy;
  const through = throughOn(standing, today);
  const { delay } = standing;
  const isEnough = (last: LocalDate, counted: number) =>
    last >= through &&
    (delay === null || last >= delay.until) &&
    (isFixed(delay) || counted >= limit);
  const pauses = pausesOn(standing, today);
  const walk = walkDays({ startOn: standing.startOn, pauses, isEnough }, calendar);
  const dueOn = dueOnOf(walk, limit, delay);
  return {
    limit,
    dueOn,
    days: dueOn === null ? walk.days : walk.days.filter(({ on }) => on <= dueOn),
    used: walk.blocked && walk.blocked.firstOn <= through ? null : usedThrough(walk, through),
    blocked: walk.blocked,
  };
}

/** The due date as it stands at the end of `today`; `null` while a correction or payment is awaited, or where a year is not loaded. */
export function dueAsItStood(
  standing: Running,
  today: LocalDate,
  calendar: WorkingCalendar,
): LocalDate | null {
  const state = stateOn(standing, today);
  if (state === "awaitingCorrection" || state === "awaitingPayment") return null;
  return replyPeriodOn(standing, today, calendar).dueOn;
}

/** The last day that matters: the end of the case, else `today`. */
export function throughOn(standing: Standing, today: LocalDate): LocalDate {
  return standing.end && standing.end.on < today ? standing.end.on : today;
}

/** The last day of what is certain, and the working days of the limit still to count after it. */
export interface Certain {
  readonly through: LocalDate;
  readonly left: number;
}

/** What is certain of a due date that hangs on a year not loaded; `undefined` for any other. */
export function certainPart(period: ReplyPeriod): Certain | undefined {
  if (period.dueOn !== null || period.blocked === null) return undefined;
  const counted = period.days.filter(({ counts }) => counts).length;
  return {
    through: addDays(period.blocked.firstOn, -1),
    left: Math.max(period.limit - counted, 0),
  };
}

/**
 * A delayed reply (第三十五条) is due on the day fixed. A restart after that day was fixed can only
 * give more time: the later of that day and the period counted afresh.
 */
function dueOnOf(walk: Walk, limit: number, delay: Delay | null): LocalDate | null {
  if (delay && isFixed(delay)) return delay.until;
  const counted = walk.days.filter(({ counts }) => counts)[limit - 1]?.on;
  if (counted === undefined) return null;
  return delay && delay.until > counted ? delay.until : counted;
}

function isFixed(delay: Delay | null): boolean {
  return delay !== null && !delay.restarted;
}

function usedThrough(walk: Walk, through: LocalDate): number {
  return walk.days.filter(({ on, counts }) => counts && on <= through).length;
}

function pausesOn(standing: Standing, today: LocalDate): readonly Pause[] {
  const last = throughOn(standing, today);
  return standing.consultations.map((consultation) => ({
    kind: consultation.kind,
    sentOn: consultation.sentOn,
    through: earliest([last, ...endsOf(consultation)]),
    unsure: unsureOf(consultation),
  }));
}

function endsOf({ answeredOn, limit }: Consultation): readonly LocalDate[] {
  return [
    ...(answeredOn === null ? [] : [answeredOn]),
    ...(limit.kind === "on" ? [limit.day] : []),
  ];
}

function unsureOf({ limit }: Consultation): YearNotLoaded | null {
  if (limit.kind !== "unknown") return null;
  return { kind: "year-not-loaded", year: limit.year, firstOn: limit.from };
}

function earliest(days: readonly [LocalDate, ...LocalDate[]]): LocalDate {
  return days.reduce((first, day) => (day < first ? day : first));
}
