import type { ExtractedBlock } from "../../extracted.ts";
import type { LaidCell } from "./lay-out.ts";
import { mostColumns } from "./sheet-content.ts";
import { type SheetRow, sheetRows } from "./sheet-rows.ts";
import { isNumbered, rightOf, Surroundings } from "./surroundings.ts";
import { lineOf, tableBlocks } from "./table-blocks.ts";
import { countBelow } from "./visible-index.ts";

/**
 * Cuts a sheet into lines and tables. Rows of two cells and more that follow one another are a table. A row of one
 * cell is a line, unless it belongs to the table beside it: it has the table's borders, or, where a table
 * has none, it stands inside and is no heading.
 */
export function sheetBlocks(cells: readonly LaidCell[]): ExtractedBlock[] {
  const columns = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  return neighbours(sheetRows(cells)).flatMap((rows) =>
    rows.some(({ width }) => width > 1) ? groupBlocks(rows, within(rows, columns)) : lines(rows),
  );
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
  return columns.slice(countBelow(columns, left), countBelow(columns, right));
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
  return rows.flatMap(({ cells }) => cells.filter(({ text }) => text !== "")).map(lineOf);
}

/** Which rows are rows of a table. */
function tableRows(rows: readonly SheetRow[]): boolean[] {
  const around = new Surroundings(rows);
  const isTable: boolean[] = [];
  for (const [index, row] of rows.entries()) {
    const [cell] = row.cells.filter(({ text, isBordered }) => text !== "" || isBordered);
    if (row.width > 1) isTable.push(true);
    // Only cells from above reach here: the row goes with the one above.
    else if (!cell) isTable.push(isTable[index - 1] ?? false);
    else if (around.hasBorders) isTable.push(cell.isBordered);
    else isTable.push(isInside(cell, around, index));
  }
  return isTable;
}

/** Longer texts in a row of their own are prose. */
const longestLabel = 40;

/**
 * Whether a cell alone in its row is a row of the table around it. A numbered heading is merged across all that
 * stands above it or below, or not merged and between tables of different widths; a numbered row label is neither.
 */
function isInside({ text, ...cell }: LaidCell, around: Surroundings, index: number): boolean {
  if (text.length > longestLabel || !around.isBetween(index)) return false;
  if (!isNumbered(text)) return true;
  const left = rightOf(around.above(index));
  if (cell.columnSpan === 1) return left === rightOf(around.below(index));
  const end = cell.column + cell.columnSpan;
  return end < left && end < rightOf(around.untilHeading(index));
}
