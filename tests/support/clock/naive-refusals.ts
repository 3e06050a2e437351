import { naiveDue } from "./naive-count.ts";
import { day } from "./naive-days.ts";
import {
  answeredBy,
  consultationsOf,
  ends,
  isPending,
  type NaiveEvent,
  receiptOf,
  startOf,
} from "./naive-facts.ts";

/** Whether an event may follow those before it; the kind of refusal where not. */
export function refusalOf(
  before: readonly NaiveEvent[],
  event: NaiveEvent,
  asOf: string,
  years: ReadonlySet<number>,
): string | undefined {
  const last = before.at(-1);
  if (last && day(event.on) < day(last.on)) return "out-of-order";
  if (day(event.on) > day(asOf)) return "after-as-of";
  if (!last) return event.type === "submitted" ? undefined : "not-submitted";
  if (event.type === "submitted") return "submitted-twice";
  if (before.some(({ type }) => ends.includes(type))) return "after-end";
  if (event.type === "receiptConfirmed") return undefined;
  if (receiptOf(before) === null) return "before-receipt";
  return actRefusal(before, event, years);
}

type Rule = (
  before: readonly NaiveEvent[],
  event: NaiveEvent,
  years: ReadonlySet<number>,
) => string | undefined;

const has = (events: readonly NaiveEvent[], type: string) =>
  events.some((one) => one.type === type);

/** Refused with `kind` unless the question stands without its answer. */
const needs =
  (question: string, answer: string, kind: string): Rule =>
  (before) =>
    isPending(before, question, answer) ? undefined : kind;

const rules: Readonly<Record<string, Rule>> = {
  correctionRequested: (before, event) => {
    if (has(before, "correctionRequested")) return "second-correction";
    return isBackwards(event.on, event.respondBy) ? "limit-before-notice" : undefined;
  },
  corrected: needs("correctionRequested", "corrected", "answer-without-question"),
  feePaid: needs("feeNotified", "feePaid", "paid-without-notice"),
  reasonsGiven: needs("reasonsRequested", "reasonsGiven", "answer-without-question"),
  extended: (before, event, years) => {
    if (has(before, "extended")) return "second-extension";
    const most = (startOf(before) ?? 0) < day("2019-05-15") ? 15 : 20;
    if ((event.workingDays ?? 0) > most) return "over-long-extension";
    return isLate(before, event, years) ? "late-extension" : undefined;
  },
  delayed: (before, event, years) => {
    if (!has(before, "reasonsGiven")) return "delay-without-reasons";
    if (isBackwards(event.on, event.until)) return "limit-before-notice";
    return isLate(before, event, years) ? "late-delay" : undefined;
  },
  abandoned: (before, event) => {
    const pending =
      event.ground === "notCorrected"
        ? isPending(before, "correctionRequested", "corrected")
        : isPending(before, "feeNotified", "feePaid");
    return pending ? undefined : "abandoned-without-ground";
  },
};

function actRefusal(
  before: readonly NaiveEvent[],
  event: NaiveEvent,
  years: ReadonlySet<number>,
): string | undefined {
  return (rules[event.type] ?? letterRefusal)(before, event, years);
}

function isLate(before: readonly NaiveEvent[], { on }: NaiveEvent, years: ReadonlySet<number>) {
  const due = naiveDue(before, day(on), years);
  return due !== null && day(on) > due;
}

function isBackwards(on: string, later: string | undefined): boolean {
  return later !== undefined && day(later) < day(on);
}

function letterRefusal(
  before: readonly NaiveEvent[],
  event: NaiveEvent,
  years: ReadonlySet<number>,
): string | undefined {
  if (event.type.endsWith("Answered")) {
    const who = event.type.replace("Answered", "");
    const closed = answeredBy(consultationsOf(before, years), who, event);
    return closed ? undefined : "answer-without-question";
  }
  return isBackwards(event.on, event.receivedOn) ? "received-before-sent" : undefined;
}
