import { err, ok, type Result } from "#kernel/result.ts";
import { limits } from "../../limits.ts";
import type { Area, SheetCell, SheetContent } from "./sheet-content.ts";
import { visibleIndex } from "./visible-index.ts";

/** A cell as it is seen: hidden rows and columns are not counted, merged cells are one. */
export interface LaidCell extends SheetCell {
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Steps of comparing cells with merged areas; sheets of reports need some thousands. */
const mostSteps = 2_000_000;

/**
 * Lays the cells of a sheet out as they are seen, by row and column. Hidden rows and columns are left out, as they
 * are not on the page that is signed and published; so is what stands under a merged cell. Merged cells reach no
 * further than the last cell of the sheet.
 */
export function layOut(sheet: SheetContent): Result<readonly LaidCell[], "too-much-inside"> {
  const areas = new Map(sheet.merges.map((area) => [keyOf(area.top, area.left), area]));
  const rows = visibleIndex(sheet.hiddenRows);
  const columns = visibleIndex(sheet.hiddenColumns);
  const laid = new Map<number, LaidCell>();
  for (const cell of withEmptyAreas(sheet.cells, areas)) {
    const area = areas.get(keyOf(cell.row, cell.column)) ?? areaOfOne(cell);
    const [row, column] = [rows(area.top), columns(area.left)];
    const rowSpan = rows(area.bottom + 1) - row;
    const columnSpan = columns(area.right + 1) - column;
    const key = keyOf(row, column);
    if (rowSpan < 1 || columnSpan < 1 || laid.has(key)) continue;
    laid.set(key, { ...cell, row, column, rowSpan, columnSpan });
  }
  return uncovered([...laid.values()].sort((a, b) => a.row - b.row || a.column - b.column));
}

function keyOf(row: number, column: number): number {
  return row * 16_384 + column;
}

function areaOfOne({ row, column }: SheetCell): Area {
  return { top: row, bottom: row, left: column, right: column };
}

/** A merged area may have no cell of its own in the file: it is an empty cell. */
function withEmptyAreas(
  cells: readonly SheetCell[],
  areas: ReadonlyMap<number, Area>,
): readonly SheetCell[] {
  const known = new Set(cells.map(({ row, column }) => keyOf(row, column)));
  const empty = [...areas].filter(([key]) => !known.has(key));
  return [
    ...cells,
    ...empty.map(([, { top, left }]) => ({ row: top, column: left, text: "", isBordered: false })),
  ];
}

/** Leaves out the cells that an earlier one covers, and cuts what reaches beyond the last text. */
function uncovered(cells: readonly LaidCell[]): Result<readonly LaidCell[], "too-much-inside"> {
  const withText = cells.filter(({ text }) => text !== "");
  const lastRow = withText.reduce((last, { row }) => Math.max(last, row), 0);
  const lastColumn = withText.reduce((last, { column }) => Math.max(last, column), 0);
  const kept: LaidCell[] = [];
  let tall: LaidCell[] = [];
  let [row, right, steps, covered] = [-1, -1, 0, 0];
  for (const cell of cells) {
    if (cell.row !== row) {
      row = cell.row;
      right = -1;
      tall = tall.filter((above) => above.row + above.rowSpan > cell.row);
      steps += tall.length;
    }
    steps += tall.length;
    if (steps > mostSteps || covered > limits.places) return err("too-much-inside");
    if (cell.column < right || tall.some((above) => covers(above, cell))) continue;
    right = cell.column + cell.columnSpan;
    const cut = {
      ...cell,
      rowSpan: Math.max(1, Math.min(cell.rowSpan, lastRow + 1 - cell.row)),
      columnSpan: Math.max(1, Math.min(cell.columnSpan, lastColumn + 1 - cell.column)),
    };
    kept.push(cut);
    covered += cut.rowSpan - 1;
    if (cut.rowSpan > 1) tall.push(cut);
  }
  return ok(kept);
}

function covers({ column, columnSpan }: LaidCell, cell: LaidCell): boolean {
  return cell.column >= column && cell.column < column + columnSpan;
}
