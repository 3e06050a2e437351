import type { AuditedBy } from "#platform/audit/record-events.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import { saveNotExpected } from "../data/board/not-expected.ts";
import { findAgencyInScope } from "../data/keeping/agencies-in-scope.ts";

export interface SetExpected {
  readonly agencyId: number;
  readonly year: number;
  /** Why no report of that year is expected; `null`: one is. */
  readonly notBecause: string | null;
  readonly by: AuditedBy;
}

/** Whether a report of a year is expected of an agency; false: there is no such agency within the scope. */
export function setExpected(
  db: Queryable,
  scope: AgencyScope,
  { agencyId, year, notBecause, by }: SetExpected,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await findAgencyInScope(trx, scope, agencyId))) return false;
    await saveNotExpected(trx, { agencyId, year }, notBecause);
    const action = notBecause === null ? "report.expected" : "report.not-expected";
    const subject = { kind: "agency", id: agencyId };
    const details = { year, ...(notBecause !== null && { reason: notBecause }) };
    await recordEvents(trx, by, [{ action, subject, agencyId, details }]);
    await raiseContentVersion(trx, ["reports"]);
    return true;
  });
}
