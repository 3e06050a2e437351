import type { Block, Content, Grid, GridCell, Line, PlacedText } from "../document.ts";
import { type ExtractedBlock, type ExtractedTable, fill } from "../extracted.ts";
import { limits } from "../limits.ts";
import { layOut } from "../xlsx/read/lay-out.ts";
import { sheetBlocks } from "../xlsx/read/sheet-blocks.ts";
import type { SheetCell } from "../xlsx/read/sheet-content.ts";
import { part } from "./placed-part.ts";
import { type Separator, scanRecords } from "./scan-records.ts";

/** A table of a report has three columns and more; records are counted until this is certain. */
const least = { columns: 3, records: 5, wide: 3 };
const mostLooked = 200;

/**
 * What separates the fields of a sheet saved as text by a spreadsheet program; `undefined` for any other text. Such
 * programs give every record as many fields as the sheet has columns, which no prose does.
 */
export function separatorOf(source: string): Separator | undefined {
  return ([",", ";"] as const).find((separator) => isSheet(source, separator));
}

function isSheet(source: string, separator: Separator): boolean {
  let [columns, records, wide] = [0, 0, 0];
  for (const fields of scanRecords(source, separator)) {
    if (records === mostLooked) break;
    if (fields.length === 1 && fields[0]?.text.trim() === "") continue;
    columns ||= fields.length;
    if (fields.length !== columns || columns < least.columns) return false;
    records += 1;
    if (fields.filter(({ text }) => text.trim() !== "").length > 1) wide += 1;
  }
  return records >= least.records && wide >= least.wide;
}

/** Reads a sheet saved as text as the sheet itself is read; merged cells are empty ones there. */
export function readForeignCsv(source: string, separator: Separator): Content {
  const { cells, isCut } = cellsOf(source, separator);
  const [hiddenRows, hiddenColumns] = [new Set<number>(), new Set<number>()];
  const nothing = { merges: [], objects: [], drawings: [], isCut };
  const laid = layOut({ cells, hiddenRows, hiddenColumns, ...nothing });
  const extracted = laid.ok ? sheetBlocks(laid.value) : [];
  const blocks: Block[] = [];
  let tables = 0;
  for (const block of extracted.slice(0, limits.blocks)) {
    if (block.kind === "table") tables += 1;
    blocks.push(...blocksOf(block, tables));
  }
  return isCut ? { blocks, truncated: true } : { blocks };
}

interface Cells {
  readonly cells: SheetCell[];
  characters: number;
}

function cellsOf(
  source: string,
  separator: Separator,
): { readonly cells: readonly SheetCell[]; readonly isCut: boolean } {
  const taken: Cells = { cells: [], characters: 0 };
  let row = 0;
  for (const fields of scanRecords(source, separator)) {
    if (!takeRow(taken, fields, row)) return { cells: taken.cells, isCut: true };
    row += 1;
  }
  return { cells: taken.cells, isCut: false };
}

/** Takes the fields of a record that hold something; `false`: the sheet is longer than a document may become. */
function takeRow(taken: Cells, fields: readonly PlacedText[], row: number): boolean {
  for (const [column, field] of fields.slice(0, limits.columns).entries()) {
    if (field.text.trim() === "") continue;
    const room = limits.characters - taken.characters;
    if (room <= 0 || taken.cells.length >= limits.cells) return false;
    const origin = field.text.length > room ? part(field, 0, room) : field;
    taken.characters += field.text.length;
    taken.cells.push({ row, column, text: origin.text, isBordered: false, origin });
    if (taken.characters > limits.characters) return false;
  }
  return true;
}

function blocksOf(block: ExtractedBlock, table: number): readonly Block[] {
  if (block.kind === "table") return [gridOf(block, table)];
  return block.origin === undefined ? [] : linesOf(block.origin);
}

function linesOf(origin: PlacedText): Line[] {
  let from = 0;
  return origin.text.split(/(?<=\n)/).map((line) => {
    const placed = part(origin, from, from + line.replace(/\r?\n$/, "").length);
    from += line.length;
    return { kind: "line", ...placed };
  });
}

const nowhere: PlacedText = { text: "", start: 0 };

function gridOf({ cells }: ExtractedTable, table: number): Grid {
  const rows: (GridCell | undefined)[][] = [];
  for (const { row, column, rowSpan, columnSpan, origin = nowhere } of cells) {
    fill(rows, { ...origin, row, column, rowSpan, columnSpan });
  }
  return { kind: "grid", table, rows };
}
