import type { CellName } from "#report/form/cell-names.ts";
import { formRows } from "../form.ts";
import type { PrintedEdition } from "../model.ts";
import type { Piece, RowKey } from "../piece.ts";
import type { Random } from "../random.ts";

/** A page that ends before its end. */
export interface CutPage {
  readonly pieces: Piece[];
  readonly isCut: true;
  /** The row in which it ends, if it ends in one. */
  readonly cutRow: RowKey | undefined;
  /** The page ends in or right behind that row's label. */
  readonly endsInLabel: boolean;
  readonly truncated: ReadonlySet<CellName>;
}

/** Cuts a page off after a random character in its last four fifths. */
export function cutOff(pieces: readonly Piece[], edition: PrintedEdition, random: Random): CutPage {
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  let left = random.int(Math.floor(length / 5), length - 1);
  const kept: Piece[] = [];
  const truncated = new Set<CellName>();
  for (const piece of pieces) {
    if (left <= 0) break;
    const text = piece.text.slice(0, left);
    left -= piece.text.length;
    kept.push({ ...piece, text });
    if (piece.cell !== undefined && text.trim() !== piece.text.trim()) truncated.add(piece.cell);
  }
  // A table printed twice holds the cell whole in its first printing.
  for (const { cell } of kept.slice(0, -1)) if (cell !== undefined) truncated.delete(cell);
  const last = kept.findLast(({ text }) => text.trim() !== "");
  const endsInLabel = last?.label !== undefined;
  return { pieces: kept, isCut: true, cutRow: lastRow(kept, edition), endsInLabel, truncated };
}

/** The row whose label or value is the last thing of the form on the page, with no words after it. */
function lastRow(kept: readonly Piece[], edition: PrintedEdition): RowKey | undefined {
  for (let index = kept.length - 1; index >= 0; index -= 1) {
    const piece = kept[index];
    if (piece?.label !== undefined) return piece.label;
    if (piece?.cell !== undefined) return rowOf(piece.cell, edition);
    const words = piece?.prose ?? piece?.head ?? piece?.group;
    if (words !== undefined && piece?.text.trim() !== "") return undefined;
  }
  return undefined;
}

function rowOf(cell: CellName, edition: PrintedEdition): RowKey | undefined {
  const row = formRows(edition).find(({ cells }) => cells.includes(cell));
  return row === undefined ? undefined : `${row.table}.${row.row}`;
}
