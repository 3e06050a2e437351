import type { Grid, GridCell } from "#formats/document.ts";
import { endsSentence } from "./without-table-words.ts";

/**
 * The cell of a row that is prose unless it is a heading or a label: the only one, across the grid, or the only one
 * that is filled, and it ends a sentence. `y`: the row's number.
 */
export function proseAcross(row: Grid["rows"][number], y: number): GridCell | undefined {
  const first = row.find((cell) => cell && cell.text.trim() !== "");
  if (first === undefined || first.row !== y) return;
  const isAlone = row.every((cell) => cell === undefined || cell === first);
  if (isAlone) return first;
  const isOnlyFilled = row.every((cell) => !cell || cell === first || cell.text.trim() === "");
  return isOnlyFilled && endsSentence(first.text) ? first : undefined;
}

/** The same where it is a sentence: figures and labels in it are words of it, and no row of the form. */
export function sentenceAcross(row: Grid["rows"][number], y: number): GridCell | undefined {
  const prose = proseAcross(row, y);
  return prose && endsSentence(prose.text) ? prose : undefined;
}
