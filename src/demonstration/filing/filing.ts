import type { everyAgency, FilingServices } from "#features/report-filing/index.ts";
import type { AuditedBy } from "#platform/audit/record-events.ts";
import type { DemonstrationAgency } from "../county/agency.ts";

/** An agency's report of a year on its way. */
export interface Filing {
  readonly services: FilingServices;
  readonly scope: typeof everyAgency;
  readonly agency: DemonstrationAgency;
  readonly agencyId: number;
  readonly year: number;
  readonly draftId: number;
  /** The information officer who writes it. */
  readonly authorId: number;
  readonly by: AuditedBy;
}
