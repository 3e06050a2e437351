import { sql } from "kysely";
import type { Transaction } from "#platform/db/queryable.ts";
import type { CheckColumns } from "../../check-columns.ts";

/** What a check found of a stored report. */
export interface CheckToSave {
  readonly reportId: number;
  readonly checker: string;
  readonly previousReportId: number | null;
  readonly columns: CheckColumns;
}

/** Keeps one check a report: the last. Goes over as one JSON text: a row's values each by themselves cost twice as much. */
export async function saveChecks(trx: Transaction, checks: readonly CheckToSave[]): Promise<void> {
  if (checks.length === 0) return;
  const rows = `[${checks.map(rowJson).join()}]`;
  await sql`
    insert into report_check (${columnNames})
    select ${columnNames} from jsonb_to_recordset(${rows}::jsonb) as checked (
      report_id integer, checker text, previous_report_id integer,
      errors integer, warnings integer, notices integer, held integer,
      findings jsonb, explained jsonb, unchecked jsonb, told jsonb
    )
    on conflict (report_id) do update set
      checker = excluded.checker, previous_report_id = excluded.previous_report_id,
      errors = excluded.errors, warnings = excluded.warnings, notices = excluded.notices,
      held = excluded.held, findings = excluded.findings, explained = excluded.explained,
      unchecked = excluded.unchecked,
      told = excluded.told, checked_at = now()`.execute(trx);
}

const columnNames = sql.raw(
  "report_id, checker, previous_report_id, errors, warnings, notices, held, findings, explained, unchecked, told",
);

/** The lists are JSON already. */
function rowJson({ reportId, checker, previousReportId, columns }: CheckToSave): string {
  const { findings, explained, unchecked, told, ...counts } = columns;
  const plain = JSON.stringify({
    report_id: reportId,
    checker,
    previous_report_id: previousReportId,
    ...counts,
  });
  return `${plain.slice(0, -1)},"findings":${findings},"explained":${explained},"unchecked":${unchecked},"told":${told}}`;
}
