import { err, ok, type Result } from "#kernel/result.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import {
  abandon,
  close,
  confirmReceipt,
  correct,
  delay,
  extend,
  giveReasons,
  notifyFee,
  payFee,
  type Received,
  requestCorrection,
  requestReasons,
  submit,
} from "./acts.ts";
import type { CaseEvent, DisclosureCase } from "./case-event.ts";
import { answer, consult } from "./consultation.ts";
import type { ActRefused, ClockRefused } from "./refusal.ts";
import type { Standing } from "./standing.ts";

export type HistoryRefused = ClockRefused | { readonly kind: "no-events" };

/** The standing of a case after all its events; refused at the first event that the law or the order of days does not allow. */
export function standingOf(
  { events, asOf }: DisclosureCase,
  calendar: WorkingCalendar,
): Result<Standing, HistoryRefused> {
  let standing: Standing | null = null;
  for (const [index, event] of events.entries()) {
    const disorder = disorderOf(event, events[index - 1], asOf);
    const next: Result<Standing, ActRefused> = disorder
      ? err(disorder)
      : standing
        ? follow(standing, event, calendar)
        : begin(event);
    if (!next.ok) return err({ kind: "act-refused", index, event, reason: next.error });
    standing = next.value;
  }
  return standing ? ok(standing) : err({ kind: "no-events" });
}

function disorderOf(
  { on }: CaseEvent,
  before: CaseEvent | undefined,
  asOf: CaseEvent["on"],
): ActRefused | undefined {
  if (before && on < before.on) return { kind: "out-of-order", after: before.on };
  return on > asOf ? { kind: "after-as-of", asOf } : undefined;
}

function begin(event: CaseEvent): Result<Standing, ActRefused> {
  return event.type === "submitted" ? submit(event) : err({ kind: "not-submitted" });
}

function follow(
  standing: Standing,
  event: CaseEvent,
  calendar: WorkingCalendar,
): Result<Standing, ActRefused> {
  if (event.type === "submitted") return err({ kind: "submitted-twice" });
  if (standing.end) return err({ kind: "after-end", end: standing.end });
  if (event.type === "receiptConfirmed") return ok(confirmReceipt(standing, event.on));
  const { receivedOn, startOn } = standing;
  if (receivedOn === null || startOn === null) return err({ kind: "before-receipt" });
  return act({ ...standing, receivedOn, startOn }, event, calendar);
}

type Act = Exclude<CaseEvent, { type: "submitted" | "receiptConfirmed" }>;

function act(
  standing: Received,
  event: Act,
  calendar: WorkingCalendar,
): Result<Standing, ActRefused> {
  switch (event.type) {
    case "correctionRequested":
      return requestCorrection(standing, event, calendar);
    case "corrected":
      return correct(standing, event.on);
    case "thirdPartyConsulted":
    case "coMakerConsulted":
    case "otherAgencyConsulted":
      return consult(standing, event, calendar);
    case "thirdPartyAnswered":
    case "coMakerAnswered":
    case "otherAgencyAnswered":
      return answer(standing, event);
    case "feeNotified":
      return notifyFee(standing, event, calendar);
    case "feePaid":
      return payFee(standing, event.on);
    case "extended":
      return extend(standing, event, calendar);
    case "reasonsRequested":
      return requestReasons(standing);
    case "reasonsGiven":
      return giveReasons(standing);
    case "delayed":
      return delay(standing, event, calendar);
    case "replied":
    case "withdrawn":
      return ok(close(standing, { kind: event.type, on: event.on }));
    case "abandoned":
      return abandon(standing, event);
  }
}
