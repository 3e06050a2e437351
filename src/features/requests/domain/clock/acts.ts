import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { valueOn } from "#kernel/statutory.ts";
import { correctionNoticePeriod, extensionLimit, replyPeriod } from "#law/disclosure-regulation.ts";
import { type WorkingCalendar, workingDayAfter } from "#law/working-calendar.ts";
import type {
  Abandoned,
  CorrectionRequested,
  Delayed,
  Extended,
  FeeNotified,
  Submitted,
} from "./case-event.ts";
import type { ActRefused } from "./refusal.ts";
import { dueAsItStood, type Running } from "./reply-period.ts";
import type { Breach, CaseEnd, Standing } from "./standing.ts";

/** A case that has been received, so that the acts of the procedure may follow. */
export interface Received extends Running {
  readonly receivedOn: LocalDate;
}

type Decided = Result<Standing, ActRefused>;

/** 第三十一条: handed over or signed for, the request is received that day; otherwise when the receipt is confirmed. */
export function submit({ on, channel }: Submitted): Decided {
  if (valueOn(replyPeriod, on) === undefined) {
    return err({ kind: "before-regulation", inForceOn: replyPeriod.versions[0].from });
  }
  const receivedOn = channel === "inPerson" || channel === "registeredPost" ? on : null;
  return ok({
    channel,
    submittedOn: on,
    receivedOn,
    startOn: receivedOn,
    correction: null,
    payment: null,
    extendedBy: 0,
    consultations: [],
    reasons: { awaited: false, given: false },
    delay: null,
    end: null,
    breaches: [],
    yearsNotLoaded: [],
  });
}

/**
 * 第三十一条: the day of confirmation is the day of receipt; ordinary post is to be confirmed the day it
 * comes. A confirmation of what is received already changes nothing.
 */
export function confirmReceipt(standing: Standing, on: LocalDate): Standing {
  if (standing.receivedOn !== null) return standing;
  const { channel, submittedOn } = standing;
  const late = channel === "ordinaryPost" && on > submittedOn;
  const breach: Breach = { rule: "art31.confirmation", dueBy: submittedOn, on };
  return {
    ...standing,
    receivedOn: on,
    startOn: on,
    breaches: late ? [...standing.breaches, breach] : standing.breaches,
  };
}

/** 第三十条: one notice, within seven working days of receipt; a late one is a breach and stands all the same. */
export function requestCorrection(
  standing: Received,
  { on, respondBy }: CorrectionRequested,
  calendar: WorkingCalendar,
): Decided {
  if (standing.correction) return err({ kind: "second-correction" });
  if (respondBy < on) return err({ kind: "limit-before-notice", limitOn: respondBy });
  const requested = { ...standing, correction: { respondBy, answered: false } };
  const period = valueOn(correctionNoticePeriod, standing.receivedOn);
  if (period === undefined) return ok(requested);
  const limit = workingDayAfter(calendar, standing.receivedOn, period);
  if (!limit.ok) {
    // Before the year that is not loaded the notice is in time; in it, nobody can say yet.
    const unknown = on >= limit.error.firstOn ? [limit.error.year] : [];
    return ok({ ...requested, yearsNotLoaded: [...standing.yearsNotLoaded, ...unknown] });
  }
  if (on <= limit.value) return ok(requested);
  const breach: Breach = { rule: "art30.correction", dueBy: limit.value, on };
  return ok({ ...requested, breaches: [...standing.breaches, breach] });
}

/** 第三十条: the period runs afresh from the day the corrected request is received. */
export function correct(standing: Received, on: LocalDate): Decided {
  if (!standing.correction || standing.correction.answered) {
    return err({ kind: "answer-without-question" });
  }
  return ok({ ...restart(standing, on), correction: { ...standing.correction, answered: true } });
}

/** 收费通知: to be sent within the reply period; a later notice takes the place of an unpaid one. */
export function notifyFee(
  standing: Received,
  { on, receivedOn = on }: FeeNotified,
  calendar: WorkingCalendar,
): Decided {
  if (receivedOn !== null && receivedOn < on) {
    return err({ kind: "received-before-sent", receivedOn });
  }
  const dueOn = dueAsItStood(standing, on, calendar);
  const late: readonly Breach[] =
    dueOn !== null && on > dueOn ? [{ rule: "fee.notice", dueBy: dueOn, on }] : [];
  return ok({
    ...standing,
    payment: { noticeReceivedOn: receivedOn, paid: false },
    breaches: [...standing.breaches, ...late],
  });
}

/** 缴费: the period runs afresh from the day of full payment. */
export function payFee(standing: Received, on: LocalDate): Decided {
  if (!standing.payment || standing.payment.paid) return err({ kind: "paid-without-notice" });
  return ok({ ...restart(standing, on), payment: { ...standing.payment, paid: true } });
}

/**
 * 第三十三条第二款: once in a case, within the limit, and not after the due date as it stood that day.
 * Where that date is not known – a correction or payment is awaited, or a year is not loaded – it has not passed.
 */
export function extend(
  standing: Received,
  { on, workingDays }: Extended,
  calendar: WorkingCalendar,
): Decided {
  if (standing.extendedBy > 0) return err({ kind: "second-extension" });
  const limit = valueOn(extensionLimit, standing.startOn) ?? 0;
  if (workingDays > limit) return err({ kind: "over-long-extension", limit });
  const dueOn = dueAsItStood(standing, on, calendar);
  if (dueOn !== null && on > dueOn) return err({ kind: "late-extension", dueOn });
  return ok({ ...standing, extendedBy: workingDays });
}

/** 第三十五条: reasons are asked for. */
export function requestReasons(standing: Received): Decided {
  return ok({ ...standing, reasons: { ...standing.reasons, awaited: true } });
}

/** 第三十五条: reasons are given, after they were asked for. */
export function giveReasons(standing: Received): Decided {
  if (!standing.reasons.awaited) return err({ kind: "answer-without-question" });
  return ok({ ...standing, reasons: { awaited: false, given: true } });
}

/** 第三十五条: a later date is fixed, only after the reasons were given, and not after the due date as it stood that day. */
export function delay(
  standing: Received,
  { on, until }: Delayed,
  calendar: WorkingCalendar,
): Decided {
  if (!standing.reasons.given) return err({ kind: "delay-without-reasons" });
  if (until < on) return err({ kind: "limit-before-notice", limitOn: until });
  const dueOn = dueAsItStood(standing, on, calendar);
  if (dueOn !== null && on > dueOn) return err({ kind: "late-delay", dueOn });
  return ok({ ...standing, delay: { until, restarted: false } });
}

/** 视为放弃: only while the correction or the payment it names is awaited. */
export function abandon(standing: Received, { on, ground }: Abandoned): Decided {
  const isAwaited =
    ground === "notCorrected"
      ? standing.correction?.answered === false
      : standing.payment?.paid === false;
  if (!isAwaited) return err({ kind: "abandoned-without-ground", ground });
  return ok(close(standing, { kind: "abandoned", on }));
}

/** Ends the case; nothing may follow. */
export function close(standing: Received, end: CaseEnd): Standing {
  return { ...standing, end };
}

function restart(standing: Received, on: LocalDate): Received {
  return {
    ...standing,
    startOn: on,
    delay: standing.delay && { ...standing.delay, restarted: true },
  };
}
