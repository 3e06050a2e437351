import { sql } from "kysely";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";

export interface FieldChange {
  /** A code of the register. */
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Something that happened to an agency's record. */
export interface HistoryEntry {
  readonly at: string;
  readonly by: string;
  /** The act, as the audit trail names it; `ledger.added`, `ledger.amended`: by the sheet. */
  readonly action: string;
  readonly changes: readonly FieldChange[];
}

/** The latest entries that are shown. */
const most = 200;

/** What happened to the record of an agency of the scope: in the office, on the command line and by the sheet; the latest first. */
export async function agencyHistory(
  db: Queryable,
  scope: AgencyScope,
  id: number,
): Promise<readonly HistoryEntry[]> {
  const { rows } = await sql<HistoryEntry>`
    select at, by, action, changes from (
      select at, actor_name as by, action, coalesce(details -> 'changes', '[]') as changes, id as seq
      from audit_event where subject_kind = 'agency' and subject_id = ${id}::text
      union all
      select amendment.amended_at, amendment.amended_by, 'ledger.amended',
        jsonb_agg(jsonb_build_object('field', column_code, 'before', old_value, 'after', new_value)
          order by amendment.id), max(amendment.id)
      from ledger_amendment as amendment
      where amendment.kind = 'agencies' and amendment.record_id = ${id}
      group by amendment.import_id, amendment.amended_at, amendment.amended_by
      union all
      select imported_at, imported_by, 'ledger.added', '[]'::jsonb, ledger_import.id
      from ledger_new_record join ledger_import on ledger_import.id = import_id
      where ledger_import.kind = 'agencies' and record_id = ${id}
    ) as entries
    where exists (select from agency where id = ${id} and ${isInScope(scope, "id")})
    order by at desc, seq desc limit ${most}`.execute(db);
  return rows;
}
