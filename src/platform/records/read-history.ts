import { sql } from "kysely";
import type { Queryable } from "../db/queryable.ts";
import type { FieldCipher } from "../secrets/field-cipher.ts";
import { type AmendedKind, amendedField } from "./record-amendments.ts";

/** Something that happened to a record: it came, a cell of it was amended, it was voided or restored. */
export interface HistoryEntry {
  readonly act: "added" | "imported" | "amended" | "voided" | "restored" | "passed";
  /** ISO text in UTC. */
  readonly at: string;
  readonly by: string;
  readonly because: string | null;
  /** The files of the import, where one did it. */
  readonly files: readonly string[] | null;
  /** Of an amended cell; personal data in clear. */
  readonly column: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** What happened to a record, oldest first; who may see the record is the caller's to ask. */
export async function readHistory(
  db: Queryable,
  { kind, cipher }: Pick<AmendedKind, "kind" | "cipher">,
  id: number,
): Promise<readonly HistoryEntry[]> {
  const { rows } = await sql<HistoryEntry>`
    select 'imported' as act, imported_at as at, imported_by as by, null as because, file_names as files,
      null as "column", null as before, null as after, 0 as place
    from ledger_new_record join ledger_import on ledger_import.id = import_id
    where record_id = ${id} and kind = ${kind.kind}
    union all
    select 'amended', amended_at, amended_by, because, file_names, column_code, old_value, new_value, amended.id
    from ledger_amendment as amended left join ledger_import on ledger_import.id = import_id
    where record_id = ${id} and amended.kind = ${kind.kind}
    union all
    select act, done_at, done_by, because, null, null, null, null, id
    from record_voiding where record_id = ${id} and kind = ${kind.kind}
    union all
    select 'passed', passed_at, passed_by,
      source.name || ' → ' || heir.name || '，原编号 ' || from_number, null, null, null, null, passed.id
    from record_passed as passed join agency as source on source.id = passed.from_agency
      join agency as heir on heir.id = passed.to_agency
    where record_id = ${id} and passed.kind = ${kind.kind}
    union all
    select 'added', at, actor_name, null, null, null, null, null, 0 from audit_event
    where subject_kind = ${kind.kind} and subject_id = ${`${id}`} and action = 'record.added'
    order by at, place`.execute(db);
  const personal = new Set(
    kind.columns.flatMap(({ code, isPersonal }) => (isPersonal ? code : [])),
  );
  return rows.map((row) => {
    const { act, at, by, because, files, column, before, after } = row;
    const open = (text: string | null) =>
      text !== null && column !== null && personal.has(column)
        ? opened(cipher, amendedField(kind.kind, column), text)
        : text;
    return { act, at, by, because, files, column, before: open(before), after: open(after) };
  });
}

function opened(cipher: FieldCipher, field: string, sealed: string): string | null {
  const text = cipher.open(field, sealed);
  return text.ok ? text.value : null;
}
