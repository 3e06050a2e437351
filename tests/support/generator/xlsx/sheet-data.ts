import type { CellName } from "#report/form/cell-names.ts";
import type { OfficeBlock } from "../office/blocks.ts";
import type { PlacedCell, PlacedTable } from "../office/placed-table.ts";
import type { Weaker } from "../office/weaker.ts";
import type { Random } from "../random.ts";
import { type DisguisedContent, type DrawnOver, disguisedContent } from "./disguises.ts";
import type { XlsxHabit } from "./habit.ts";

/** A cell of a sheet as its file holds it. */
export interface SheetEntry {
  readonly row: number;
  readonly column: number;
  readonly content: EntryContent;
}

export type EntryContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly formula?: string }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "error" }
  | DisguisedContent;

/** One sheet: its cells, what is merged and what is hidden. Rows and columns from 0. */
export interface SheetData {
  readonly entries: SheetEntry[];
  readonly merges: { row: number; column: number; rows: number; columns: number }[];
  readonly hiddenRows: Set<number>;
  hiddenColumn: number | undefined;
  /** What is drawn over its cells, and where rules of conditional formatting hide a figure. */
  readonly drawn: DrawnOver[];
  readonly rules: { row: number; column: number; equals: number }[];
  /** The first row that is free. */
  next: number;
}

/** What lays a workbook out, and what of the report it makes less certain. */
export interface Layout {
  readonly habit: XlsxHabit;
  readonly random: Random;
  readonly weaker: Weaker;
}

/** An empty sheet, its first row where the report begins. */
export function emptySheet({ habit }: Layout): SheetData {
  return {
    entries: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumn: undefined,
    drawn: [],
    rules: [],
    next: habit.offset.rows,
  };
}

/** Puts a block below what a sheet holds. */
export function addBlock(layout: Layout, sheet: SheetData, block: OfficeBlock): void {
  const { habit, random } = layout;
  if (habit.emptyRows && random.chance(0.4)) sheet.next += random.int(1, 2);
  if (block.kind === "line") addLine(layout, sheet, block.piece.text);
  if (block.kind === "table") addTable(layout, sheet, block.table);
}

function addLine({ habit, random }: Layout, sheet: SheetData, text: string): void {
  const { columns: column } = habit.offset;
  sheet.entries.push({ row: sheet.next, column, content: { kind: "text", text } });
  if (habit.merges || random.chance(0.3)) {
    sheet.merges.push({ row: sheet.next, column, rows: 1, columns: 10 });
  }
  sheet.next += 1;
}

function addTable(layout: Layout, sheet: SheetData, table: PlacedTable): void {
  const { habit } = layout;
  const rows = rowPlaces(layout, sheet, table);
  const columnOf = columnPlaces(layout, sheet, table);
  for (const cell of table.cells) {
    const row = rows[cell.row] ?? 0;
    const column = columnOf(cell.column);
    const content = contentOf(layout, cell, { row, column });
    if (content !== undefined) sheet.entries.push({ row, column, content });
    addOver(sheet, content, { row, column });
    const last = {
      row: rows[cell.row + cell.rowSpan - 1] ?? row,
      column: columnOf(cell.column + cell.columnSpan - 1),
    };
    if (habit.merges && (last.row > row || last.column > column)) {
      const [height, width] = [last.row - row + 1, last.column - column + 1];
      sheet.merges.push({ row, column, rows: height, columns: width });
    }
  }
}

/** What is drawn over a cell, and the rule that stands over it. */
function addOver(
  sheet: SheetData,
  content: EntryContent | undefined,
  place: { readonly row: number; readonly column: number },
): void {
  if (content?.kind === "covered") sheet.drawn.push({ ...place, by: content.by });
  if (content?.kind !== "ruled") return;
  sheet.rules.push({ ...place, equals: content.holds ? content.value : content.value + 1 });
}

/** The sheet's row of each of the table's; a hidden row with last year's figures stands before some. */
function rowPlaces(layout: Layout, sheet: SheetData, table: PlacedTable): number[] {
  const { habit, random } = layout;
  return Array.from({ length: table.height }, (_, y) => {
    if (habit.hides === "rows" && table.rows[y] !== undefined && random.chance(0.15)) {
      addHiddenRow(
        layout,
        sheet,
        table.cells.filter(({ row }) => row === y),
      );
    }
    sheet.next += 1;
    return sheet.next - 1;
  });
}

