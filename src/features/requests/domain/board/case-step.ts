import type { LocalDate } from "#kernel/local-date.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import { awaitedOn } from "../clock/awaited.ts";
import type { CaseEvent } from "../clock/case-event.ts";
import { standingOf } from "../clock/history.ts";
import { consultedUntil } from "../clock/open-consultations.ts";
import { type Standing, stateOn } from "../clock/standing.ts";

/** What an open case waits for since its last act (环节); `counting`: for nothing but the agency's reply. */
export const caseSteps = [
  "confirmation",
  "correction",
  "payment",
  "consultation",
  "counting",
] as const;

export type CaseStep = (typeof caseSteps)[number];

/** A step, and the last day for whom it waits for; `null` where the law sets none or the year is not loaded. */
export interface StepWaited {
  readonly step: CaseStep;
  readonly awaitedBy: LocalDate | null;
  /** Until when somebody who was consulted may still answer, whatever else is waited for. */
  readonly consultedUntil: LocalDate | null;
}

/** Where an open case stands after its last act, whatever day it is; `null` where it ended, or its history is not lawful. */
export function stepOf(events: readonly CaseEvent[], calendar: WorkingCalendar): StepWaited | null {
  const last = events.at(-1)?.on;
  const standing = last && standingOf({ events, asOf: last }, calendar);
  if (!standing?.ok || standing.value.end) return null;
  return waitedOn(standing.value, last as LocalDate, calendar);
}

const steps = {
  unconfirmed: "confirmation",
  awaitingCorrection: "correction",
  awaitingPayment: "payment",
  suspended: "consultation",
  open: "counting",
  replied: "counting",
  closed: "counting",
} as const;

function waitedOn(standing: Standing, day: LocalDate, calendar: WorkingCalendar): StepWaited {
  const step = steps[stateOn(standing, day)];
  const until = consultedUntil(standing, day);
  if (step === "counting") return { step, awaitedBy: null, consultedUntil: until };
  if (step === "consultation") return { step, awaitedBy: until, consultedUntil: until };
  const awaitedBy = awaitedOn(standing, day, calendar)?.next.by ?? null;
  return { step, awaitedBy, consultedUntil: until };
}
