import { addDays, type LocalDate } from "#kernel/local-date.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import { type StepWaited, stepOf } from "../board/case-step.ts";
import type { CaseEvent, Channel, ConsultationKind } from "../clock/case-event.ts";
import { type ReplyClock, replyClock } from "../clock/reply-clock.ts";
import type { Certain } from "../clock/reply-period.ts";
import { lacking } from "./check-facts.ts";
import type { RequestChannel } from "./codes.ts";
import { type CaseFacts, type ToldAct, toldActs } from "./facts.ts";

/** Whether a case was concluded in time by the legal clock; `uncertain`: what is told does not say. */
export type Verdict = "onTime" | "late" | "uncertain";

export interface Timeliness {
  /** `null` while the case is open. */
  readonly verdict: Verdict | null;
  /** The last day for the reply as far as it is known. */
  readonly dueOn: LocalDate | null;
  /** An extension that came too late to have an effect (第三十三条第二款). */
  readonly hasLateExtension: boolean;
  /** What is certain where the last day lies in a year that is not loaded; only of an open case. */
  readonly certain: Certain | null;
  /** What an open case waits for. */
  readonly waits: StepWaited | null;
}

interface Judged {
  readonly facts: CaseFacts;
  /** The acts themselves, of a case that the office handles: they say more than the facts, and lack nothing. */
  readonly events?: readonly CaseEvent[] | undefined;
  /** Not every column was told that could excuse a late reply. */
  readonly isUntold: boolean;
}

/**
 * Judges a case by the reply clock. Facts that are lacking are read against the agency first; where it would be late, and a
 * reading for it or a column that was not told could excuse it, nobody can tell.
 */
export function timeliness(judged: Judged, calendar: WorkingCalendar): Timeliness {
  const { facts, isUntold, events } = judged;
  const strict = reading(facts, calendar, events);
  const standing = {
    dueOn: strict.clock?.dueOn ?? null,
    hasLateExtension: strict.hasLateExtension,
    certain: null,
    waits: null,
  };
  if (facts.repliedOn === null) {
    const waits = waitsOf(judged, calendar);
    // Whom the law sets no limit may answer on any day: until then there is no last one.
    const isEndless = waits?.step === "consultation" && waits.awaitedBy === null;
    if (isEndless) return { verdict: null, ...standing, dueOn: null, waits };
    return { verdict: null, ...standing, certain: strict.clock?.certain ?? null, waits };
  }
  const found = isLate(strict.clock, facts);
  if (found === false) return { verdict: "onTime", ...standing };
  if (found === null || isUntold) return { verdict: "uncertain", ...standing };
  const isTold = events !== undefined || lacking(facts).length === 0;
  const isLateAnyway = isTold || isLate(reading(kindly(facts), calendar).clock, facts);
  return { verdict: isLateAnyway ? "late" : "uncertain", ...standing };
}

/** A sheet does not tell by which day a correction was asked for. */
function waitsOf({ facts, events }: Judged, calendar: WorkingCalendar): StepWaited | null {
  if (events !== undefined) return stepOf(events, calendar);
  const found = stepOf(clockEvents(facts), calendar);
  return found?.step === "correction" ? { ...found, awaitedBy: null } : found;
}

/** Who gives up what was awaited of them is not replied to late; a request withdrawn may have been overdue. */
function isLate(clock: ReplyClock | undefined, { result, receivedOn, repliedOn }: CaseFacts) {
  // Nothing is quicker than at once, whatever the calendar.
  if (receivedOn === repliedOn) return false;
  if (clock === undefined) return null;
  return clock.state === "closed" && result !== "withdrawn" ? false : clock.overdue;
}

interface Reading {
  readonly clock: ReplyClock | undefined;
  readonly hasLateExtension: boolean;
}

/** Days in which a limit of 15 working days has run out, whatever the holidays. */
const settledAfter = 60;

/** The day on which an open case is looked at: what runs out by itself has run out then. */
function settledOn(events: readonly CaseEvent[], receivedOn: LocalDate): LocalDate {
  let last = receivedOn;
  for (const event of events) {
    const named = "receivedOn" in event ? event.receivedOn : undefined;
    for (const day of [event.on, named ?? event.on]) if (day > last) last = day;
  }
  return addDays(last, settledAfter);
}

