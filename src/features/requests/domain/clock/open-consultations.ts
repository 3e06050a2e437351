import type { LocalDate } from "#kernel/local-date.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import type { CaseEvent, ConsultationKind } from "./case-event.ts";
import { standingOf } from "./history.ts";

/** A consultation as screens show it. */
export interface ConsultationTold {
  readonly kind: ConsultationKind;
  readonly ref: string | null;
  readonly sentOn: LocalDate;
  /** The last day for an answer; `null`: the law sets none, or its year is not loaded. */
  readonly until: LocalDate | null;
  readonly answeredOn: LocalDate | null;
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
    isReceiptUntold: one.isReceiptUntold,
  }));
}

/** The last day on which an answer may still come; `null` where none is awaited, or the case has ended. */
export function consultedUntil(
  events: readonly CaseEvent[],
  calendar: WorkingCalendar,
): LocalDate | null {
  const hasEnded = events.some(
    ({ type }) => type === "replied" || type === "withdrawn" || type === "abandoned",
  );
  if (hasEnded) return null;
  const days = consultationsOf(events, calendar).flatMap(({ until, answeredOn }) =>
    answeredOn === null && until !== null ? [until] : [],
  );
  return days.toSorted().at(-1) ?? null;
}
