import { naiveCount, naiveDue } from "./naive-count.ts";
import { type Day, day, text } from "./naive-days.ts";
import { type NaiveEvent, nthWorkingDay, receiptOf, startOf, stateOf } from "./naive-facts.ts";
import { refusalOf } from "./naive-refusals.ts";

export interface NaiveAnswer {
  readonly received: string | null;
  readonly due: string | null;
  readonly state: string;
  readonly next: { readonly rule: string; readonly by: string | null; readonly who: string } | null;
  readonly used: number | null;
  readonly left: number | null;
  readonly overdue: boolean | null;
  readonly lapsed: boolean | null;
  readonly certain: { readonly through: string; readonly left: number } | null;
  /** `2026-02-28 + makeUpDay`, `2026-03-01 - sunday`, `2026-03-04 - thirdParty`. */
  readonly days: readonly string[];
  readonly breaches: readonly string[];
}

export interface NaiveRefusal {
  readonly refused: string;
  readonly index: number;
}

/** Reckons the whole answer of a case from its list of events, day by day, without keeping any state. */
export function naiveClock(
  events: readonly NaiveEvent[],
  asOf: string,
  years: ReadonlySet<number>,
): NaiveAnswer | NaiveRefusal {
  for (const [index, event] of events.entries()) {
    const refused = refusalOf(events.slice(0, index), event, asOf, years);
    if (refused) return { refused, index };
  }
  if (events.length === 0) return { refused: "no-events", index: 0 };
  const breaches = events.flatMap((event, index) => breachOf(events.slice(0, index), event, years));
  const state = stateOf(events, day(asOf), years);
  if (state === "unconfirmed") return unconfirmed(events, breaches);
  const view = { events, asOf, years, state, breaches };
  return state.startsWith("awaiting") ? awaiting(view) : running(view);
}

interface View {
  readonly events: readonly NaiveEvent[];
  readonly asOf: string;
  readonly years: ReadonlySet<number>;
  readonly state: string;
  readonly breaches: readonly string[];
}

function awaiting({ events, asOf, years, state, breaches }: View): NaiveAnswer {
  const start = startOf(events) ?? Number.NaN;
  const { next, blockedAt } =
    state === "awaitingCorrection" ? correctionDue(events) : paymentDue(events, years);
  const unknown = blockedAt !== null && day(asOf) < blockedAt ? false : null;
  return {
    received: text(start),
    due: null,
    state,
    next,
    used: naiveCount(events, day(asOf), years).used,
    left: null,
    overdue: false,
    lapsed: next.by === null ? unknown : day(asOf) > day(next.by),
    certain: null,
    days: [],
    breaches,
  };
}

function running({ events, asOf, years, state, breaches }: View): NaiveAnswer {
  const { limit, through, due, used, certain, days } = naiveCount(events, day(asOf), years);
  const isLate = due !== null && through > due;
  const atLeast = certain ? certain.through + certain.left : 0;
  return {
    received: text(startOf(events) ?? Number.NaN),
    due: due === null ? null : text(due),
    state,
    next: null,
    used,
    left: used === null ? null : limit - used,
    overdue: due === null ? (through <= atLeast ? false : null) : isLate,
    lapsed: false,
    certain: certain && { through: text(certain.through), left: certain.left },
    days,
    breaches:
      isLate && state === "replied"
        ? [...breaches, `art33.reply ${text(due)} ${text(through)}`]
        : breaches,
  };
}

function unconfirmed(events: readonly NaiveEvent[], breaches: readonly string[]): NaiveAnswer {
  const came = events[0];
  const by = came?.channel === "ordinaryPost" ? came.on : null;
  return {
    received: null,
    due: null,
    state: "unconfirmed",
    next: { rule: "art31.confirmation", by, who: "agency" },
    used: 0,
    left: null,
    overdue: false,
    lapsed: false,
    certain: null,
    days: [],
    breaches,
  };
}

function correctionDue(events: readonly NaiveEvent[]) {
  const by = events.find(({ type }) => type === "correctionRequested")?.respondBy ?? null;
  return { next: { rule: "art30.correction", by, who: "requester" }, blockedAt: null };
}

function paymentDue(events: readonly NaiveEvent[], years: ReadonlySet<number>) {
  const notice = events.findLast(({ type }) => type === "feeNotified");
  const last = nthWorkingDay(day(notice?.receivedOn ?? notice?.on ?? ""), 20, years);
  const known = typeof last === "number";
  const by = known ? text(last) : null;
  return {
    next: { rule: "fee.payment", by, who: "requester" },
    blockedAt: known ? null : last.from,
  };
}

function breachOf(
  before: readonly NaiveEvent[],
  event: NaiveEvent,
  years: ReadonlySet<number>,
): readonly string[] {
  const limit = limitOf(before, event, years);
  if (!limit || day(event.on) <= limit.last) return [];
  return [`${limit.rule} ${text(limit.last)} ${event.on}`];
}

/** The rule that gives this act of the agency a last day, and that day. */
function limitOf(
  before: readonly NaiveEvent[],
  event: NaiveEvent,
  years: ReadonlySet<number>,
): { readonly rule: string; readonly last: Day } | undefined {
  const [came] = before;
  const receipt = receiptOf(before);
  if (event.type === "receiptConfirmed" && came?.channel === "ordinaryPost" && receipt === null) {
    return { rule: "art31.confirmation", last: day(came.on) };
  }
  if (event.type === "correctionRequested" && receipt !== null && receipt >= day("2019-05-15")) {
    const last = nthWorkingDay(receipt, 7, years);
    return typeof last === "number" ? { rule: "art30.correction", last } : undefined;
  }
  const due = event.type === "feeNotified" ? naiveDue(before, day(event.on), years) : null;
  return due === null ? undefined : { rule: "fee.notice", last: due };
}
