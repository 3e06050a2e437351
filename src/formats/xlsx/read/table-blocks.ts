import type { ExtractedBlock, ExtractedCell } from "../../extracted.ts";
import { limits } from "../../limits.ts";
import type { LaidCell } from "./lay-out.ts";
import type { SheetRow } from "./sheet-rows.ts";

/**
 * The table of neighbouring rows in the given columns of the sheet: every place of these that no cell covers is an
 * empty cell. Cells strewn over too many places are lines.
 */
export function tableBlocks(
  rows: readonly SheetRow[],
  columns: readonly number[],
): ExtractedBlock[] {
  const top = rows[0]?.row ?? 0;
  const texts = rows.flatMap(({ cells }) => cells.filter(({ text }) => text !== ""));
  if (columns.length > limits.columns || rows.length * columns.length > limits.cells) {
    return texts.map(lineOf);
  }
  const bottom = top + rows.length;
  const cells = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => placed(cell, { top, bottom, columns })),
  );
  return [{ kind: "table", cells: [...cells, ...emptyPlaces(cells, rows.length, columns.length)] }];
}

export function lineOf({ text, origin }: LaidCell): ExtractedBlock {
  return { kind: "line", text, ...(origin && { origin }) };
}

interface Bounds {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly number[];
}

function placed(cell: LaidCell, { top, bottom, columns }: Bounds): ExtractedCell[] {
  const column = columns.indexOf(cell.column);
  if (column < 0) return [];
  const end = cell.column + cell.columnSpan;
  const next = columns.findIndex((at) => at >= end);
  return [
    {
      row: cell.row - top,
      column,
      rowSpan: Math.min(cell.rowSpan, bottom - cell.row),
      columnSpan: (next < 0 ? columns.length : next) - column,
      text: cell.text,
      ...(cell.origin && { origin: cell.origin }),
    },
  ];
}

function emptyPlaces(
  cells: readonly ExtractedCell[],
  rows: number,
  columns: number,
): ExtractedCell[] {
  const taken = new Uint8Array(rows * columns);
  for (const { row, column, rowSpan, columnSpan } of cells) {
    for (let y = row; y < row + rowSpan; y += 1) {
      taken.fill(1, y * columns + column, y * columns + column + columnSpan);
    }
  }
  const empty: ExtractedCell[] = [];
  for (const [at, isTaken] of taken.entries()) {
    if (isTaken) continue;
    empty.push({
      row: Math.floor(at / columns),
      column: at % columns,
      rowSpan: 1,
      columnSpan: 1,
      text: "",
    });
  }
  return empty;
}
