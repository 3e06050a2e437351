import type { LocalDate } from "#kernel/local-date.ts";
import type { CaseEvent } from "./case-event.ts";
import type { CaseEnd } from "./standing.ts";

/** Why the clock cannot be reckoned: the event that may not stand, its number from 0, and the reason. */
export interface ClockRefused {
  readonly kind: "act-refused";
  readonly index: number;
  readonly event: CaseEvent;
  readonly reason: ActRefused;
}

export type ActRefused =
  | { readonly kind: "out-of-order"; readonly after: LocalDate }
  | { readonly kind: "after-as-of"; readonly asOf: LocalDate }
  | { readonly kind: "not-submitted" }
  | { readonly kind: "submitted-twice" }
  | { readonly kind: "before-regulation"; readonly inForceOn: LocalDate }
  | { readonly kind: "before-receipt" }
  | { readonly kind: "after-end"; readonly end: CaseEnd }
  | { readonly kind: "second-correction" }
  | { readonly kind: "second-extension" }
  | { readonly kind: "late-extension"; readonly dueOn: LocalDate }
  | { readonly kind: "over-long-extension"; readonly limit: number }
  | { readonly kind: "received-before-sent"; readonly receivedOn: LocalDate }
  | { readonly kind: "limit-before-notice"; readonly limitOn: LocalDate }
  | { readonly kind: "answer-without-question" }
  | { readonly kind: "paid-without-notice" }
  | { readonly kind: "delay-without-reasons" }
  | { readonly kind: "late-delay"; readonly dueOn: LocalDate }
  | { readonly kind: "abandoned-without-ground"; readonly ground: "notCorrected" | "notPaid" };
