import type { CellName } from "#report/form/cell-names.ts";
import type { Verdict } from "../expected.ts";
import type { PlacedTable } from "./placed-table.ts";

/** Cells of which less can be known than their row tells, and why. */
export type Weaker = Map<CellName, readonly [Verdict, string]>;

/** A reader may leave every cell of a row open. */
export function openRow(
  table: PlacedTable,
  row: number,
  { weaker, why }: { readonly weaker: Weaker; readonly why: string },
): void {
  for (const { row: own, piece } of table.cells) {
    if (own === row && piece.cell !== undefined) weaker.set(piece.cell, ["may", why]);
  }
}

/** Where nothing draws the columns, a reader may leave rows with an empty cell open. */
export function openRowsWithBlanks(table: PlacedTable, weaker: Weaker, why: string): void {
  for (const y of table.rows.keys()) {
    const values = table.cells.filter(({ row, role }) => row === y && role === "value");
    const hasBlank = values.some(({ piece }) => piece.text.trim() === "");
    if (hasBlank) openRow(table, y, { weaker, why });
  }
}
