import type { PrintedCell } from "./printed-document.ts";

/** A printed cell with the row and column (from 0) at which it begins. */
export interface PlacedCell extends PrintedCell {
  readonly row: number;
  readonly column: number;
}

/** Where each cell of a table begins: in its row, at the first column that no cell before it covers. */
export function placedCells(rows: readonly (readonly PrintedCell[])[]): readonly PlacedCell[][] {
  /** For each column how many rows, from the present one on, are covered from above. */
  const covered: number[] = [];
  return rows.map((cells, row) => {
    let column = 0;
    const placed = cells.map((cell) => {
      while ((covered[column] ?? 0) > 0) column += 1;
      const place = { ...cell, row, column };
      for (let end = column + cell.columnSpan; column < end; column += 1) {
        covered[column] = cell.rowSpan;
      }
      return place;
    });
    for (const [at, left] of covered.entries()) covered[at] = Math.max(0, (left ?? 0) - 1);
    return placed;
  });
}

/** The width that a cell covers, in the unit of `widths`. */
export function coveredWidth(
  { column, columnSpan }: PlacedCell,
  widths: readonly number[],
): number {
  return widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0);
}
