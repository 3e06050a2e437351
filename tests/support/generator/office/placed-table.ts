import type { TableId } from "#report/form/cell-names.ts";
import { pieceOf } from "../layouts/row-writers.ts";
import { type Piece, plain } from "../piece.ts";
import type { Sheet, SheetCell } from "../sheet.ts";

/** A sheet with its cells at their places on a rectangle. */
export interface PlacedTable {
  readonly id: TableId;
  readonly width: number;
  readonly height: number;
  /** In reading order. */
  readonly cells: readonly PlacedCell[];
  /** For each row the form's row it holds; header rows have none. */
  readonly rows: readonly (string | undefined)[];
}

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly role: SheetCell["role"];
  readonly piece: Piece;
}

/** Lays a sheet out as a browser would: each cell at the first free place of its row. */
export function placedTable(sheet: Sheet): PlacedTable {
  const height = sheet.rows.length;
  const taken = sheet.rows.map(() => new Set<number>());
  const cells = sheet.rows.flatMap((row, y) => {
    const values = row.cells.map((cell) => ({ ...cell, piece: pieceOf(sheet, row, cell) }));
    const extra = (row.extra ?? []).map((text) => ({
      role: "value" as const,
      columns: 1,
      rows: 1,
      piece: plain(text),
    }));
    return [...values, ...extra].map(({ role, columns, rows, piece }): PlacedCell => {
      const column = firstFree(taken[y]);
      const rowSpan = Math.max(1, Math.min(rows, height - y));
      for (const line of taken.slice(y, y + rowSpan)) {
        for (let x = column; x < column + columns; x += 1) line.add(x);
      }
      return { row: y, column, rowSpan, columnSpan: columns, role, piece };
    });
  });
  const width = Math.max(...cells.map(({ column, columnSpan }) => column + columnSpan));
  return { id: sheet.table, width, height, cells, rows: sheet.rows.map(({ row }) => row) };
}

function firstFree(taken: ReadonlySet<number> = new Set()): number {
  let column = 0;
  while (taken.has(column)) column += 1;
  return column;
}

/** The rows from `from` to `to` as a table of their own; cells that reach in from above are empty there. */
export function slicedTable(table: PlacedTable, from: number, to: number): PlacedTable {
  const cells = table.cells.flatMap((cell): PlacedCell[] => {
    const start = Math.max(cell.row, from);
    const end = Math.min(cell.row + cell.rowSpan, to);
    if (start >= end) return [];
    const piece = cell.row < from ? plain("") : cell.piece;
    return [{ ...cell, piece, row: start - from, rowSpan: end - start }];
  });
  const inOrder = cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
  return { ...table, height: to - from, cells: inOrder, rows: table.rows.slice(from, to) };
}

/** How many rows on top hold no figures. */
export function headerRows({ rows }: PlacedTable): number {
  const first = rows.findIndex((row) => row !== undefined);
  return first < 0 ? rows.length : first;
}
