import type { Column } from "../column.ts";
import type { CallRow, CellChange, LedgerBooks, StoredRecord } from "../kind.ts";
import { compared } from "../spelling.ts";

/** What becomes of a row. */
export type RowDecision =
  | { readonly kind: "new" }
  | { readonly kind: "same" }
  | { readonly kind: "changed"; readonly changes: readonly CellChange[] }
  | { readonly kind: "continued-in-office"; readonly changes: readonly CellChange[] };

/** Compares the cells that the file has with what is stored; one that is absent leaves what is there. */
export function decideRow(
  row: CallRow,
  stored: StoredRecord | undefined,
  {
    columns,
    isSame,
  }: { readonly columns: readonly Column[]; readonly isSame: LedgerBooks["isSame"] },
): RowDecision {
  if (!stored) return { kind: "new" };
  const changes = columns.flatMap((column): readonly CellChange[] => {
    const after = row.values[column.code];
    if (after === undefined) return [];
    const before = stored.values[column.code] ?? null;
    const same = isSame?.(column, row, stored) ?? isSameCell(column, before, after);
    return same ? [] : [{ column: column.code, before, after }];
  });
  if (changes.length === 0) return { kind: "same" };
  return { kind: stored.isOfOffice ? "continued-in-office" : "changed", changes };
}

/** Keys and references are the same in every spelling that is compared alike. */
export function isSameCell(
  { isKey, type }: Column,
  before: string | null,
  after: string | null,
): boolean {
  if (before === after) return true;
  if (before === null || after === null || !(isKey || type === "reference")) return false;
  return compared(before) === compared(after);
}
