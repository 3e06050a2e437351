import type { Block, GridCell } from "#formats/document.ts";
import { holdsPage } from "./holds-page.ts";
import { pageContent, type SourceRow, type SourceTable } from "./source-table.ts";
import { type GridRow, toGrid } from "./to-grid.ts";

export interface TableBlocks {
  readonly blocks: Block[];
  /** How many places of `limit` its cells took. */
  readonly places: number;
}

/**
 * The blocks of a finished table in reading order. Rows that lay out the page (a cell holding a table, or
 * whole paragraphs) give their content; the rows between are a grid, unless each is a single cell.
 * A table that covers more than `limit` places gives lines. A grid's `table` is 0: numbered later.
 */
export function tableBlocks(table: SourceTable, limit: number): TableBlocks {
  const layout = toGrid(table.rows, limit);
  const blocks: Block[] = [];
  let from = 0;
  for (const cut of cutsOf(table)) {
    pushAll(blocks, segment(table.rows, layout?.grid, { from, to: cut.row }));
    pushAll(blocks, cut.blocks);
    from = cut.row + cut.rows;
  }
  pushAll(blocks, segment(table.rows, layout?.grid, { from, to: table.rows.length }));
  return { blocks, places: layout?.places ?? 0 };
}

/** Where a table is interrupted: `rows` rows from `row` on give way to `blocks`. */
interface Cut {
  readonly row: number;
  readonly rows: 0 | 1;
  readonly blocks: readonly Block[];
}

function cutsOf({ rows, strays }: SourceTable): Cut[] {
  const cuts: Cut[] = strays.map(({ row, block }) => ({ row, rows: 0, blocks: [block] }));
  for (const [row, { cells }] of rows.entries()) {
    if (!cells.some(holdsPage)) continue;
    cuts.push({ row, rows: 1, blocks: cells.flatMap(pageContent) });
  }
  return cuts.sort((a, b) => a.row - b.row || a.rows - b.rows);
}

interface Rows {
  readonly from: number;
  readonly to: number;
}

function segment(rows: readonly SourceRow[], grid: GridRow[] | undefined, part: Rows): Block[] {
  if (part.from >= part.to) return [];
  const own = rows.slice(part.from, part.to);
  const single = own.every((row) => row.cells.length <= 1);
  if (grid !== undefined && (!single || reachesIn(grid, part))) {
    return [{ kind: "grid", table: 0, rows: cutOut(grid, part) }];
  }
  return own.flatMap((row) => row.cells.flatMap(pageContent));
}

/** A merged cell beside single cells: rows of one cell each may still be rows of a real table. */
function reachesIn(grid: readonly GridRow[], { from, to }: Rows): boolean {
  return grid.slice(from, to).some((row) => new Set(row).size > 1);
}

/** The rows of a part, as a grid of its own: a cell that reaches over its edge is cut there. */
function cutOut(grid: readonly GridRow[], { from, to }: Rows): GridRow[] {
  if (from === 0 && to === grid.length) return [...grid];
  const moved = new Map<GridCell, GridCell>();
  const move = (cell: GridCell): GridCell => {
    const known = moved.get(cell);
    if (known !== undefined) return known;
    const first = Math.max(cell.row, from);
    const rowSpan = Math.min(cell.row + cell.rowSpan, to) - first;
    const part = { ...cell, row: first - from, rowSpan };
    moved.set(cell, part);
    return part;
  };
  return grid.slice(from, to).map((row) => row.map((cell) => cell && move(cell)));
}

function pushAll(into: Block[], blocks: readonly Block[]): void {
  for (const block of blocks) into.push(block);
}
