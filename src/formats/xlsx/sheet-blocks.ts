import type { ExtractedBlock } from "../extracted.ts";
import type { LaidCell } from "./lay-out.ts";
import { type SheetRow, sheetRows } from "./sheet-rows.ts";
import { tableBlocks } from "./table-blocks.ts";

/**
 * Cuts a sheet into lines and tables. Rows of two cells and more that follow one another are a table. A row of one
 * cell is a line, unless it belongs to the table beside it: it has the table's borders, or, where a table
 * has none, it stands inside and is no heading.
 */
export function sheetBlocks(cells: readonly LaidCell[]): ExtractedBlock[] {
  return neighbours(sheetRows(cells)).flatMap(groupBlocks);
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

function groupBlocks(rows: readonly SheetRow[]): ExtractedBlock[] {
  const isTable = tableRows(rows);
  const blocks: ExtractedBlock[] = [];
  let table: SheetRow[] = [];
  const endTable = () => {
    blocks.push(...(table.some(({ width }) => width > 1) ? tableBlocks(table) : lines(table)));
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
  const wide = rows.filter(({ width }) => width > 1);
  const hasBorders = wide.some(({ cells }) => cells.some(({ isBordered }) => isBordered));
  const right = wide.flatMap(({ cells }) => cells).reduce(farthest, 0);
  const first = rows.findIndex(({ width }) => width > 1);
  const last = rows.findLastIndex(({ width }) => width > 1);
  const isTable: boolean[] = [];
  for (const [index, row] of rows.entries()) {
    const [cell] = row.cells.filter(({ text, isBordered }) => text !== "" || isBordered);
    if (row.width > 1) isTable.push(true);
    // Only cells from above reach here: the row goes with the one above.
    else if (!cell) isTable.push(isTable[index - 1] ?? false);
    else if (hasBorders) isTable.push(cell.isBordered);
    else isTable.push(index > first && index < last && !isHeading(cell, right));
  }
  return isTable;
}

function farthest(right: number, cell: LaidCell): number {
  return Math.max(right, endOf(cell));
}

function endOf({ column, columnSpan }: LaidCell): number {
  return column + columnSpan;
}

/** Longer texts in a row of their own are prose. */
const longestLabel = 40;

/** A numbered heading has a cell of its own or one across the whole table; a numbered row label has neither. */
function isHeading(cell: LaidCell, right: number): boolean {
  if (cell.text.length > longestLabel) return true;
  return (
    /^\s*[一二三四五六七八九十]{1,3}、/.test(cell.text) &&
    (cell.columnSpan === 1 || endOf(cell) >= right)
  );
}
