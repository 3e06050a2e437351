import { type LocalDate, nextDay, yearOf } from "#kernel/local-date.ts";
import {
  type CalendarDay,
  dayOf,
  type WorkingCalendar,
  type YearNotLoaded,
} from "#law/working-calendar.ts";
import type { ConsultationKind } from "./case-event.ts";

/** A stretch that is not counted (第三十三条第三款): the days after `sentOn` through `through`. */
export interface Pause {
  readonly kind: ConsultationKind;
  readonly sentOn: LocalDate;
  readonly through: LocalDate;
  /** From this day on it is not known whether the consultation still ran. */
  readonly unsure: YearNotLoaded | null;
}

/** One calendar day of the count and the reason that it counts or does not. */
export interface CountedDay {
  readonly on: LocalDate;
  readonly counts: boolean;
  readonly why: CalendarDay | { readonly kind: "consultation"; readonly of: ConsultationKind };
}

/** The days judged so far, and the day that could not be judged, if the walk met one. */
export interface Walk {
  readonly days: readonly CountedDay[];
  readonly blocked: YearNotLoaded | null;
}

/** What a walk needs: where it begins, what is left out, and when it has seen enough. */
export interface WalkOrder {
  readonly startOn: LocalDate;
  readonly pauses: readonly Pause[];
  /** Asked before each day with the last day judged (at first `startOn`) and how many have counted. */
  readonly isEnough: (last: LocalDate, counted: number) => boolean;
}

/** Judges the days after `startOn` one by one until enough are seen or one cannot be judged. */
export function walkDays(order: WalkOrder, calendar: WorkingCalendar): Walk {
  const days: CountedDay[] = [];
  let counted = 0;
  for (let last = order.startOn; !order.isEnough(last, counted); ) {
    last = nextDay(last);
    const judged = judgeDay(last, order.pauses, calendar);
    if ("kind" in judged) return { days, blocked: judged };
    days.push(judged);
    if (judged.counts) counted += 1;
  }
  return { days, blocked: null };
}

/**
 * Whether a day counts: it is a working day and lies in no consultation. A day off is named for what
 * it is, also inside a consultation; a working day in several consultations for the one sent first.
 */
function judgeDay(
  on: LocalDate,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
): CountedDay | YearNotLoaded {
  const day = dayOf(calendar, on);
  if (!day) return { kind: "year-not-loaded", year: yearOf(on), firstOn: on };
  if (!day.working) return { on, counts: false, why: day };
  const covering = pauses.filter((pause) => pause.sentOn < on && on <= pause.through);
  const sure = covering.find(({ unsure }) => unsure === null || on < unsure.firstOn);
  if (sure) return { on, counts: false, why: { kind: "consultation", of: sure.kind } };
  const unsure = covering[0]?.unsure;
  return unsure ? { ...unsure, firstOn: on } : { on, counts: true, why: day };
}
