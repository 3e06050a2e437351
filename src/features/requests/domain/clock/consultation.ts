import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { type Statutory, valueOn } from "#kernel/statutory.ts";
import { coMakerPeriod, thirdPartyPeriod } from "#law/disclosure-regulation.ts";
import { type WorkingCalendar, workingDayAfter } from "#law/working-calendar.ts";
import type { Answered, ConsultationKind, Consulted } from "./case-event.ts";
import type { ActRefused } from "./refusal.ts";
import { type Consultation, type ConsultationLimit, isOpenOn, type Standing } from "./standing.ts";

/** Silence means different things after these limits (第三十二条, 第三十四条); for the clock both end the consultation. */
const periods: Readonly<Record<ConsultationKind, Statutory<number> | null>> = {
  thirdParty: thirdPartyPeriod,
  coMaker: coMakerPeriod,
  otherAgency: null,
};

/** 征求意见: begins the day after it is sent and has a last day for an answer where the law sets one. */
export function consult<S extends Standing>(
  standing: S,
  event: Consulted,
  calendar: WorkingCalendar,
): Result<S, ActRefused> {
  const { on, ref } = event;
  const receivedOn = event.receivedOn ?? on;
  if (receivedOn < on) return err({ kind: "received-before-sent", receivedOn });
  const kind = kindOf(event);
  const limit = limitOf(kind, receivedOn, calendar);
  const isReceiptUntold = event.receivedOn === null;
  const waiting = { answeredOn: null, opinion: null };
  const opened: Consultation = { kind, sentOn: on, ref, limit, isReceiptUntold, ...waiting };
  return ok({ ...standing, consultations: [...standing.consultations, opened] });
}

/**
 * An answer closes the unanswered consultation of its kind that its `ref` names; without one the
 * earliest that is still open, else the earliest whose last day has passed without an answer (a late
 * answer is on record and moves nothing).
 */
export function answer<S extends Standing>(standing: S, event: Answered): Result<S, ActRefused> {
  const kind = kindOf(event);
  const unanswered = standing.consultations.filter(
    (one) => one.kind === kind && one.answeredOn === null,
  );
  const answered =
    event.ref === undefined
      ? (unanswered.find((one) => isOpenOn(one, event.on)) ?? unanswered[0])
      : unanswered.find((one) => one.ref === event.ref);
  if (!answered) return err({ kind: "answer-without-question" });
  const consultations = standing.consultations.map((one) =>
    one === answered ? { ...one, answeredOn: event.on, opinion: event.opinion ?? null } : one,
  );
  return ok({ ...standing, consultations });
}

/** Whom a consultation event concerns. */
export function kindOf(event: Consulted | Answered): ConsultationKind {
  switch (event.type) {
    case "thirdPartyConsulted":
    case "thirdPartyAnswered":
      return "thirdParty";
    case "coMakerConsulted":
    case "coMakerAnswered":
      return "coMaker";
    case "otherAgencyConsulted":
    case "otherAgencyAnswered":
      return "otherAgency";
  }
}

function limitOf(
  kind: ConsultationKind,
  receivedOn: LocalDate,
  calendar: WorkingCalendar,
): ConsultationLimit {
  const period = periods[kind];
  const days = period && valueOn(period, receivedOn);
  if (!days) return { kind: "none" };
  const last = workingDayAfter(calendar, receivedOn, days);
  if (last.ok) return { kind: "on", day: last.value };
  return { kind: "unknown", from: last.error.firstOn, year: last.error.year };
}
