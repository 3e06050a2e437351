import type { LocalDate } from "#kernel/local-date.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import type { CaseEvent, ConsultationKind, ThirdPartyOpinion } from "./case-event.ts";
import { standingOf } from "./history.ts";
import { isOpenOn, type Standing } from "./standing.ts";

/** A consultation as screens show it. */
export interface ConsultationTold {
  readonly kind: ConsultationKind;
  readonly ref: string | null;
  readonly sentOn: LocalDate;
  /** The last day for an answer; `null`: the law sets none, or its year is not loaded. */
  readonly until: LocalDate | null;
  readonly answeredOn: LocalDate | null;
  readonly opinion: ThirdPartyOpinion | null;
  /** Sent by post, and nobody has told yet when it came: `until` is reckoned from the posting. */
  readonly isReceiptUntold: boolean;
}

/** Every consultation of a case (征求意见), each with its own last day (第三十二条, 第三十四条). */
export function consultationsOf(
  events: readonly CaseEvent[],
  calendar: WorkingCalendar,
): readonly ConsultationTold[] {
  const asOf = events.at(-1)?.on;
  const standing = asOf && standingOf({ events, asOf }, calendar);
  if (!standing?.ok) return [];
  return standing.value.consultations.map(({ limit, ...one }) => ({
    kind: one.kind,
    ref: one.ref ?? null,
    sentOn: one.sentOn,
    until: limit.kind === "on" ? limit.day : null,
    answeredOn: one.answeredOn,
    opinion: one.opinion,
    isReceiptUntold: one.isReceiptUntold,
  }));
}

/**
 * The last day on which an answer that is awaited on `day` may still come: until then the period stands still. `null` where
 * none is awaited, or one that may come on any day.
 */
export function consultedUntil({ consultations }: Standing, day: LocalDate): LocalDate | null {
  let last: LocalDate | null = null;
  for (const one of consultations.filter((asked) => isOpenOn(asked, day))) {
    if (one.limit.kind !== "on") return null;
    if (last === null || one.limit.day > last) last = one.limit.day;
  }
  return last;
}
