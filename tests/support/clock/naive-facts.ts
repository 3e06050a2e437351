import { type Day, day, kindOf } from "./naive-days.ts";

/** An event as written, loose: the second opinion has its own idea of what the fields mean. */
export interface NaiveEvent {
  readonly type: string;
  readonly on: string;
  readonly channel?: string;
  readonly receivedOn?: string;
  readonly respondBy?: string;
  readonly ref?: string;
  readonly workingDays?: number;
  readonly until?: string;
  readonly delivery?: string;
  readonly ground?: string;
}

export const ends: readonly string[] = ["replied", "withdrawn", "abandoned"];

export function stateOf(
  events: readonly NaiveEvent[],
  today: Day,
  years: ReadonlySet<number>,
): string {
  const end = events.find(({ type }) => ends.includes(type));
  if (end) return end.type === "replied" ? "replied" : "closed";
  if (receiptOf(events) === null) return "unconfirmed";
  if (isPending(events, "correctionRequested", "corrected")) return "awaitingCorrection";
  if (isPending(events, "feeNotified", "feePaid")) return "awaitingPayment";
  return consultationsOf(events, years).some(
    ({ answered, limit }) => answered === null && (typeof limit !== "number" || today <= limit),
  )
    ? "suspended"
    : "open";
}

export function isPending(
  events: readonly NaiveEvent[],
  question: string,
  answer: string,
): boolean {
  const asked = events.findLastIndex(({ type }) => type === question);
  return asked >= 0 && !events.slice(asked).some(({ type }) => type === answer);
}

export function receiptOf(events: readonly NaiveEvent[]): Day | null {
  const came = events[0];
  if (came?.channel === "inPerson" || came?.channel === "registeredPost") return day(came.on);
  const confirmed = events.find(({ type }) => type === "receiptConfirmed");
  return confirmed ? day(confirmed.on) : null;
}

export function startOf(events: readonly NaiveEvent[]): Day | null {
  const restart = events.findLast(({ type }) => type === "corrected" || type === "feePaid");
  return restart ? day(restart.on) : receiptOf(events);
}

export interface NaiveConsultation {
  readonly who: string;
  readonly sent: Day;
  readonly ref: string | undefined;
  /** The 15th working day; `{ from }`: hidden by a year that is not loaded; `null`: the law sets none. */
  readonly limit: Day | { readonly from: Day } | null;
  answered: Day | null;
}

export function consultationsOf(
  events: readonly NaiveEvent[],
  years: ReadonlySet<number>,
): NaiveConsultation[] {
  const all: NaiveConsultation[] = [];
  for (const event of events) {
    const who = event.type.replace(/Consulted$|Answered$/, "");
    if (event.type.endsWith("Consulted")) {
      const limit = limitOf(who, day(event.receivedOn ?? event.on), years);
      all.push({ who, sent: day(event.on), ref: event.ref, limit, answered: null });
    }
    if (event.type.endsWith("Answered")) {
      const closed = answeredBy(all, who, event);
      if (closed) closed.answered = day(event.on);
    }
  }
  return all;
}

function limitOf(who: string, got: Day, years: ReadonlySet<number>) {
  const hasLimit = who !== "otherAgency" && got >= day("2019-05-15");
  return hasLimit ? nthWorkingDay(got, 15, years) : null;
}

export function answeredBy(
  all: readonly NaiveConsultation[],
  who: string,
  event: NaiveEvent,
): NaiveConsultation | undefined {
  const unanswered = all.filter((one) => one.who === who && one.answered === null);
  if (event.ref !== undefined) return unanswered.find(({ ref }) => ref === event.ref);
  const open = unanswered.filter(
    ({ limit }) => typeof limit !== "number" || day(event.on) <= limit,
  );
  return open[0] ?? unanswered[0];
}

export function nthWorkingDay(
  after: Day,
  n: number,
  years: ReadonlySet<number>,
): Day | { readonly from: Day } {
  let found = 0;
  for (let value = after + 1; ; value += 1) {
    const kind = kindOf(value, years);
    if (kind === undefined) return { from: value };
    if (kind === "workday" || kind === "makeUpDay") found += 1;
    if (found === n) return value;
  }
}
