import type { ExtractedBlock } from "../extracted.ts";
import type { LaidCell } from "./lay-out.ts";
import { mostColumns } from "./sheet-content.ts";
import { type SheetRow, sheetRows } from "./sheet-rows.ts";
import { tableBlocks } from "./table-blocks.ts";

/**
 * Cuts a sheet into lines and tables. Rows of two cells and more that follow one another are a table. A row of one
 * cell is a line, unless it belongs to the table beside it: it has the table's borders, or, where a table
 * has none, it stands inside and is no heading.
 */
export function sheetBlocks(cells: readonly LaidCell[]): ExtractedBlock[] {
  const columns = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  return neighbours(sheetRows(cells)).flatMap((rows) => groupBlocks(rows, within(rows, columns)));
}

/** Rows that follow one another without an empty row between. */
function neighbours(rows: readonly SheetRow[]): SheetRow[][] {
  const groups: SheetRow[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    if (group?.at(-1)?.row === row.row - 1) group.push(row);
    else groups.push([row]);
  }
  return groups;
}

/**
 * The columns from the first text to the last of neighbouring rows. One that is empty in a part of them stays there:
 * its header may stand in another part, and without it the figures beside it would move.
 */
function within(rows: readonly SheetRow[], columns: readonly number[]): readonly number[] {
  const wide = rows.filter(({ width }) => width > 1);
  const texts = wide.flatMap(({ cells }) => cells.filter(({ text }) => text !== ""));
  const left = texts.reduce((first, { column }) => Math.min(first, column), mostColumns);
  const right = rightOf(wide);
  return columns.filter((column) => column >= left && column < right);
}

function groupBlocks(rows: readonly SheetRow[], columns: readonly number[]): ExtractedBlock[] {
  const isTable = tableRows(rows);
  const blocks: ExtractedBlock[] = [];
  let table: SheetRow[] = [];
  const endTable = () => {
    blocks.push(
      ...(table.some(({ width }) => width > 1) ? tableBlocks(table, columns) : lines(table)),
    );
    table = [];
  };
  for (const [index, row] of rows.entries()) {
    if (isTable[index]) table.push(row);
    else {
      endTable();
      blocks.push(...lines([row]));
    }
  }
  endTable();
  return blocks;
}

function lines(rows: readonly SheetRow[]): ExtractedBlock[] {
  return rows
    .flatMap(({ cells }) => cells.filter(({ text }) => text !== ""))
    .map(({ text }) => ({ kind: "line", text }));
}

/** Which rows are rows of a table. */
function tableRows(rows: readonly SheetRow[]): boolean[] {
  const hasBorders = rows.some(
    ({ width, cells }) => width > 1 && cells.some(({ isBordered }) => isBordered),
  );
  const isTable: boolean[] = [];
  for (const [index, row] of rows.entries()) {
    const [cell] = row.cells.filter(({ text, isBordered }) => text !== "" || isBordered);
    if (row.width > 1) isTable.push(true);
    // Only cells from above reach here: the row goes with the one above.
    else if (!cell) isTable.push(isTable[index - 1] ?? false);
    else if (hasBorders) isTable.push(cell.isBordered);
    else isTable.push(isInside(cell, rows, index));
  }
  return isTable;
}

/** Longer texts in a row of their own are prose. */
const longestLabel = 40;
const numbered = /^\s*[一二三四五六七八九十]{1,3}、/;

/**
 * Whether a cell alone in its row is a row of the table around it. A numbered heading is merged across all that
 * stands above it or below, or not merged and between tables of different widths; a numbered row label is neither.
 */
function isInside({ text, ...cell }: LaidCell, rows: readonly SheetRow[], index: number): boolean {
  const above = rows.slice(0, index).filter(({ width }) => width > 1);
  const below = rows.slice(index + 1).filter(({ width }) => width > 1);
  if (above.length === 0 || below.length === 0 || text.length > longestLabel) return false;
  if (!numbered.test(text)) return true;
  const left = rightOf(above.slice(-nearby));
  if (cell.columnSpan === 1) return left === rightOf(below.slice(0, nearby));
  const end = cell.column + cell.columnSpan;
  return end < left && end < rightOf(untilHeading(rows.slice(index + 1)));
}

/** The rows in front of the next numbered one of a single cell: those of one table, some of them without figures. */
function untilHeading(rows: readonly SheetRow[]): readonly SheetRow[] {
  const next = rows.findIndex(
    ({ width, cells }) => width === 1 && cells.some(({ text }) => numbered.test(text)),
  );
  return (next < 0 ? rows : rows.slice(0, next)).filter(({ width }) => width > 1);
}

/** Rows above and below a heading that show how wide its neighbours are. */
const nearby = 3;

function rightOf(rows: readonly SheetRow[]): number {
  const cells = rows.flatMap(({ cells }) => cells.filter(({ text }) => text !== ""));
  return cells.reduce((right, { column, columnSpan }) => Math.max(right, column + columnSpan), 0);
}
