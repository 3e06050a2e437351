import type { GridCell, Piece, PlacedText } from "#formats/document.ts";
import { limits } from "#formats/limits.ts";
import { doubt, unreadObject } from "#kernel/unread-marks.ts";
import { holdsPage } from "./holds-page.ts";
import { holdsObject, isLine, type SourceCell, type SourceRow } from "./source-table.ts";

export type GridRow = (GridCell | undefined)[];

export interface Layout {
  readonly grid: GridRow[];
  /** How many places its cells cover. */
  readonly places: number;
}

/**
 * Lays merged cells out on a rectangle as browsers do: a cell goes to the first free place of its row, a span
 * ends with its group of rows, and where two spans meet the first stays. Rows may differ in length.
 * `undefined` when the table covers more than `places`.
 */
export function toGrid(rows: readonly SourceRow[], places: number): Layout | undefined {
  const grid: GridRow[] = rows.map(() => []);
  const ends = endsOfGroups(rows);
  let used = 0;
  for (const [row, { cells, isDoubtful }] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      column = firstFree(grid[row] ?? [], column);
      const placed = place(cell, {
        row,
        column,
        rowsLeft: (ends[row] ?? row + 1) - row,
        isDoubtful,
      });
      used += placed.rowSpan * placed.columnSpan;
      if (used > places) return undefined;
      fill(grid, placed);
      column += placed.columnSpan;
    }
  }
  return { grid, places: used };
}

function firstFree(line: GridRow, from: number): number {
  let column = from;
  while (line[column] !== undefined) column += 1;
  return column;
}

interface Corner {
  readonly row: number;
  readonly column: number;
  /** Rows of the group from here on. */
  readonly rowsLeft: number;
  /** Whether the column of its figures is not certain. */
  readonly isDoubtful: boolean;
}

/** The cell at its corner, its spans cut; a cell beyond the last column covers nothing. */
function place(cell: SourceCell, { row, column, rowsLeft, isDoubtful }: Corner): GridCell {
  const columnSpan = Math.max(0, Math.min(cell.columnSpan, limits.columns - column));
  const rowSpan = cell.rowSpan === 0 ? rowsLeft : Math.min(cell.rowSpan, rowsLeft);
  return { ...textOf(cell, isDoubtful), row, column, rowSpan, columnSpan };
}

/** For every row the index after the last row of its group. */
function endsOfGroups(rows: readonly SourceRow[]): number[] {
  const ends: number[] = new Array(rows.length);
  let end = rows.length;
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    if (rows[row]?.group !== rows[row + 1]?.group) end = row + 1;
    ends[row] = end;
  }
  return ends;
}

function fill(grid: GridRow[], cell: GridCell): void {
  for (let y = cell.row; y < cell.row + cell.rowSpan; y += 1) {
    const line = grid[y];
    if (line === undefined) return;
    while (line.length < cell.column) line.push(undefined);
    for (let x = cell.column; x < cell.column + cell.columnSpan; x += 1) line[x] ??= cell;
  }
}

/** What a cell says; one that holds a part of the page is read elsewhere and says nothing here. */
function textOf(cell: SourceCell, isDoubtful: boolean): PlacedText {
  if (holdsPage(cell)) return { text: "", start: cell.start };
  const lines: PlacedText[] = cell.content.filter(isLine);
  if (holdsObject(cell)) lines.push({ text: unreadObject, start: cell.start });
  const [only, ...more] = lines;
  if (only === undefined) return { text: isDoubtful ? doubt : "", start: cell.start };
  const { text, start, pieces } = only;
  const said =
    more.length > 0 ? joinLines(lines) : pieces ? { text, start, pieces } : { text, start };
  return isDoubtful && isValue(said.text) ? doubted(said) : said;
}

/** A figure, or a mark that stands for none. */
function isValue(text: string): boolean {
  return !/\p{Script=Han}{2}/u.test(text) && /\p{Nd}|^(?:\P{L}|[无空])*$/u.test(text);
}

function doubted({ text, start, pieces }: PlacedText): PlacedText {
  const own = pieces ?? [{ at: 0, start }];
  return { text: text + doubt, start, pieces: [...own, { at: text.length, start }] };
}

function joinLines(lines: readonly PlacedText[]): PlacedText {
  const pieces: Piece[] = [];
  let at = 0;
  for (const line of lines) {
    for (const piece of line.pieces ?? [{ at: 0, start: line.start }]) {
      pieces.push({ at: at + piece.at, start: piece.start });
    }
    at += line.text.length + 1;
  }
  const text = lines.map((line) => line.text).join("\n");
  return { text, start: pieces[0]?.start ?? 0, pieces };
}
