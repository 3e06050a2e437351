import type { LocalDate } from "#kernel/local-date.ts";
import type { Channel, ConsultationKind, ThirdPartyOpinion } from "./case-event.ts";

/** Where a case stands after some of its events: all that the clock is reckoned from. */
export interface Standing {
  readonly channel: Channel;
  readonly submittedOn: LocalDate;
  /** 收到申请之日; `null` until confirmed, where the channel asks for confirmation. */
  readonly receivedOn: LocalDate | null;
  /** The day after which the reply period runs: receipt, or the latest correction or payment. */
  readonly startOn: LocalDate | null;
  readonly correction: { readonly respondBy: LocalDate; readonly answered: boolean } | null;
  /** The notice's day of receipt is `null` while it is on its way by post. */
  readonly payment: { readonly noticeReceivedOn: LocalDate | null; readonly paid: boolean } | null;
  /** Working days of the extension, 0 without one. */
  readonly extendedBy: number;
  readonly consultations: readonly Consultation[];
  readonly reasons: { readonly awaited: boolean; readonly given: boolean };
  readonly delay: Delay | null;
  readonly end: CaseEnd | null;
  readonly breaches: readonly Breach[];
  /** Years a limit above ran into whose schedules are not loaded. */
  readonly yearsNotLoaded: readonly number[];
}

export interface Consultation {
  readonly kind: ConsultationKind;
  readonly sentOn: LocalDate;
  readonly ref: string | undefined;
  /** Sent by post, and nobody has told yet when it came: the clock reckons from the posting, and no limit of the party's has passed. */
  readonly isReceiptUntold: boolean;
  readonly limit: ConsultationLimit;
  readonly answeredOn: LocalDate | null;
  /** `null`: none was told. */
  readonly opinion: ThirdPartyOpinion | null;
}

/** The last day for an answer; without one in law; or not known, because it lies on or after `from` in a year not loaded. */
export type ConsultationLimit =
  | { readonly kind: "on"; readonly day: LocalDate }
  | { readonly kind: "none" }
  | { readonly kind: "unknown"; readonly from: LocalDate; readonly year: number };

/** 第三十五条: the date fixed for a delayed reply, and whether the period was restarted after it was fixed. */
export interface Delay {
  readonly until: LocalDate;
  readonly restarted: boolean;
}

export interface CaseEnd {
  readonly kind: "replied" | "withdrawn" | "abandoned";
  readonly on: LocalDate;
}

/** An act done later than the law allows: its rule, the last day in time, the day it was done. */
export interface Breach {
  readonly rule: "art31.confirmation" | "art30.correction" | "art33.reply" | "fee.notice";
  readonly dueBy: LocalDate;
  readonly on: LocalDate;
}

export type ClockState =
  | "unconfirmed"
  | "awaitingCorrection"
  | "awaitingPayment"
  | "suspended"
  | "open"
  | "replied"
  | "closed";

/**
 * The state on `day`. A case that waits for both a correction and a payment waits for the correction:
 * what is not clear cannot be priced.
 */
export function stateOn(standing: Standing, day: LocalDate): ClockState {
  if (standing.end) return standing.end.kind === "replied" ? "replied" : "closed";
  if (standing.receivedOn === null) return "unconfirmed";
  if (standing.correction && !standing.correction.answered) return "awaitingCorrection";
  if (standing.payment && !standing.payment.paid) return "awaitingPayment";
  return standing.consultations.some((one) => isOpenOn(one, day)) ? "suspended" : "open";
}

/** Whether an answer is still awaited on `day`: none came, and the last day for it has not passed, as far as is known. */
export function isOpenOn({ answeredOn, limit }: Consultation, day: LocalDate): boolean {
  return answeredOn === null && (limit.kind !== "on" || day <= limit.day);
}

/** Whether a party that was asked may still answer on `day`: also while nobody knows when the letter came. */
export function isAnswerable(consultation: Consultation, day: LocalDate): boolean {
  const { answeredOn, isReceiptUntold } = consultation;
  return isOpenOn(consultation, day) || (isReceiptUntold && answeredOn === null);
}
