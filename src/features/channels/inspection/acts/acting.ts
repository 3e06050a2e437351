import type { LocalDate } from "#kernel/local-date.ts";
import type { AuditedBy } from "#platform/audit/record-events.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";

/** Who acts on inspections, and when. */
export interface ActsOnInspections {
  readonly scope: AgencyScope;
  readonly by: AuditedBy;
  readonly today: LocalDate;
}

export type InspectionRefused =
  | { readonly kind: "not-found" }
  | { readonly kind: "no-address"; readonly address: string }
  /** Its host is none of those that the office named. */
  | { readonly kind: "host-not-named"; readonly host: string }
  /** An inspection of the same site is under way. */
  | { readonly kind: "under-way"; readonly address: string }
  | { readonly kind: "ended" }
  | { readonly kind: "not-done" };

export const inspectionSubject = (id: number) => ({ kind: "site-inspection", id });
