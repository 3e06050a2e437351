import type { LocalDate } from "#kernel/local-date.ts";
import type { YearNotLoaded } from "#law/working-calendar.ts";
import type { AuditedBy } from "#platform/audit/record-events.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { FindingRefused } from "../domain/finding.ts";

/** Who acts on inspections and their findings, and when. */
export interface ActsOnRounds {
  readonly scope: AgencyScope;
  readonly personId: number;
  readonly by: AuditedBy;
  readonly today: LocalDate;
}

export type RoundRefused =
  | FindingRefused
  | YearNotLoaded
  | { readonly kind: "not-found" }
  /** Not among those for which the inspector has the right. */
  | { readonly kind: "not-inspected-by-you"; readonly ids: readonly number[] }
  | { readonly kind: "no-such-list" }
  | { readonly kind: "not-on-list"; readonly item: string }
  | { readonly kind: "in-future"; readonly on: LocalDate }
  | { readonly kind: "before-round"; readonly on: LocalDate; readonly roundOn: LocalDate }
  | { readonly kind: "not-after"; readonly rectifyBy: LocalDate }
  | { readonly kind: "has-findings"; readonly count: number }
  | { readonly kind: "items-used"; readonly items: readonly string[] }
  | { readonly kind: "has-file" };

export const roundSubject = (id: number) => ({ kind: "inspection-round", id });
export const findingSubject = (id: number) => ({ kind: "inspection-finding", id });
