import type { Queryable } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import type { CheckAids } from "#report/check/check-report.ts";
import {
  type CheckColumns,
  checkColumns,
  type Explanation,
  type FiledReport,
} from "./check-columns.ts";
import { explanationsOf } from "./data/keeping/explanations.ts";
import { filedReports } from "./data/storing/filed-reports.ts";
import { type ReportToCheck, reportsToCheck } from "./data/storing/reports-to-check.ts";
import { type CheckToSave, saveChecks } from "./data/storing/save-checks.ts";

export interface CheckBatch {
  readonly reports: readonly ReportToCheck[];
  readonly checker: string;
}

/** Reports that were checked, and what was found: each counts once, by the gravest. */
export interface ReportsChecked {
  readonly reports: number;
  readonly withErrors: number;
  readonly withWarnings: number;
}

export function countChecks(found: readonly CheckColumns[]): ReportsChecked {
  const withErrors = found.filter(({ errors }) => errors > 0).length;
  const withWarnings = found.filter(({ errors, warnings }) => errors === 0 && warnings > 0).length;
  return { reports: found.length, withErrors, withWarnings };
}

/** Checks these reports with `checkBatch`, stores what was found, and says that content has changed. */
export async function storeChecks(
  db: Queryable,
  { reports, checker }: CheckBatch,
  found: readonly CheckColumns[],
): Promise<void> {
  const checks = reports.flatMap(
    ({ reportId, previousReportId }, index): readonly CheckToSave[] => {
      const columns = found[index];
      return columns ? [{ reportId, checker, previousReportId, columns }] : [];
    },
  );
  if (checks.length === 0) return;
  await db.transaction().execute(async (trx) => {
    await saveChecks(trx, checks);
    await raiseContentVersion(trx, ["reports"]);
  });
}

/** A report with all that its check needs. */
export interface Prepared {
  readonly own: FiledReport;
  readonly previous: FiledReport | undefined;
  readonly told: readonly Explanation[];
}

/** Reads what checks need, in the order of the reports; each report is read once, whatever its part. */
export async function prepareChecks(
  db: Queryable,
  reports: readonly ReportToCheck[],
): Promise<readonly Prepared[]> {
  const ids = reports.flatMap(({ reportId, previousReportId }) => [
    reportId,
    previousReportId ?? reportId,
  ]);
  const filed = await filedReports(db, [...new Set(ids)]);
  const told = await explanationsOf(db, reports);
  return reports.flatMap(({ reportId, previousReportId, agencyId, year }) => {
    const own = filed.get(reportId);
    const previous = previousReportId === null ? undefined : filed.get(previousReportId);
    return own ? [{ own, previous, told: told(agencyId, year) }] : [];
  });
}

/** Checks stored reports, each against last year's; answers in their order. */
export async function checkBatch(
  db: Queryable,
  reports: readonly ReportToCheck[],
  aids: CheckAids,
): Promise<readonly CheckColumns[]> {
  const prepared = await prepareChecks(db, reports);
  return prepared.map(({ own, previous, told }) => checkColumns(own, previous, { aids, told }));
}

/** Checks every current and held report whose check is stale, here and now; for a few. Gives how many were checked. */
export async function checkStale(
  db: Queryable,
  checker: string,
  aids: CheckAids,
  agencyId?: number,
): Promise<number> {
  let count = 0;
  for (const which of ["current", "held"] as const) {
    let after: ReportToCheck | undefined;
    for (;;) {
      const asked = { checker, all: false, of: which, agencyId, after, limit: 200 };
      const reports = await reportsToCheck(db, asked);
      if (reports.length === 0) break;
      await storeChecks(db, { reports, checker }, await checkBatch(db, reports, aids));
      count += reports.length;
      after = reports.at(-1);
    }
  }
  return count;
}
