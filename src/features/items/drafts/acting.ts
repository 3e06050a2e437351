import type { LocalDate } from "#kernel/local-date.ts";
import type { AuditedBy } from "#platform/audit/record-events.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";

/** Who acts on drafts of items, and when. */
export interface ActsOnDrafts {
  readonly scope: AgencyScope;
  readonly personId: number;
  readonly by: AuditedBy;
  readonly today: LocalDate;
}

/** The same of one draft. */
export interface ActsOnDraft extends ActsOnDrafts {
  readonly draftId: number;
}
