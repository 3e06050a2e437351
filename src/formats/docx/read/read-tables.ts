import type { ExtractedBlock } from "#formats/extracted.ts";
import type { XmlAttributes } from "#formats/ooxml/parse-xml.ts";
import { columnCount, newCell, newRow, type WordCell, type WordRow } from "./read-cells.ts";
import { flattest, isOn, shadeOf } from "./read-look.ts";
import type { Styles } from "./read-styles.ts";
import { tableBlocks } from "./read-table.ts";

interface OpenTable {
  readonly rows: WordRow[];
  row?: WordRow | undefined;
  cell?: WordCell | undefined;
  style: string | undefined;
  /** What is painted behind all of it, and behind the open cell. */
  shade?: string | undefined;
  cellShade?: string | undefined;
  /** The open row has no height to speak of. */
  isFlat: boolean;
  /** A line runs from corner to corner of the open cell. */
  isCrossed: boolean;
}

/** What text in the open cell stands on. */
export interface Ground {
  /** The style of its table. */
  readonly style: string | undefined;
  /** A colour, `none`, or `unknown`. */
  readonly ground: string;
  readonly isFlat: boolean;
  /** A line runs across it. */
  readonly isCrossed: boolean;
  /** Nothing of it makes text other than plain. */
  readonly isPlain: boolean;
}

/** The tables that are open, one inside the other, while their elements are read. */
export class OpenTables {
  /** Cells of all tables so far. */
  cells = 0;
  /** What is painted behind the page. */
  page = "none";
  readonly #styles: Styles;
  readonly #open: OpenTable[] = [];
  /** For each open text box, how many tables are open around it. */
  readonly #boxes: number[] = [];
  /** What the open cell's text stands on, once that has been asked. */
  #ground: Ground | undefined;

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  get isInTable(): boolean {
    return this.#open.length > 0;
  }

  get ground(): Ground {
    this.#ground ??= this.#findGround();
    return this.#ground;
  }

  /** Nothing of the tables makes text in the open cell other than plain. */
  get isPlain(): boolean {
    return this.ground.isPlain;
  }

  /** What is read now stands in a row or cell that is not printed. */
  get isGone(): boolean {
    return this.#open.some(({ row, cell }) => row?.isGone || cell?.isGone);
  }

  openBox(): void {
    this.#boxes.push(this.#open.length);
    this.#ground = undefined;
  }

  closeBox(): void {
    this.#boxes.pop();
    this.#ground = undefined;
  }