/** The clock over the facts; an extension that came too late is left out. */
function reading(
  facts: CaseFacts,
  calendar: WorkingCalendar,
  events = clockEvents(facts),
): Reading {
  const asOf = facts.repliedOn ?? settledOn(events, facts.receivedOn);
  const found = replyClock({ asOf, events }, calendar);
  if (found.ok) return { clock: found.value, hasLateExtension: false };
  const hasLateExtension =
    found.error.kind === "act-refused" && found.error.reason.kind === "late-extension";
  if (!hasLateExtension) return { clock: undefined, hasLateExtension };
  const without = events.filter(({ type }) => type !== "extended");
  const again = replyClock({ asOf, events: without }, calendar);
  return { clock: again.ok ? again.value : undefined, hasLateExtension };
}

/** What is lacking, as the most that it could excuse. */
function kindly(facts: CaseFacts): CaseFacts {
  const { receivedOn, repliedOn, result, extendedOn, extendedBy } = facts;
  const isLacking = new Set(lacking(facts).map(({ fact }) => fact));
  const day = (fact: keyof CaseFacts & `${string}On`, kindest: LocalDate | null) =>
    facts[fact] ?? (isLacking.has(fact) ? kindest : null);
  return {
    ...facts,
    correctionRequestedOn: day("correctionRequestedOn", facts.correctedOn ?? receivedOn),
    correctedOn: result === "otherNotCorrected" ? facts.correctedOn : day("correctedOn", repliedOn),
    consultedOn: day("consultedOn", receivedOn),
    consulted: facts.consulted ?? "otherAgency",
    extendedOn: extendedOn ?? (extendedBy === null ? null : receivedOn),
    extendedBy: extendedBy ?? (extendedOn === null ? null : mostExtended),
    feeNotifiedOn: day("feeNotifiedOn", facts.feePaidOn ?? receivedOn),
    feePaidOn: result === "otherUnpaid" ? facts.feePaidOn : day("feePaidOn", repliedOn),
  };
}

const mostExtended = 20;

/** 当面, 口头, 其他 and 未登记 are in person; the day of receipt is that of confirmation where one is needed. */
const clockChannels: Readonly<Record<RequestChannel, Channel>> = {
  inPerson: "inPerson",
  oral: "inPerson",
  other: "inPerson",
  registeredPost: "registeredPost",
  ordinaryPost: "ordinaryPost",
  online: "online",
  email: "online",
  fax: "fax",
};

/**
 * The events of the clock that the acts of a case mean. Acts behind the end have no effect; a question that is not told was
 * asked on the day of its answer, and without a word whom, a third party was consulted.
 */
export function clockEvents(facts: CaseFacts): readonly CaseEvent[] {
  const { repliedOn: end } = facts;
  return toldActs(facts)
    .filter(({ act, on }) => act === "concluded" || end === null || on <= end)
    .flatMap((told) => eventsOf(told, facts));
}

function eventsOf({ act, on }: ToldAct, facts: CaseFacts): readonly CaseEvent[] {
  const party: ConsultationKind = facts.consulted ?? "thirdParty";
  switch (act) {
    case "received":
      return [
        { type: "submitted", on, channel: clockChannels[facts.channel ?? "other"] },
        { type: "receiptConfirmed", on },
      ];
    case "correctionRequested":
      return [{ type: "correctionRequested", on, respondBy: on }];
    case "corrected":
      return facts.correctionRequestedOn === null
        ? [
            { type: "correctionRequested", on, respondBy: on },
            { type: "corrected", on },
          ]
        : [{ type: "corrected", on }];
    case "consulted":
      return [{ type: `${party}Consulted`, on }];
    case "consultationAnswered":
      return facts.consultedOn === null ? [] : [{ type: `${party}Answered`, on }];
    case "feeNotified":
      return [{ type: "feeNotified", on }];
    case "feePaid":
      return facts.feeNotifiedOn === null
        ? [
            { type: "feeNotified", on },
            { type: "feePaid", on },
          ]
        : [{ type: "feePaid", on }];
    case "extended":
      return facts.extendedBy === null
        ? []
        : [{ type: "extended", on, workingDays: facts.extendedBy }];
    case "concluded":
      return [conclusion(on, facts)];
  }
}

/** 逾期不补正 and 逾期未缴费 give a case up that was waiting for it; every other result is a reply. */
function conclusion(on: LocalDate, facts: CaseFacts): CaseEvent {
  const { result, correctionRequestedOn, correctedOn, feeNotifiedOn, feePaidOn } = facts;
  if (result === "withdrawn") return { type: "withdrawn", on };
  if (result === "otherNotCorrected" && correctionRequestedOn && !correctedOn) {
    return { type: "abandoned", on, ground: "notCorrected" };
  }
  if (result === "otherUnpaid" && feeNotifiedOn && !feePaidOn) {
    return { type: "abandoned", on, ground: "notPaid" };
  }
  return { type: "replied", on };
}
