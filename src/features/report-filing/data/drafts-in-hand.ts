import { sql } from "kysely";
import type { DueAgency } from "#features/annual-reports/index.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";

/** A draft that is being written. */
export interface DraftInHand extends DueAgency {
  readonly id: number;
  readonly year: number;
  /** The last who had it returned it (退回). */
  readonly isReturned: boolean;
}

/** Drafts that are being written (编制中), the earliest years first. */
export async function draftsInHand(
  db: Queryable,
  scope: AgencyScope,
): Promise<readonly DraftInHand[]> {
  const { rows } = await sql<DraftInHand>`
    select draft.id, draft.year, agency.name as "agencyName", agency.kind, agency.region_code as "regionCode",
      coalesce((select signing.state = 'returned' from signing
        where signing.subject_kind = 'report-draft' and signing.subject_id = draft.id
        order by signing.id desc limit 1), false) as "isReturned"
    from report_draft draft join agency on agency.id = draft.agency_id
    where draft.state = 'writing' and ${isInScope(scope, "draft.agency_id")}
    order by draft.year, draft.id`.execute(db);
  return rows;
}
