import { headerRows, type PlacedCell, type PlacedTable } from "../office/placed-table.ts";
import { disguise } from "./disguises.ts";
import type { PdfHabit } from "./habit.ts";
import {
  currentPage,
  floorOf,
  margin,
  newPage,
  type Page,
  type Press,
  widthOf,
  wrapped,
} from "./page.ts";

/** A row, or the part of a row before or behind a page's end. */
interface Slice {
  readonly row: number;
  /** The lines of its cells that stand in it. */
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

interface Measured {
  readonly table: PlacedTable;
  readonly edges: readonly number[];
  readonly lines: ReadonlyMap<PlacedCell, readonly string[]>;
  readonly heights: readonly number[];
}

const pad = 4;

/** Sets a table, over pages where it must; the rows that a page's end cut in two. */
export function layTable(press: Press, table: PlacedTable): number[] {
  const { tablePages } = press.habit;
  const isWide = tablePages !== "upright" && table.id !== "t2";
  if (isWide || press.y + 90 > floorOf(currentPage(press)))
    newPage(press, isWide ? tablePages : "upright");
  const measured = measure(press, table, currentPage(press));
  const segments = paginate(press, measured, isWide ? tablePages : "upright");
  const told = new Set<PlacedCell>();
  for (const { page, top, slices } of segments)
    drawSegment(press, measured, { page, top, slices, told, segments });
  if (isWide) newPage(press, "upright");
  const cut = segments.flatMap(({ slices }) => slices).filter(({ from }) => from > 0);
  return cut.map(({ row }) => row);
}

function measure(press: Press, table: PlacedTable, page: Page): Measured {
  const { size, verticalHeads } = press.habit;
  const edges = columnEdges(table, page);
  const lines = new Map<PlacedCell, readonly string[]>();
  const heights = Array.from({ length: table.height }, () => size * 1.35 + 2 * pad);
  for (const cell of table.cells) {
    const text = cell.piece.text.replace(/^[\s\u3000\u00a0]+|[\s\u3000\u00a0]+$/g, "");
    const room = (edges[cell.column + cell.columnSpan] ?? 0) - (edges[cell.column] ?? 0) - pad;
    const isUpright = verticalHeads && cell.role === "head" && cell.rowSpan > 1 && text.length < 5;
    lines.set(cell, isUpright ? [...text] : wrapped(text, room, size));
  }
  for (const cell of table.cells.toSorted((a, b) => a.rowSpan - b.rowSpan)) {
    const needed = (lines.get(cell)?.length ?? 0) * size * 1.35 + 2 * pad;
    const own = heights.slice(cell.row, cell.row + cell.rowSpan);
    const missing = needed - own.reduce((sum, height) => sum + height, 0);
    const last = cell.row + cell.rowSpan - 1;
    if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
  }
  return { table, edges, lines, heights };
}

/** Where the columns end: wide ones for labels, narrow ones for figures. */
function columnEdges(table: PlacedTable, page: Page): number[] {
  const room = page.width - 2 * margin.side;
  const weights = Array.from({ length: table.width }, (_, column) => {
    if (table.id === "t2") return column === 0 ? 2 : 1.2;
    if (table.id === "t4") return 1;
    return [0.7, 1.3, 3.4][column] ?? 1;
  });
  const sum = weights.reduce((left, right) => left + right, 0);
  const edges: number[] = [margin.side];
  for (const weight of weights) edges.push((edges.at(-1) ?? 0) + (weight / sum) * room);
  return edges;
}

interface Segment {
  readonly page: Page;
  readonly top: number;
  readonly slices: Slice[];
}

function paginate(press: Press, measured: Measured, kind: PdfHabit["tablePages"]): Segment[] {
  const { table, heights } = measured;
  const heads = headerRows(table);
  const segments: Segment[] = [{ page: currentPage(press), top: press.y, slices: [] }];
  const add = (slice: Slice) => {
    segments.at(-1)?.slices.push(slice);
    press.y += slice.height;
  };
  const turn = () => {
    segments.push({ page: newPage(press, kind), top: margin.top, slices: [] });
    // The blocks of table two have headers of their own.
    if (!press.habit.repeatsHeads || table.id === "t2" || heads === table.height) return;
    for (let row = 0; row < heads; row += 1) add(whole(row, heights));
  };
  for (let row = 0; row < table.height; row += 1) {
    const room = floorOf(currentPage(press)) - press.y;
    const [first, second] = slicesOf(press, measured, { row, room });
    if (first !== undefined) add(first);
    if (second === undefined) continue;
    turn();
    add(second);
  }
  press.y += 12;
  return segments.filter(({ slices }) => slices.length > 0);
}

/** What of a row stands on this page, and what on the next. */
function slicesOf(
  press: Press,
  { table, heights, lines }: Measured,
  { row, room }: { readonly row: number; readonly room: number },
): [Slice | undefined, Slice | undefined] {
  if ((heights[row] ?? 0) <= room) return [whole(row, heights), undefined];
  const { size, breaksRows } = press.habit;
  const leading = size * 1.35;
  const own = table.cells.filter((cell) => cell.row === row && cell.rowSpan === 1);
  const most = Math.max(...own.map((cell) => lines.get(cell)?.length ?? 0));
  const fits = Math.floor((room - 2 * pad) / leading);
  if (!breaksRows || row < headerRows(table) || fits < 1 || fits >= most) {
    return [undefined, whole(row, heights)];
  }
  return [
    { row, from: 0, to: fits, height: fits * leading + 2 * pad },
    { row, from: fits, to: 99, height: (most - fits) * leading + 2 * pad },
  ];
}

function whole(row: number, heights: readonly number[]): Slice {
  return { row, from: 0, to: 99, height: heights[row] ?? 0 };
}

interface Drawing extends Segment {
  /** Cells over several rows whose text was set already. */
  readonly told: Set<PlacedCell>;
  readonly segments: readonly Segment[];
}

function drawSegment(press: Press, measured: Measured, drawing: Drawing): void {
  const { slices, page, top } = drawing;
  const tops = [top];
  for (const { height } of slices) tops.push((tops.at(-1) ?? 0) + height);
  const firstRow = press.rows;
  press.rows += slices.length * 40;
  for (const cell of measured.table.cells) {
    const first = slices.findIndex((slice) => isInside(cell, slice));
    const last = slices.findLastIndex((slice) => isInside(cell, slice));
    if (first < 0) continue;
    const box = {
      left: measured.edges[cell.column] ?? 0,
      right: measured.edges[cell.column + cell.columnSpan] ?? 0,
      top: tops[first] ?? 0,
      bottom: tops[last + 1] ?? 0,
    };
    page.boxes.push(box);
    const lines = linesHere(measured, cell, { ...drawing, slice: slices[first] });
    setLines(press, { cell, box, lines, page, row: firstRow + first * 40 });
  }
}

function isInside(cell: PlacedCell, { row }: Slice): boolean {
  return row >= cell.row && row < cell.row + cell.rowSpan;
}

/** The lines of a cell that stand in this segment; those of a cell over several rows stand in one. */
function linesHere(
  measured: Measured,
  cell: PlacedCell,
  drawing: Drawing & { readonly slice: Slice | undefined },
): readonly string[] {
  const { told, slice } = drawing;
  const lines = measured.lines.get(cell) ?? [];
  if (cell.rowSpan === 1) return lines.slice(slice?.from, slice?.to);
  if (cell.role === "head") return lines;
  if (told.has(cell) || !isLargest(cell, drawing)) return [];
  told.add(cell);
  return lines;
}

/** The text of a cell over several pages stands where most of it is. */
function isLargest(cell: PlacedCell, { segments, slices }: Drawing): boolean {
  const height = (list: readonly Slice[]) =>
    list
      .filter(({ row }) => row >= cell.row && row < cell.row + cell.rowSpan)
      .reduce((sum, slice) => sum + slice.height, 0);
  const most = Math.max(...segments.map((segment) => height(segment.slices)));
  return height(slices) === most;
}

interface Setting {
  readonly cell: PlacedCell;
  readonly box: Page["boxes"][number];
  readonly lines: readonly string[];
  readonly page: Page;
  readonly row: number;
}

function setLines(press: Press, { cell, box, lines, page, row }: Setting): void {
  const { size, align, labelsCentred, jitter } = press.habit;
  const leading = size * 1.35;
  const spare = box.bottom - box.top - lines.length * leading;
  const top = align === "top" ? box.top + pad : box.top + spare / 2;
  const off = () => (press.random.fraction() - 0.5) * 2 * jitter;
  lines.forEach((line, at) => {
    const text = line.trim();
    if (text === "") return;
    const left = cell.role === "label" && !labelsCentred;
    const middle = (box.left + box.right - widthOf(text, size)) / 2;
    const x = (left ? box.left + pad / 2 : middle) + off();
    const y = top + at * leading + size + off();
    const isAlone = cell.role === "value" && lines.length === 1;
    if (isAlone && disguise(press, cell, { page, box, text, x, y, size })) return;
    page.texts.push({ text, x, y, size, row: row + at });
  });
}
