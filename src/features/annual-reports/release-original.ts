import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import type { ReportAsked } from "./data/find-report.ts";
import { type HoldChange, saveHoldChange } from "./data/originals/held-originals.ts";

export interface ReleaseOriginal {
  readonly report: ReportAsked;
  /** Why it may be given out, numbers of persons and all, or why it may not. */
  readonly change: HoldChange;
  readonly now: Date;
  readonly by: AuditedBy;
}

/** Lets an original go (ADR 0032), or holds it, whatever it shows; false: there is no such report within `scope`. */
export function releaseOriginal(
  db: Queryable,
  scope: AgencyScope,
  { report, change, now, by }: ReleaseOriginal,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const found = await saveHoldChange(trx, scope, report, { ...change, at: now.toISOString() });
    if (!found) return false;
    await recordEvents(trx, by, [
      {
        action: change.act === "hold" ? "original.held" : "original.released",
        subject: { kind: "original", id: found.sha256 },
        agencyId: report.agencyId,
        details: { year: report.year, reason: change.reason },
      },
    ]);
    await raiseContentVersion(trx, ["reports"]);
    return true;
  });
}
