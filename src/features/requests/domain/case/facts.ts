import type { LocalDate } from "#kernel/local-date.ts";
import { byDay } from "../clock/case-event.ts";
import type { ApplicantKind, ConsultedParty, RequestChannel, RequestResult } from "./codes.ts";

/** The acts of a case that a ledger tells by their days, in the order that acts of one day have. */
export const acts = [
  "received",
  "correctionRequested",
  "corrected",
  "consulted",
  "consultationAnswered",
  "feeNotified",
  "feePaid",
  "extended",
  "concluded",
] as const;

export type Act = (typeof acts)[number];

/** The fact that says the day of an act. */
export const dayOfAct = {
  received: "receivedOn",
  correctionRequested: "correctionRequestedOn",
  corrected: "correctedOn",
  consulted: "consultedOn",
  consultationAnswered: "consultationAnsweredOn",
  feeNotified: "feeNotifiedOn",
  feePaid: "feePaidOn",
  extended: "extendedOn",
  concluded: "repliedOn",
} as const satisfies Record<Act, keyof CaseFacts>;

/** What a row of the ledger, or the plain form, tells of a case. */
export interface CaseFacts {
  /** 收到日期: the legal day of receipt. */
  readonly receivedOn: LocalDate;
  readonly channel: RequestChannel | null;
  readonly applicantKind: ApplicantKind;
  readonly correctionRequestedOn: LocalDate | null;
  readonly correctedOn: LocalDate | null;
  readonly consultedOn: LocalDate | null;
  readonly consulted: ConsultedParty | null;
  readonly consultationAnsweredOn: LocalDate | null;
  /** Working days of the extension. */
  readonly extendedBy: number | null;
  readonly extendedOn: LocalDate | null;
  readonly feeNotifiedOn: LocalDate | null;
  readonly feePaidOn: LocalDate | null;
  readonly result: RequestResult | null;
  readonly repliedOn: LocalDate | null;
}

/** An act that the facts tell, and its day. */
export interface ToldAct {
  readonly act: Act;
  readonly on: LocalDate;
}

/** Exactly the acts that the facts tell, by their days; those of one day in the order of the procedure. */
export function toldActs(facts: CaseFacts): readonly ToldAct[] {
  return byDay(
    acts.flatMap((act) => {
      const on = facts[dayOfAct[act]];
      return on === null ? [] : [{ act, on }];
    }),
  );
}

/** The columns of a ledger that could excuse a late reply: where a file has not all of them, nobody can call it late. */
export const excusingFacts = [
  "correctionRequestedOn",
  "correctedOn",
  "consultedOn",
  "extendedBy",
  "feeNotifiedOn",
  "feePaidOn",
] as const satisfies readonly (keyof CaseFacts)[];

export type ExcusingFact = (typeof excusingFacts)[number];

/** What follows from the acts of a case. */
export const factsOfActs = [
  ...Object.values(dayOfAct),
  "channel",
  "consulted",
  "extendedBy",
  "result",
] as const satisfies readonly (keyof CaseFacts)[];
