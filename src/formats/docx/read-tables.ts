import type { ExtractedBlock } from "#formats/extracted.ts";
import type { XmlAttributes } from "#formats/ooxml/parse-xml.ts";
import { columnCount, newCell, newRow, type WordCell, type WordRow } from "./read-cells.ts";
import { isOn } from "./read-styles.ts";
import { tableBlocks } from "./read-table.ts";

interface OpenTable {
  readonly rows: WordRow[];
  row?: WordRow | undefined;
  cell?: WordCell | undefined;
}

/** The tables that are open, one inside the other, while their elements are read. */
export class OpenTables {
  /** Cells of all tables so far. */
  cells = 0;
  readonly #open: OpenTable[] = [];

  /** What is read now stands in a row or cell that is not printed. */
  get isGone(): boolean {
    return this.#open.some(({ row, cell }) => row?.isGone || cell?.isGone);
  }

  openTable(): void {
    this.#open.push({ rows: [] });
  }

  /** `false`: there is no table to be in. */
  openRow(): boolean {
    const table = this.#open.at(-1);
    if (table === undefined || table.row !== undefined) return false;
    table.row = newRow();
    table.rows.push(table.row);
    return true;
  }

  /** `false`: there is no row to be in. */
  openCell(): boolean {
    const table = this.#open.at(-1);
    if (table?.row === undefined || table.cell !== undefined) return false;
    this.cells += 1;
    table.cell = newCell();
    table.row.cells.push(table.cell);
    return true;
  }

  closeCell(blocks: readonly ExtractedBlock[]): void {
    const table = this.#open.at(-1);
    if (table?.cell === undefined) return;
    table.cell.blocks = blocks;
    table.cell = undefined;
  }

  closeRow(): void {
    const table = this.#open.at(-1);
    if (table !== undefined) table.row = undefined;
  }

  closeTable(): readonly ExtractedBlock[] {
    return tableBlocks(this.#open.pop()?.rows ?? []);
  }

  /** A property of the open row. */
  ofRow(name: string, attributes: XmlAttributes): void {
    const row = this.#open.at(-1)?.row;
    if (row === undefined) return;
    const value = attributes.get("w:val");
    if (name === "w:gridBefore") row.before = columnCount(value, 0);
    else if (name === "w:gridAfter") row.after = columnCount(value, 0);
    else if (name === "w:del") row.isGone = true;
    else if (name === "w:hidden" && isOn(attributes)) row.isGone = true;
  }

  /** A property of the open cell. */
  ofCell(name: string, attributes: XmlAttributes): void {
    const cell = this.#open.at(-1)?.cell;
    if (cell === undefined) return;
    const value = attributes.get("w:val");
    if (name === "w:gridSpan") cell.span = columnCount(value, 1);
    else if (name === "w:vMerge") cell.down = merging(value);
    else if (name === "w:hMerge") cell.across = merging(value);
    else if (name === "w:cellMerge") cell.down = merging(attributes.get("w:vMerge"));
    else if (name === "w:cellDel") cell.isGone = true;
    else if (name === "w:tcW") cell.width = Number.parseInt(attributes.get("w:w") ?? "", 10) || 0;
  }
}

/** A merged cell says that it begins, or nothing. A merging that is tracked shortens the word. */
function merging(value: string | undefined): "start" | "goes-on" {
  return value === "restart" || value === "rest" ? "start" : "goes-on";
}
