import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { newestValue } from "#kernel/statutory.ts";
import { extensionLimit } from "#law/disclosure-regulation.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import type { CaseEvent } from "../clock/case-event.ts";
import type { ActRefused } from "../clock/refusal.ts";
import { type ReplyClock, replyClock } from "../clock/reply-clock.ts";
import type { Breach } from "../clock/standing.ts";

/** The acts that an officer records of a case that came in; `submitted` is its registration. */
export const handlingActs = [
  "receiptConfirmed",
  "correctionRequested",
  "corrected",
  "thirdPartyConsulted",
  "thirdPartyAnswered",
  "coMakerConsulted",
  "coMakerAnswered",
  "otherAgencyConsulted",
  "otherAgencyAnswered",
  "feeNotified",
  "feePaid",
  "reasonsRequested",
  "reasonsGiven",
  "delayed",
  "extended",
  "replied",
  "withdrawn",
  "abandoned",
] as const satisfies readonly CaseEvent["type"][];

export type HandlingAct = (typeof handlingActs)[number];

/** How a case stands by the clock, as far as screens say it. */
export type ClockNow = Pick<
  ReplyClock,
  | "state"
  | "dueOn"
  | "workingDaysLeft"
  | "overdue"
  | "lapsed"
  | "certain"
  | "yearsNotLoaded"
  | "next"
>;

/** An act on a day: what it would make of the clock, or why the law does not allow it. */
export type ActNow =
  | {
      readonly act: HandlingAct;
      readonly isLawful: true;
      readonly after: ClockNow;
      /** Limits that it would be too late for: it may be done all the same. */
      readonly late: readonly Breach["rule"][];
    }
  | {
      readonly act: HandlingAct;
      readonly isLawful: false;
      readonly reason: ActRefused | NotLapsed;
    };

/** Nobody gives up a request before the day that was set has passed (第三十条, 国办函〔2020〕109号). */
export interface NotLapsed {
  readonly kind: "not-lapsed";
  /** `null`: the notice went by post, and nobody has told yet when it came. */
  readonly by: LocalDate | null;
}

/** What happened so far, and the day on which one looks. */
interface Looked {
  readonly events: readonly CaseEvent[];
  readonly asOf: LocalDate;
}

/** Every act as if it were done on `asOf`: before it is done, what it will do to the date; where it is not lawful, why. */
export function actsNow(looked: Looked, calendar: WorkingCalendar): readonly ActNow[] {
  const isReceived = isConfirmed(looked.events);
  return handlingActs
    .filter((act) => act !== "receiptConfirmed" || !isReceived)
    .map((act) => tried(looked, sample(act, looked), calendar));
}

/** The act with what was filled in of it. */
export function tried(
  { events, asOf }: Looked,
  event: CaseEvent & { readonly type: HandlingAct },
  calendar: WorkingCalendar,
): ActNow {
  const day = event.on > asOf ? event.on : asOf;
  const found = replyClock({ asOf: day, events: [...events, event] }, calendar);
  const act = event.type;
  const early = event.type === "abandoned" ? notLapsed(events, event.on, calendar) : undefined;
  if (found.ok && early) return { act, isLawful: false, reason: early };
  if (found.ok) {
    const before = replyClock({ asOf: day, events }, calendar);
    const known = before.ok ? before.value.breaches.length : 0;
    const late = found.value.breaches.slice(known).map(({ rule }) => rule);
    return { act, isLawful: true, after: clockNow(found.value), late };
  }
  if (found.error.kind === "no-events") throw new Error("a case begins with its submission");
  return { act, isLawful: false, reason: found.error.reason };
}

/** The day that is still waited for on `on`; `undefined` where it has passed, or hangs on a year not loaded. */
export function notLapsed(
  events: readonly CaseEvent[],
  on: LocalDate,
  calendar: WorkingCalendar,
): NotLapsed | undefined {
  const before = events.filter((event) => event.on <= on);
  const clock = replyClock({ asOf: on, events: before }, calendar);
  if (!clock.ok) return undefined;
  const { state, lapsed, next } = clock.value;
  if (lapsed === false && next?.by) return { kind: "not-lapsed", by: next.by };
  const notice = before.findLast((event) => event.type === "feeNotified");
  const isOnItsWay = state === "awaitingPayment" && notice?.receivedOn === null;
  return isOnItsWay ? { kind: "not-lapsed", by: null } : undefined;
}

/** What screens show of the clock. */
export function clockNow(clock: ReplyClock): ClockNow {
  const { state, dueOn, workingDaysLeft, overdue, lapsed, certain, yearsNotLoaded, next } = clock;
  return {
    state,
    dueOn,
    workingDaysLeft,
    overdue,
    lapsed,
    yearsNotLoaded,
    ...(certain && { certain }),
    ...(next && { next }),
  };
}

/** Days for a correction or a delayed reply where nobody has said yet: the law says 合理期限. */
const reasonable = 15;

/** The act with the most usual of what is to be filled in. */
function sample(act: HandlingAct, { events, asOf: on }: Looked): CaseEvent & { type: HandlingAct } {
  switch (act) {
    case "correctionRequested":
      return { type: act, on, respondBy: addDays(on, reasonable) };
    case "extended":
      return { type: act, on, workingDays: newestValue(extensionLimit) };
    case "delayed":
      return { type: act, on, until: addDays(on, reasonable) };
    case "abandoned":
      return { type: act, on, ground: groundOf(events) };
    default:
      return { type: act, on };
  }
}

/** Handed over and signed for, a request needs no confirmation (第三十一条). */
export function isConfirmed(events: readonly CaseEvent[]): boolean {
  return events.some(
    (event) =>
      event.type === "receiptConfirmed" ||
      (event.type === "submitted" &&
        (event.channel === "inPerson" || event.channel === "registeredPost")),
  );
}

/** What a case can be given up for: the last that was asked of the applicant. */
function groundOf(events: readonly CaseEvent[]): "notCorrected" | "notPaid" {
  const asked = events.findLast(
    ({ type }) => type === "correctionRequested" || type === "feeNotified",
  );
  return asked?.type === "feeNotified" ? "notPaid" : "notCorrected";
}
