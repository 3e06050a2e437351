import type { Grid, GridCell, PlacedText } from "../document.ts";
import { marks } from "./own-csv.ts";

type Rows = readonly (readonly PlacedText[])[];

/** Lays the rows of a table on a rectangle: a cell reaches over the places that its marks show it covers. */
export function gridOf(fields: Rows, table: number): Grid {
  const rows = withoutEmptyColumns(fields);
  const grid: (GridCell | undefined)[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    for (const [x, field] of row.entries()) {
      if (grid[y]?.[x]) continue;
      const columnSpan = widthOf(row, x, grid[y] ?? []);
      const rowSpan = heightOf(rows, { y, x }, columnSpan);
      const cell: GridCell = { ...textOf(field), row: y, column: x, rowSpan, columnSpan };
      for (const line of grid.slice(y, y + rowSpan)) fill(line, cell);
    }
  }
  return { kind: "grid", table, rows: grid };
}

/** A spreadsheet program gives every record as many fields as the widest has. */
function withoutEmptyColumns(rows: Rows): Rows {
  const columns = Math.max(...rows.map((row) => row.findLastIndex(({ text }) => text !== "") + 1));
  return rows.map((row) => row.slice(0, columns));
}

function widthOf(row: Rows[number], x: number, filled: readonly (GridCell | undefined)[]): number {
  let width = 1;
  while (row[x + width]?.text === marks.left && !filled[x + width]) width += 1;
  return width;
}

function heightOf(rows: Rows, { y, x }: { y: number; x: number }, width: number): number {
  let height = 1;
  for (; ; height += 1) {
    const below = rows[y + height]?.slice(x, x + width) ?? [];
    if (below.length < width || below.some(({ text }) => text !== marks.above)) return height;
  }
}

/** A mark that nothing covers is an empty cell. */
function textOf(field: PlacedText): PlacedText {
  return field.text.trim() === "" ? { text: "", start: field.start } : field;
}

function fill(line: (GridCell | undefined)[], cell: GridCell): void {
  while (line.length < cell.column) line.push(undefined);
  for (let x = cell.column; x < cell.column + cell.columnSpan; x += 1) line[x] = cell;
}