  openTable(): void {
    this.#open.push({
      rows: [],
      style: this.#styles.ofTable(undefined),
      isFlat: false,
      isCrossed: false,
    });
    this.#ground = undefined;
  }

  /** `false`: there is no table to be in. */
  openRow(): boolean {
    const table = this.#open.at(-1);
    if (table === undefined || table.row !== undefined) return false;
    table.row = newRow();
    table.isFlat = false;
    this.#ground = undefined;
    table.rows.push(table.row);
    return true;
  }

  /** `false`: there is no row to be in. */
  openCell(): boolean {
    const table = this.#open.at(-1);
    if (table?.row === undefined || table.cell !== undefined) return false;
    this.cells += 1;
    table.cell = newCell();
    table.cellShade = undefined;
    table.isCrossed = false;
    this.#ground = undefined;
    table.row.cells.push(table.cell);
    return true;
  }

  closeCell(blocks: readonly ExtractedBlock[]): void {
    const table = this.#open.at(-1);
    if (table?.cell === undefined) return;
    table.cell.blocks = blocks;
    table.cell = undefined;
    this.#ground = undefined;
  }

  /** Something that is no text stands in the open cell. */
  standObject(): void {
    const cell = this.#open.at(-1)?.cell;
    if (cell) cell.holdsObject = true;
  }

  closeRow(): void {
    const table = this.#open.at(-1);
    if (table !== undefined) table.row = undefined;
  }

  closeTable(): readonly ExtractedBlock[] {
    this.#ground = undefined;
    return tableBlocks(this.#open.pop()?.rows ?? []);
  }

  /** A property that stands in an element of the tables' properties; `false`: it stands elsewhere. */
  property(parent: string, name: string, attributes: XmlAttributes): boolean {
    if (parent === "w:tcPr") this.#ofCell(name, attributes);
    else if (parent === "w:tcBorders") this.#ofBorders(name, attributes);
    else if (parent === "w:trPr") this.#ofRow(name, attributes);
    else if (parent === "w:tblPr") this.#ofTable(name, attributes);
    else return false;
    return true;
  }

  /** A property of the open table. */
  #ofTable(name: string, attributes: XmlAttributes): void {
    const table = this.#open.at(-1);
    if (table === undefined) return;
    if (name === "w:tblStyle") table.style = attributes.get("w:val");
    else if (name === "w:shd") table.shade = shadeOf(attributes);
  }

  /** A property of the open row. */
  #ofRow(name: string, attributes: XmlAttributes): void {
    const table = this.#open.at(-1);
    const row = table?.row;
    if (table === undefined || row === undefined) return;
    const value = attributes.get("w:val");
    if (name === "w:gridBefore") row.before = columnCount(value, 0);
    else if (name === "w:gridAfter") row.after = columnCount(value, 0);
    else if (name === "w:del" || name === "w14:conflictDel") row.isGone = true;
    else if (name === "w:hidden" && isOn(attributes)) row.isGone = true;
    else if (name === "w:trHeight" && attributes.get("w:hRule") === "exact") {
      table.isFlat = Number.parseInt(value ?? "", 10) < flattest;
    }
  }

  /** A property of the open cell. */
  #ofCell(name: string, attributes: XmlAttributes): void {
    const table = this.#open.at(-1);
    const cell = table?.cell;
    if (table === undefined || cell === undefined) return;
    const value = attributes.get("w:val");
    if (name === "w:gridSpan") cell.span = columnCount(value, 1);
    else if (name === "w:vMerge") cell.down = merging(value);
    else if (name === "w:hMerge") cell.across = merging(value);
    else if (name === "w:cellMerge") cell.down = merging(attributes.get("w:vMerge"));
    else if (name === "w:cellDel") cell.isGone = true;
    else if (name === "w:tcW") cell.width = Number.parseInt(attributes.get("w:w") ?? "", 10) || 0;
    else if (name === "w:shd") table.cellShade = shadeOf(attributes);
  }

  /** A border of the open cell, with one from corner to corner. */
  #ofBorders(name: string, attributes: XmlAttributes): void {
    const table = this.#open.at(-1);
    const isDrawn = !/^(?:nil|none)$/.test(attributes.get("w:val") ?? "none");
    if (table?.cell && (name === "w:tl2br" || name === "w:tr2bl") && isDrawn) {
      table.isCrossed = true;
      this.#ground = undefined;
    }
  }

  #findGround(): Ground {
    const inner = this.#open.slice(this.#boxes.at(-1) ?? 0).toReversed();
    const style = inner[0]?.style;
    const isFlat = inner.some((table) => table.isFlat);
    const isCrossed = inner.some((table) => table.isCrossed);
    const ground = this.#painted(inner);
    const { look, partLook } = this.#styles.of(style);
    const isPlain =
      !isFlat && !isCrossed && ground === "none" && !look.isMarked && !partLook?.isMarked;
    return { style, ground, isFlat, isCrossed, isPlain };
  }

  /** The innermost thing that is painted behind the open cell. What is painted in a text box is not followed. */
  #painted(inner: readonly OpenTable[]): string {
    for (const { cellShade = "none", shade = "none", style } of inner) {
      if (cellShade !== "none") return cellShade;
      if (this.#styles.of(style).mayShade) return "unknown";
      if (shade !== "none") return shade;
    }
    return this.#boxes.length > 0 ? "unknown" : this.page;
  }
}

/** A merged cell says that it begins, or nothing. A merging that is tracked shortens the word. */
function merging(value: string | undefined): "start" | "goes-on" {
  return value === "restart" || value === "rest" ? "start" : "goes-on";
}
