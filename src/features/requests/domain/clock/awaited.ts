import type { LocalDate } from "#kernel/local-date.ts";
import { newestValue } from "#kernel/statutory.ts";
import { paymentPeriod } from "#law/processing-fee.ts";
import {
  type WorkingCalendar,
  workingDayAfter,
  type YearNotLoaded,
} from "#law/working-calendar.ts";
import { type Standing, stateOn } from "./standing.ts";

/** What a case waits for, from whom, and by which day; without a day where the law sets none, a notice is on its way or a year is not loaded. */
export interface Awaited {
  readonly rule: "art31.confirmation" | "art30.correction" | "fee.payment";
  readonly by: LocalDate | null;
  readonly who: "agency" | "requester";
}

/** What is awaited, and the year that hides its day. */
export interface Awaiting {
  readonly next: Awaited;
  readonly blocked: YearNotLoaded | null;
}

/** What the case waits for on `day`; `undefined` when the agency's own period is what counts. */
export function awaitedOn(
  standing: Standing,
  day: LocalDate,
  calendar: WorkingCalendar,
): Awaiting | undefined {
  switch (stateOn(standing, day)) {
    case "unconfirmed":
      return confirmation(standing);
    case "awaitingCorrection":
      return correction(standing);
    case "awaitingPayment":
      return payment(standing, calendar);
    case "suspended":
    case "open":
    case "replied":
    case "closed":
      return undefined;
  }
}

/** Whether the requester's limit has passed before `day`; `null` where that hangs on a year not loaded. */
export function hasLapsed({ next, blocked }: Awaiting, day: LocalDate): boolean | null {
  if (next.who === "agency") return false;
  if (next.by !== null) return day > next.by;
  return blocked !== null && day < blocked.firstOn ? false : null;
}

/** Ordinary post is to be confirmed the day it comes (第三十一条); for the internet and fax the law sets no day. */
function confirmation({ channel, submittedOn }: Standing): Awaiting {
  const by = channel === "ordinaryPost" ? submittedOn : null;
  return { next: { rule: "art31.confirmation", by, who: "agency" }, blocked: null };
}

function correction(standing: Standing): Awaiting {
  const by = standing.correction?.respondBy ?? null;
  return { next: { rule: "art30.correction", by, who: "requester" }, blocked: null };
}

/** The fee rules have had one payment period since they exist; it is taken for every notice. */
function payment({ payment }: Standing, calendar: WorkingCalendar): Awaiting {
  const next = { rule: "fee.payment", by: null, who: "requester" } as const;
  const receivedOn = payment?.noticeReceivedOn ?? null;
  if (receivedOn === null) return { next, blocked: null };
  const last = workingDayAfter(calendar, receivedOn, newestValue(paymentPeriod));
  return last.ok
    ? { next: { ...next, by: last.value }, blocked: null }
    : { next, blocked: last.error };
}
