import type { LocalDate } from "#kernel/local-date.ts";

/** 依申请公开案件 as it stands in the register: what happened, in the order it happened, seen on `asOf`. */
export interface DisclosureCase {
  readonly asOf: LocalDate;
  readonly events: readonly CaseEvent[];
}

/** How a request came in (第三十一条): it decides which day is the day of receipt. */
export type Channel = "inPerson" | "registeredPost" | "ordinaryPost" | "online" | "fax";

/** 征求意见: of a third party (第三十二条), of an agency that made the information too (第三十四条), of another agency. */
export type ConsultationKind = "thirdParty" | "coMaker" | "otherAgency";

export type CaseEvent =
  | Submitted
  | CorrectionRequested
  | Consulted
  | Answered
  | FeeNotified
  | Extended
  | Delayed
  | Replied
  | Abandoned
  | PlainEvent;

export interface Submitted extends Happened<"submitted"> {
  readonly channel: Channel;
}

export interface CorrectionRequested extends Happened<"correctionRequested"> {
  readonly respondBy: LocalDate;
}

export interface Consulted extends Happened<`${ConsultationKind}Consulted`> {
  /** The day the consulted party got the letter; `on` is the day it was sent. Absent: the same day; `null`: by post, and not told yet. */
  readonly receivedOn?: LocalDate | null | undefined;
  readonly ref?: string | undefined;
}

export interface Answered extends Happened<`${ConsultationKind}Answered`> {
  readonly ref?: string | undefined;
  /** Of a third party; it moves no day. */
  readonly opinion?: ThirdPartyOpinion | undefined;
}

export const thirdPartyOpinions = ["consents", "objects"] as const;

/** 同意公开, 不同意公开 (第三十二条); who says nothing has no opinion. */
export type ThirdPartyOpinion = (typeof thirdPartyOpinions)[number];

export interface FeeNotified extends Happened<"feeNotified"> {
  /** As of a consultation. */
  readonly receivedOn?: LocalDate | null | undefined;
}

export interface Extended extends Happened<"extended"> {
  readonly workingDays: number;
}

export interface Delayed extends Happened<"delayed"> {
  readonly until: LocalDate;
}

export interface Replied extends Happened<"replied"> {
  /** What `on` is: the signature, the day handed to the postal enterprise, the arrival. The count is the same for all. */
  readonly delivery?: "direct" | "post" | "electronic" | undefined;
}

export interface Abandoned extends Happened<"abandoned"> {
  readonly ground: "notCorrected" | "notPaid";
}

/** Events that say nothing but that they happened. */
export type PlainEvent =
  | Happened<"receiptConfirmed">
  | Happened<"corrected">
  | Happened<"feePaid">
  | Happened<"reasonsRequested">
  | Happened<"reasonsGiven">
  | Happened<"withdrawn">;

/** In the order of their days; those of one day stay as they are. */
export function byDay<Told extends { readonly on: LocalDate }>(
  told: readonly Told[],
): readonly Told[] {
  return told.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

interface Happened<Type extends string> {
  readonly type: Type;
  readonly on: LocalDate;
}