function addHiddenRow(
  { habit, random }: Layout,
  sheet: SheetData,
  cells: readonly PlacedCell[],
): void {
  const row = sheet.next;
  for (const { column, role, piece } of cells) {
    const text = role === "value" ? String(random.int(1, 99)) : piece.text;
    const place = { row, column: column + habit.offset.columns };
    sheet.entries.push({ ...place, content: { kind: "text", text } });
  }
  sheet.hiddenRows.add(row);
  sheet.next += 1;
}

/** The sheet's column of each of the table's; a hidden one may stand before the last. */
function columnPlaces(
  { habit, random }: Layout,
  sheet: SheetData,
  table: PlacedTable,
): (column: number) => number {
  const { columns } = habit.offset;
  if (habit.hides === "column" && sheet.hiddenColumn === undefined && habit.manySheets) {
    sheet.hiddenColumn = columns + table.width - 1;
    for (const [y, row] of table.rows.entries()) {
      if (row === undefined) continue;
      const place = { row: sheet.next - table.height + y, column: sheet.hiddenColumn };
      sheet.entries.push({ ...place, content: { kind: "number", value: random.int(1, 99) } });
    }
  }
  const hidden = sheet.hiddenColumn ?? Number.POSITIVE_INFINITY;
  return (column) => (column + columns >= hidden ? column + columns + 1 : column + columns);
}

function contentOf(
  layout: Layout,
  { piece, role }: PlacedCell,
  place: { readonly row: number; readonly column: number },
): EntryContent | undefined {
  const { text, cell } = piece;
  if (text === "") return undefined;
  const value = role === "value" ? plainNumber(text) : undefined;
  return value === undefined
    ? { kind: "text", text }
    : figureContent(layout, { text, cell, value }, place);
}

interface SheetFigure {
  readonly text: string;
  readonly cell: CellName | undefined;
  readonly value: number;
}

function figureContent(
  layout: Layout,
  { text, cell, value }: SheetFigure,
  place: { readonly row: number; readonly column: number },
): EntryContent {
  const formula = `SUM(A${place.row + 1}:C${place.row + 1})`;
  const total = cell === undefined ? undefined : totalOf(layout, cell, formula);
  if (total !== undefined) return total;
  const { habit, random } = layout;
  const otherwise = cell === undefined ? undefined : disguised(layout, cell, value);
  if (otherwise !== undefined) return otherwise;
  if (habit.figures === "text" || (habit.figures === "mixed" && random.chance(0.5))) {
    return { kind: "text", text };
  }
  if (value === 0 && habit.format === "hides zeros" && cell !== undefined) {
    layout.weaker.set(cell, ["may", "the format shows no zero"]);
  }
  return cell !== undefined && isTotal(cell) && habit.totals === "formulas"
    ? { kind: "number", value, formula }
    : { kind: "number", value };
}

/** The figure in disguise, where the habit has it; what may be known of it is written down. */
function disguised({ habit, random, weaker }: Layout, cell: CellName, value: number) {
  const isCount = Number.isInteger(value) && value >= 0;
  if (habit.disguise === undefined || !isCount || !random.chance(0.15)) return;
  const { told, content } = disguisedContent(habit.disguise, value, random);
  if (told !== undefined) weaker.set(cell, [told.verdict, told.because]);
  return content;
}

/** A total that shows no figure: an error, or a formula nobody has worked out. */
function totalOf({ habit, random, weaker }: Layout, cell: CellName, formula: string) {
  if (!isTotal(cell)) return;
  if (habit.totals === "errors" && random.chance(0.5)) {
    weaker.set(cell, ["never", "an error stands in the cell"]);
    return { kind: "error" } as const;
  }
  if (habit.totals !== "formulas without values") return;
  weaker.set(cell, ["may", "a formula without its value"]);
  return { kind: "formula", formula } as const;
}

function isTotal(cell: CellName): boolean {
  return /^t[34][.].*total/.test(cell);
}

function plainNumber(text: string): number | undefined {
  return /^-?\d+(?:,\d{3})*(?:[.]\d+)?$/.test(text) ? Number(text.replace(/,/g, "")) : undefined;
}
