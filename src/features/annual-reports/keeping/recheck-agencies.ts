import type { OfficeServices } from "#platform/feature/services.ts";
import { prepareChecks, storeChecks } from "../check-stored.ts";
import { reportsToCheck } from "../data/storing/reports-to-check.ts";
import { checkStoredJob } from "../thread-jobs.ts";

/** Reports of an agency that are checked at once; there is one a year. */
const together = 50;

/**
 * Checks the reports of these agencies whose check is stale or was forgotten, in a process of its own. What cannot be checked now
 * stays unchecked, and is shown so, until the next act or `report recheck`.
 */
export async function recheckAgencies(
  { db, run }: Pick<OfficeServices, "db" | "run">,
  agencyIds: readonly number[],
): Promise<void> {
  const asked = await run(checkStoredJob, []);
  if (!asked.ok) return;
  const { checker } = asked.value;
  for (const agencyId of new Set(agencyIds)) {
    for (const which of ["current", "held"] as const) {
      const reports = await reportsToCheck(db, {
        checker,
        all: false,
        of: which,
        agencyId,
        limit: together,
      });
      if (reports.length === 0) continue;
      const checked = await run(checkStoredJob, await prepareChecks(db, reports));
      if (checked.ok) await storeChecks(db, { reports, checker }, checked.value.columns);
    }
  }
}
