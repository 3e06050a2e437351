import { sql, type Transaction } from "kysely";
import type { Schema } from "#platform/db/schema.ts";
import type { CheckColumns } from "../check-columns.ts";

/** What a check found of a stored report. */
export interface CheckToSave {
  readonly reportId: number;
  readonly checker: string;
  readonly previousReportId: number | null;
  readonly columns: CheckColumns;
}

/** Keeps one check a report: the last. */
export async function saveChecks(
  trx: Transaction<Schema>,
  checks: readonly CheckToSave[],
): Promise<void> {
  if (checks.length === 0) return;
  await trx
    .insertInto("report_check")
    .values(
      checks.map(({ reportId, checker, previousReportId, columns }) => ({
        report_id: reportId,
        checker,
        previous_report_id: previousReportId,
        ...columns,
      })),
    )
    .onConflict((conflict) =>
      conflict.column("report_id").doUpdateSet(({ ref }) => ({
        checker: ref("excluded.checker"),
        previous_report_id: ref("excluded.previous_report_id"),
        errors: ref("excluded.errors"),
        warnings: ref("excluded.warnings"),
        notices: ref("excluded.notices"),
        held: ref("excluded.held"),
        findings: ref("excluded.findings"),
        explained: ref("excluded.explained"),
        unchecked: ref("excluded.unchecked"),
        checked_at: sql<string>`now()`,
      })),
    )
    .execute();
}
