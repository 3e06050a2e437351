import { sql } from "kysely";
import type { AuditedBy } from "../audit/record-events.ts";
import type { Transaction } from "../db/queryable.ts";
import type { Column } from "../ledger/column.ts";
import type { CellChange } from "../ledger/kind.ts";
import type { FieldCipher } from "../secrets/field-cipher.ts";

/** A kind of records, as its ledger spells it; the cipher seals its columns with personal data. */
export interface AmendedKind {
  readonly kind: { readonly kind: string; readonly columns: readonly Column[] };
  readonly by: AuditedBy;
  readonly cipher: FieldCipher;
}

interface Amendments {
  /** Absent: amended in the office, with a reason. */
  readonly importId?: number;
  readonly because?: string;
  readonly changes: readonly (CellChange & { readonly recordId: number })[];
}

/** The name under which a cell of personal data is sealed in the record of amendments. */
export function amendedField(kind: string, column: string): string {
  return `ledger.${kind}.${column}`;
}

/** Writes down each cell of records that was amended (修改): who, when, why, old and new value; personal data are sealed. */
export async function recordAmendments(
  trx: Transaction,
  amended: AmendedKind,
  { importId, because, changes }: Amendments,
): Promise<void> {
  if (changes.length === 0) return;
  const sealed = changes.map((change) => sealedChange(amended, change));
  const { kind, by } = amended;
  await sql`insert into ledger_amendment
      (import_id, kind, because, record_id, column_code, old_value, new_value, amended_by)
    select ${importId ?? null}::integer, ${kind.kind}, ${because ?? null}, *, ${by.actor.name}
    from unnest(${changes.map(({ recordId }) => recordId)}::bigint[],
      ${changes.map(({ column }) => column)}::text[], ${sealed.map(({ before }) => before)}::text[],
      ${sealed.map(({ after }) => after)}::text[])`.execute(trx);
}

function sealedChange({ kind, cipher }: AmendedKind, change: CellChange): CellChange {
  const { column, before, after } = change;
  if (!kind.columns.find(({ code }) => code === column)?.isPersonal) return change;
  const seal = (text: string | null) =>
    text === null ? null : cipher.seal(amendedField(kind.kind, column), text);
  return { column, before: seal(before), after: seal(after) };
}
