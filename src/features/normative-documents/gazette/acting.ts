import type { LocalDate } from "#kernel/local-date.ts";
import type { AuditedBy } from "#platform/audit/record-events.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";

/** Who acts on gazettes, and when. */
export interface ActsOnGazette {
  readonly scope: AgencyScope;
  readonly by: AuditedBy;
  readonly today: LocalDate;
}

export interface ActsOnIssue extends ActsOnGazette {
  readonly issueId: number;
}

export type GazetteRefused =
  | { readonly kind: "not-found" }
  /** Departments, towns and streets keep none; a county may, where it is set so. */
  | { readonly kind: "keeps-none" }
  | { readonly kind: "number-taken"; readonly year: number; readonly number: number }
  | { readonly kind: "published"; readonly on: LocalDate }
  | { readonly kind: "empty-issue" }
  /** An item that is not public, or not of one's own agencies. */
  | { readonly kind: "not-public" }
  | { readonly kind: "twice" };

export const issueSubject = (id: number) => ({ kind: "gazette-issue", id });
