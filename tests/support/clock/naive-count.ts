import { type Day, day, kindOf, text } from "./naive-days.ts";
import {
  consultationsOf,
  ends,
  type NaiveConsultation,
  type NaiveEvent,
  startOf,
  stateOf,
} from "./naive-facts.ts";

export interface NaiveCount {
  readonly limit: number;
  readonly through: Day;
  readonly due: Day | null;
  readonly used: number | null;
  readonly certain: { readonly through: Day; readonly left: number } | null;
  readonly days: readonly string[];
}

/** Counts from the start of a received case, with consultations running through `today` at the latest. */
export function naiveCount(
  events: readonly NaiveEvent[],
  today: Day,
  years: ReadonlySet<number>,
): NaiveCount {
  const start = startOf(events) ?? Number.NaN;
  const extension = events.find(({ type }) => type === "extended")?.workingDays ?? 0;
  const limit = (start < day("2019-05-15") ? 15 : 20) + extension;
  const end = events.find(({ type }) => ends.includes(type));
  const through = end ? Math.min(day(end.on), today) : today;
  const consultations = consultationsOf(events, years);
  const judge = (value: Day): string | undefined => judgeDay(value, consultations, through, years);

  const { last, counted } = countUp(start, limit, judge);
  const { due, fixed } = dueOf(events, counted < limit ? null : last);
  const certain = due === null ? { through: last, left: limit - counted } : null;
  return {
    limit,
    through,
    due,
    used: usedOf(start, through, judge),
    certain: fixed ? null : certain,
    days: listDays(start, due ?? last, judge),
  };
}

/** The day on which `limit` days have counted, or the last one before a day that cannot be judged. */
function countUp(start: Day, limit: number, judge: (value: Day) => string | undefined) {
  let counted = 0;
  let last = start;
  for (; counted < limit; last += 1) {
    const verdict = judge(last + 1);
    if (verdict === undefined) break;
    if (verdict.startsWith("+")) counted += 1;
  }
  return { last, counted };
}

function judgeDay(
  value: Day,
  consultations: readonly NaiveConsultation[],
  through: Day,
  years: ReadonlySet<number>,
): string | undefined {
  const kind = kindOf(value, years);
  if (kind === undefined) return undefined;
  if (kind !== "workday" && kind !== "makeUpDay") return `- ${kind}`;
  const covering = consultations.filter(
    ({ sent, answered, limit }) =>
      value > sent &&
      value <= Math.min(answered ?? through, through) &&
      (typeof limit !== "number" || value <= limit),
  );
  const sure = covering.find(
    ({ limit }) => limit === null || typeof limit === "number" || value < limit.from,
  );
  if (sure) return `- ${sure.who}`;
  return covering.length > 0 ? undefined : `+ ${kind}`;
}

function dueOf(
  events: readonly NaiveEvent[],
  counted: Day | null,
): { readonly due: Day | null; readonly fixed: boolean } {
  const at = events.findLastIndex(({ type }) => type === "delayed");
  const until = events[at]?.until;
  if (until === undefined) return { due: counted, fixed: false };
  const restarted = events.slice(at).some(({ type }) => type === "corrected" || type === "feePaid");
  if (!restarted) return { due: day(until), fixed: true };
  return { due: counted === null ? null : Math.max(counted, day(until)), fixed: false };
}

function usedOf(start: Day, through: Day, judge: (value: Day) => string | undefined) {
  let used = 0;
  for (let value = start + 1; value <= through; value += 1) {
    const verdict = judge(value);
    if (verdict === undefined) return null;
    if (verdict.startsWith("+")) used += 1;
  }
  return used;
}

function listDays(start: Day, last: Day, judge: (value: Day) => string | undefined): string[] {
  const days: string[] = [];
  for (let value = start + 1; value <= last; value += 1) {
    const verdict = judge(value);
    if (verdict === undefined) break;
    days.push(`${text(value)} ${verdict}`);
  }
  return days;
}

/** The due date as it stood on `today`; `null` while a correction or payment was awaited, or where it was not known. */
export function naiveDue(
  events: readonly NaiveEvent[],
  today: Day,
  years: ReadonlySet<number>,
): Day | null {
  return stateOf(events, today, years).startsWith("awaiting")
    ? null
    : naiveCount(events, today, years).due;
}
