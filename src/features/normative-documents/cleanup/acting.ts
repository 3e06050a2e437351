import type { LocalDate } from "#kernel/local-date.ts";
import type { AuditedBy } from "#platform/audit/record-events.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";

/** Who acts on rounds of clean-up, and when. */
export interface ActsOnCleanups {
  readonly scope: AgencyScope;
  readonly personId: number;
  readonly by: AuditedBy;
  readonly today: LocalDate;
}

export interface ActsOnCleanup extends ActsOnCleanups {
  readonly cleanupId: number;
}

export type CleanupRefused =
  | { readonly kind: "not-found" }
  /** The agency has no document in force on that day. */
  | { readonly kind: "nothing-in-force"; readonly asOf: LocalDate }
  | { readonly kind: "decided"; readonly on: LocalDate }
  | { readonly kind: "not-decided" }
  /** Of so many nothing was said yet. */
  | { readonly kind: "open-verdicts"; readonly open: number }
  /** A document that is not of the round. */
  | { readonly kind: "not-of-round" }
  | { readonly kind: "no-reason"; readonly title: string }
  | { readonly kind: "not-longer"; readonly title: string; readonly lastOn: LocalDate }
  | { readonly kind: "own-work" }
  | { readonly kind: "in-future"; readonly on: LocalDate }
  | { readonly kind: "takes-effect-first" }
  | { readonly kind: "has-draft"; readonly draftId: number };

export const cleanupSubject = (id: number) => ({ kind: "document-cleanup", id });
