import { coveredWidth, type PlacedCell, placedCells } from "../../placed-cells.ts";
import type { PrintedBlock, PrintedCell, PrintedTable } from "../../printed-document.ts";
import { sheetWidth, tallestRow, textHeight } from "./sheet-measures.ts";
import { figureStyle, styleIds } from "./sheet-styles.ts";
import type { PrintedSheet } from "./split-sheets.ts";

/** A sheet laid out: rows from 0, merged ranges, and which rows are repeated on each page. */
export interface SheetGrid {
  /** Millimetres. */
  readonly widths: readonly number[];
  readonly rows: readonly GridRow[];
  readonly merged: readonly MergedRange[];
  /** The first and the last row that head the table. */
  readonly repeated?: readonly [first: number, last: number];
}

export interface GridRow {
  /** Points. */
  height: number;
  readonly cells: GridCell[];
}

export interface GridCell {
  readonly column: number;
  readonly style: number;
  /** Nothing: a place that a merged cell covers, or an empty cell. */
  readonly content?: { readonly text: string } | { readonly number: number };
}

export interface MergedRange {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Lays a sheet out: prose in cells as wide as the sheet, a table in its own columns. */
export function sheetGrid({ title, blocks }: PrintedSheet): SheetGrid {
  const draft: Draft = { widths: columnsOf(blocks), rows: [], merged: [] };
  if (title !== undefined) addText(draft, title, "title");
  for (const block of blocks) {
    if (block.kind === "table") addTable(draft, block);
    else addProse(draft, block.text, block.kind === "heading" ? "heading" : "body");
  }
  return draft;
}

/** Millimetres. */
function columnsOf(blocks: readonly PrintedBlock[]): number[] {
  const widths = blocks.find((block) => block.kind === "table")?.widths ?? [1];
  const all = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => (width / all) * sheetWidth);
}

function addProse(draft: Draft, prose: string, font: "heading" | "body"): void {
  for (const text of prose.match(asMuchAsACellHolds) ?? []) addText(draft, text, font);
}

/** A cell of Excel holds 32,767 characters. */
const asMuchAsACellHolds = /.{1,16000}/gsu;

interface Draft extends SheetGrid {
  readonly rows: GridRow[];
  readonly merged: MergedRange[];
  repeated?: readonly [number, number];
}

/** A text too high for one row is merged over several. */
function addText(
  { widths, rows, merged }: Draft,
  text: string,
  font: "title" | "heading" | "body",
): void {
  const height = textHeight(text, sheetWidth, font) + (font === "title" ? 16 : 4);
  const rowSpan = Math.ceil(height / tallestRow);
  const row = rows.length;
  for (let part = 0; part < rowSpan; part += 1) {
    const cells = widths.map((_, column): GridCell => {
      const isFirst = part === 0 && column === 0;
      return { column, style: styleIds[font], ...(isFirst ? { content: { text } } : {}) };
    });
    rows.push({ height: height / rowSpan, cells });
  }
  if (rowSpan * widths.length > 1) {
    merged.push({ row, column: 0, rowSpan, columnSpan: widths.length });
  }
}

function addTable(draft: Draft, { rows, headerRows }: PrintedTable): void {
  const top = draft.rows.length;
  const added = rows.map((): GridRow => ({ height: lowestRow, cells: [] }));
  for (const cell of placedCells(rows).flat()) {
    addCell(added, cell);
    makeRoom(added.slice(cell.row, cell.row + cell.rowSpan), neededHeight(cell, draft.widths));
    if (cell.rowSpan * cell.columnSpan > 1) draft.merged.push({ ...cell, row: top + cell.row });
  }
  for (const { cells } of added) cells.sort((a, b) => a.column - b.column);
  draft.rows.push(...added);
  if (headerRows > 0) draft.repeated = [top, top + headerRows - 1];
}

/** Every place a merged cell covers has its borders; its content stands in the first. */
function addCell(rows: readonly GridRow[], cell: PlacedCell): void {
  const { row, column, rowSpan, columnSpan } = cell;
  const style = styleOf(cell);
  const content = contentOf(cell);
  for (const [y, { cells }] of rows.slice(row, row + rowSpan).entries()) {
    for (let x = 0; x < columnSpan; x += 1) {
      const isFirst = x === 0 && y === 0;
      cells.push({ column: column + x, style, ...(isFirst && content ? { content } : {}) });
    }
  }
}

/** Figures are on one line and are shrunk where they need more room. */
function neededHeight(cell: PlacedCell, widths: readonly number[]): number {
  if (cell.role === "figure") return 0;
  return textHeight(cell.text, coveredWidth(cell, widths), "cell");
}

/** Points of a row of one line. */
const lowestRow = 21;

/** Spreads what a cell lacks in height over its rows. */
function makeRoom(rows: readonly GridRow[], needed: number): void {
  const lacking = needed - rows.reduce((sum, { height }) => sum + height, 0);
  if (lacking <= 0) return;
  for (const row of rows) row.height = Math.min(tallestRow, row.height + lacking / rows.length);
}

function contentOf({ role, text, value }: PrintedCell): GridCell["content"] {
  if (text === "") return undefined;
  // Excel keeps 15 digits: a longer figure stays exact as text.
  const isNumber = role === "figure" && value !== undefined && Number(text) === value;
  const digits = text.replace(/^[-+]?[0.]*/, "").replace(".", "").length;
  return isNumber && digits <= 15 ? { number: value } : { text };
}

function styleOf(cell: PrintedCell): number {
  if (cell.role === "label") return styleIds.label;
  return cell.role === "figure" && cell.text !== "" ? figureStyle(cell) : styleIds.header;
}
