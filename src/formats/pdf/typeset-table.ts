import { type LineBounds, lineBounds } from "../cell-lines.ts";
import { coveredWidth, type PlacedCell, placedCells } from "../placed-cells.ts";
import type { PrintedTable } from "../printed-document.ts";
import { cellSpace, page, rowHeight, sizes } from "./page-measures.ts";
import { printableText } from "./printable-text.ts";

/** A table as the template takes it. Lengths in points. */
export interface TypesetTable {
  readonly kind: "table";
  readonly columns: readonly number[];
  /** A row's height where it is certain, else `null`: then Typst lays its cells out once more to measure them. */
  readonly heights: readonly (number | null)[];
  /** Space over and under the text of a cell. */
  readonly above: number;
  /** Whether it surely fits on one page and is kept together there. */
  readonly isWhole: boolean;
  readonly header: readonly TypesetCell[];
  readonly body: readonly TypesetCell[];
}

export interface TypesetCell {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
  readonly align: "left" | "center";
  /** Space left and right of its text. */
  readonly aside: number;
  /** Of its letters. */
  readonly size: number;
}

/** Lays a table out over the width of the text. */
export function typesetTable({ widths, headerRows, rows }: PrintedTable): TypesetTable {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => Math.floor((width / all) * page.textWidth * 100) / 100);
  const placed = placedCells(rows);
  const bounds = placed.map((cells) => boundsOfRow(cells, columns));
  const { above, isWhole } = spacing(bounds);
  const typeset = placed.map((cells) => cells.map((cell) => typesetCell(cell, columns)));
  return {
    kind: "table",
    columns,
    heights: bounds.map(({ least, most }) => (least === most ? rowHeight(most, above) : null)),
    above,
    isWhole,
    header: typeset.slice(0, headerRows).flat(),
    body: typeset.slice(headerRows).flat(),
  };
}

/** The widest spacing with which the table surely fits on one page, else the narrowest. */
function spacing(rows: readonly LineBounds[]): Pick<TypesetTable, "above" | "isWhole"> {
  for (const above of cellSpace.above) {
    const tallest = rows.reduce((sum, { most }) => sum + rowHeight(most, above), 0);
    if (tallest <= page.roomUnderHeading) return { above, isWhole: true };
  }
  return { above: Math.min(...cellSpace.above), isWhole: false };
}

/** Lines of the cell of the row that has most; a cell over several rows has room enough below. */
function boundsOfRow(cells: readonly PlacedCell[], columns: readonly number[]): LineBounds {
  const own = cells.filter(({ rowSpan, role }) => rowSpan === 1 && role !== "figure");
  const bounds = own.map((cell) => lineBounds(cell.text, roomOf(cell, columns) / sizes.cell));
  return {
    least: Math.max(1, ...bounds.map(({ least }) => least)),
    most: Math.max(1, ...bounds.map(({ most }) => most)),
  };
}

function typesetCell(cell: PlacedCell, columns: readonly number[]): TypesetCell {
  const text = printableText(cell.text);
  return {
    text,
    rows: cell.rowSpan,
    columns: cell.columnSpan,
    align: cell.role === "label" ? "left" : "center",
    aside: asideOf(cell),
    size: cell.role === "figure" ? figureSize(text, roomOf(cell, columns)) : sizes.cell,
  };
}

/** A digit of the face is this wide, as a part of its height. */
const digit = 0.57;

/** A figure is never wrapped: in a narrow column a long one is printed smaller. */
function figureSize(text: string, room: number): number {
  const widest = Math.floor((room / (text.length * digit)) * 4) / 4;
  return Math.min(sizes.cell, widest);
}

function roomOf(cell: PlacedCell, columns: readonly number[]): number {
  return coveredWidth(cell, columns) - 2 * asideOf(cell);
}

function asideOf({ role }: PlacedCell): number {
  return role === "label" ? cellSpace.asideLabel : cellSpace.aside;
}
