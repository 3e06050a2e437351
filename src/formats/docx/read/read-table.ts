import type { ExtractedBlock, ExtractedCell } from "#formats/extracted.ts";
import { withUnreadObject } from "#formats/object-in-cell.ts";
import { isProse } from "#formats/prose-cell.ts";
import { printedRows, type WordCell, type WordRow } from "./read-cells.ts";
import { type Columns, placeColumns } from "./read-columns.ts";

interface PlacedCell {
  readonly row: number;
  readonly columns: Columns;
  rowSpan: number;
  readonly source: WordCell;
}

/**
 * The blocks of a finished table in reading order. Rows that lay out the page (a cell holding a table, or whole
 * paragraphs) give their content; the rows between are a table, unless each is a single cell.
 */
export function tableBlocks(written: readonly WordRow[]): ExtractedBlock[] {
  const rows = printedRows(written);
  const cells = placedCells(rows);
  const blocks: ExtractedBlock[] = [];
  for (const part of partsOf(rows, cells)) {
    if (part.isLayout || !isTable(part)) pushAll(blocks, contentOf(part));
    else blocks.push({ kind: "table", cells: part.cells.map((cell) => cutOut(cell, part)) });
  }
  return blocks;
}

/** Rows that belong together, and the cells that stand in any of them. */
interface Part {
  readonly from: number;
  until: number;
  /** One row that lays out the page. */
  readonly isLayout: boolean;
  readonly cells: PlacedCell[];
}

function partsOf(rows: readonly WordRow[], cells: readonly PlacedCell[]): readonly Part[] {
  const parts: Part[] = [];
  const ofRow: Part[] = [];
  for (const [at, row] of rows.entries()) {
    const isLayout = row.cells.some(holdsPage);
    const last = parts.at(-1);
    const goesOn = last !== undefined && !last.isLayout && !isLayout;
    const part = goesOn ? last : { from: at, until: at, isLayout, cells: [] };
    if (!goesOn) parts.push(part);
    part.until = at + 1;
    ofRow.push(part);
  }
  for (const cell of cells) {
    for (const part of new Set(ofRow.slice(cell.row, cell.row + cell.rowSpan))) {
      part.cells.push(cell);
    }
  }
  return parts;
}

/** What the cells that begin in a part hold. */
function contentOf({ from, cells }: Part): ExtractedBlock[] {
  return cells.filter(({ row }) => row >= from).flatMap(({ source }) => source.blocks);
}

/** Puts every cell at its place; one that goes on from above is part of the cell above. */
function placedCells(rows: readonly WordRow[]): PlacedCell[] {
  const placing = placeColumns(rows);
  const placed: PlacedCell[] = [];
  /** By the column they begin in: cells of the row before that may go on. */
  let open = new Map<number, PlacedCell>();
  for (const [row, { cells }] of rows.entries()) {
    const goOn = new Map<number, PlacedCell>();
    for (const [at, source] of cells.entries()) {
      const columns = placing[row]?.[at] ?? { from: at, until: at + 1 };
      const above = partOf(source, columns, open);
      const cell = above ?? { row, columns, rowSpan: 0, source };
      cell.rowSpan += 1;
      if (above === undefined) placed.push(cell);
      if (source.down !== undefined) goOn.set(columns.from, cell);
    }
    open = goOn;
  }
  return placed;
}

/** The cell above that a cell is part of: it says so, and both cover the same columns. */
function partOf(
  { down }: WordCell,
  { from, until }: Columns,
  open: ReadonlyMap<number, PlacedCell>,
): PlacedCell | undefined {
  const above = down === "goes-on" ? open.get(from) : undefined;
  return above?.columns.until === until ? above : undefined;
}

/** Two cells stand side by side in some row. */
function isTable({ from, until, cells }: Part): boolean {
  const taken = new Set<number>();
  for (const { row, rowSpan } of cells) {
    for (let at = Math.max(row, from); at < Math.min(row + rowSpan, until); at += 1) {
      if (taken.has(at)) return true;
      taken.add(at);
    }
  }
  return false;
}

/** The cell in its part: what reaches over the part's edge is cut off. */
function cutOut(
  { row, columns, rowSpan, source }: PlacedCell,
  { from, until }: Part,
): ExtractedCell {
  const first = Math.max(row, from);
  return {
    row: first - from,
    column: columns.from,
    rowSpan: Math.min(row + rowSpan, until) - first,
    columnSpan: columns.until - columns.from,
    text: holdsPage(source) ? "" : textOf(source),
  };
}

function textOf(cell: WordCell): string {
  const text = linesOf(cell).join("\n");
  return cell.holdsObject ? withUnreadObject(text) : text;
}

function holdsPage(cell: WordCell): boolean {
  return cell.blocks.some(({ kind }) => kind === "table") || isProse(linesOf(cell));
}

function linesOf({ blocks }: WordCell): string[] {
  return blocks.flatMap((block) => (block.kind === "line" ? block.text.split("\n") : []));
}

function pushAll(into: ExtractedBlock[], blocks: readonly ExtractedBlock[]): void {
  for (const block of blocks) into.push(block);
}
