import type { LaidCell } from "./lay-out.ts";

/** A row of a sheet that shows something. */
export interface SheetRow {
  readonly row: number;
  /** Cells that begin in it, from left to right; empty ones with a border or a merged area among them. */
  readonly cells: readonly LaidCell[];
  /** How many cells are seen side by side: with text or a border, beginning here or reaching down to here. */
  readonly width: number;
}

/** The rows that cells with text or a border begin in or reach down to. */
export function sheetRows(cells: readonly LaidCell[]): readonly SheetRow[] {
  const rows = new Map<number, { cells: LaidCell[]; width: number }>();
  const rowAt = (row: number) => {
    const known = rows.get(row);
    if (known) return known;
    const added = { cells: [], width: 0 };
    rows.set(row, added);
    return added;
  };
  for (const cell of cells) {
    const isSeen = cell.text !== "" || cell.isBordered;
    rowAt(cell.row).cells.push(cell);
    if (isSeen) rowAt(cell.row).width += 1;
  }
  // A row in which nothing begins is seen only where another row lies below it.
  for (const { row, rowSpan, text } of cells) {
    if (text === "") continue;
    for (let below = row + 1; below < row + rowSpan; below += 1) rowAt(below).width += 1;
  }
  return [...rows]
    .map(([row, { cells, width }]) => ({ row, cells, width }))
    .filter(({ width }) => width > 0)
    .sort((a, b) => a.row - b.row);
}
