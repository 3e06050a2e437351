import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { valueOn } from "#kernel/statutory.ts";
import { type DayPeriod, lastDayOf } from "#law/day-period.ts";
import { publicationPeriod } from "#law/disclosure-regulation.ts";
import { legalityReview, ruleFiling } from "#law/normative-documents.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import type { DocumentType } from "../document.ts";
import { type Life, stepOf } from "./decide-step.ts";
import type { LifeStep } from "./step.ts";

/** Where the count of a limit begins. */
export type ClockStart = "legality-sent" | "registration" | "publication" | "last-day";

/** A limit that runs, or ran (期限): from when, how long, by what, and its last day where the calendar tells it. */
export interface Clock {
  readonly step: LifeStep;
  readonly from: { readonly what: ClockStart; readonly on: LocalDate };
  readonly period: DayPeriod | { readonly months: number };
  /** The earliest day, where the law has one: a review is not done at once. */
  readonly notBefore: LocalDate | null;
  /** `null`: it runs into a year whose holidays are not announced. */
  readonly dueOn: LocalDate | null;
  /** The law; `null`: as is set. */
  readonly cites: string | null;
  readonly doneOn: LocalDate | null;
}

export interface ClocksAsked {
  readonly calendar: WorkingCalendar;
  readonly filedWithin: number;
  readonly interpretedWithin: number;
  readonly evaluatedWithin: number;
  /** The day of its first public interpretation. */
  readonly interpretedOn: LocalDate | null;
  /** The last day of its validity. */
  readonly lastOn: LocalDate | null;
}

/** Every limit that a document's life has come to. */
export function clocksOf(life: Life, asked: ClocksAsked): readonly Clock[] {
  return [
    ...ofReview(life, asked),
    ...ofPublication(life, asked),
    ...ofFiling(life, asked),
    ...ofInterpretation(life, asked),
    ...ofEvaluation(life, asked),
  ];
}

function ofReview(life: Life, { calendar }: ClocksAsked): readonly Clock[] {
  const sent = stepOf(life, "legality-sent");
  const period = sent && valueOn(legalityReview, sent.on);
  if (!sent || !period) return [];
  const day = (days: number) => dayAfter(calendar, sent.on, { days, counts: "working-days" });
  return [
    {
      step: "legality",
      from: { what: "legality-sent", on: sent.on },
      period: { days: period.most, counts: "working-days" },
      notBefore: day(period.least),
      dueOn: day(period.most),
      cites: legalityReview.cites,
      doneOn: stepOf(life, "legality")?.on ?? null,
    },
  ];
}

function ofPublication(life: Life, { calendar }: ClocksAsked): readonly Clock[] {
  const issued = stepOf(life, "registration");
  const days = issued && valueOn(publicationPeriod, issued.on);
  if (!issued || days === undefined) return [];
  const period = { days, counts: "working-days" } as const;
  return [
    {
      step: "publication",
      from: { what: "registration", on: issued.on },
      period,
      notBefore: null,
      dueOn: dayAfter(calendar, issued.on, period),
      cites: publicationPeriod.cites,
      doneOn: life.publishedOn,
    },
  ];
}

function ofFiling(life: Life, { calendar, filedWithin }: ClocksAsked): readonly Clock[] {
  const { publishedOn, type } = life;
  if (publishedOn === null) return [];
  const { period, cites } = filingPeriod(type, publishedOn, filedWithin);
  return [
    {
      step: "filing",
      from: { what: "publication", on: publishedOn },
      period,
      notBefore: null,
      dueOn: dayAfter(calendar, publishedOn, period),
      cites,
      doneOn: stepOf(life, "filing")?.on ?? null,
    },
  ];
}

function filingPeriod(type: DocumentType, publishedOn: LocalDate, filedWithin: number) {
  const lawful = type === "regulations" ? valueOn(ruleFiling, publishedOn) : undefined;
  return lawful
    ? { period: lawful, cites: ruleFiling.cites }
    : { period: { days: filedWithin, counts: "calendar-days" } as const, cites: null };
}

function ofInterpretation(
  { publishedOn }: Life,
  { calendar, interpretedWithin: days, interpretedOn }: ClocksAsked,
): readonly Clock[] {
  if (publishedOn === null) return [];
  const period = { days, counts: "working-days" } as const;
  return [
    {
      step: "interpretation",
      from: { what: "publication", on: publishedOn },
      period,
      notBefore: null,
      dueOn: dayAfter(calendar, publishedOn, period),
      cites: null,
      doneOn: interpretedOn,
    },
  ];
}

/** Evaluated in the months before the last day of its validity; one of an earlier validity does not count. */
function ofEvaluation(life: Life, { evaluatedWithin, lastOn }: ClocksAsked): readonly Clock[] {
  if (lastOn === null || life.publishedOn === null) return [];
  const begins = monthsBefore(lastOn, evaluatedWithin);
  const done = life.steps.findLast(({ step, on }) => step === "evaluation" && on >= begins);
  return [
    {
      step: "evaluation",
      from: { what: "last-day", on: lastOn },
      period: { months: evaluatedWithin },
      notBefore: begins,
      dueOn: lastOn,
      cites: null,
      doneOn: done?.on ?? null,
    },
  ];
}

/** The day that many months before; of a day that its month has not, the last. */
export function monthsBefore(day: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, inMonth = 1] = day.split("-").map(Number);
  const count = year * 12 + (month - 1) - months;
  const first =
    `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}-01` as LocalDate;
  const next = addDays(first, 31);
  const last = addDays(`${next.slice(0, 8)}01` as LocalDate, -1);
  const wanted = addDays(first, inMonth - 1);
  return wanted < last ? wanted : last;
}

function dayAfter(
  calendar: WorkingCalendar,
  start: LocalDate,
  period: DayPeriod,
): LocalDate | null {
  const found = lastDayOf(calendar, start, period);
  return found.ok ? found.value : null;
}

/** How a limit stands: done in time or late; running; over. */
export type ClockState = "done" | "done-late" | "not-begun" | "running" | "overdue";

export function clockState(
  { doneOn, dueOn, notBefore, step }: Clock,
  today: LocalDate,
): ClockState {
  if (doneOn !== null) return dueOn !== null && doneOn > dueOn ? "done-late" : "done";
  if (dueOn !== null && dueOn < today) return "overdue";
  if (step === "evaluation" && notBefore !== null && today < notBefore) return "not-begun";
  return "running";
}

/** Of limits that run or are over, the one that ends first. */
export function nearestClock<Told extends Clock & { readonly state: ClockState }>(
  clocks: readonly Told[],
): Told | undefined {
  return clocks
    .filter(({ state }) => state === "overdue" || state === "running")
    .toSorted((one, other) => (one.dueOn ?? "9").localeCompare(other.dueOn ?? "9"))[0];
}
