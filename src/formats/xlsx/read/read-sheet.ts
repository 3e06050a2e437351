import { err, ok, type Result } from "#kernel/result.ts";
import { doubt } from "#kernel/unread-marks.ts";
import type { InsideUnreadable } from "../../extracted.ts";
import { limits } from "../../limits.ts";
import { parseXml, type XmlAttributes, type XmlHandler } from "../../ooxml/parse-xml.ts";
import { readCellText, styled, unseenText } from "./cell-text.ts";
import { HidingRules } from "./hiding-rules.ts";
import { numberText } from "./number-text.ts";
import { type BookStyles, plainStyle } from "./read-styles.ts";
import { isOn } from "./read-workbook.ts";
import { type CellText, RichText, unescaped } from "./rich-text.ts";
import {
  type Area,
  areaOf,
  mostColumns,
  mostRows,
  placeOf,
  type SheetCell,
  type SheetContent,
} from "./sheet-content.ts";
import { SheetObjects } from "./sheet-objects.ts";

/** What the cells of every sheet refer to. */
export interface SheetContext {
  readonly strings: readonly CellText[];
  readonly styles: BookStyles;
  readonly countsFrom1904: boolean;
  /** Told of each cell whose value is there and not seen. Rows and columns from 0. */
  readonly onUnseen?: (cell: {
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }) => void;
}

/** Reads the cells of a sheet with the text they show; what is beyond the limits is left out and `isCut` says so. */
export function readSheet(
  xml: string,
  context: SheetContext,
): Result<SheetContent, InsideUnreadable> {
  const reading = new SheetReading(context, xml.includes("conditionalFormatting"));
  const parsed = parseXml(xml, reading);
  if (!parsed.ok) return parsed;
  return reading.unreadable === undefined ? ok(reading.content()) : err(reading.unreadable);
}

/** A row that is lower than this (points), or a column that is narrower (characters), is not seen. */
const [lowest, narrowest] = [2, 0.4];

class SheetReading implements XmlHandler {
  unreadable: InsideUnreadable | undefined;
  readonly #context: SheetContext;
  readonly #cells: SheetCell[] = [];
  readonly #merges: Area[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();
  readonly #rich = new RichText();
  #row = -1;
  #column = -1;
  #type = "n";
  #style = plainStyle;
  #value = "";
  #formula: string | undefined;
  #isInCell = false;
  #piece: "value" | "formula" | undefined;
  #characters = 0;
  #empties = 0;
  #columns = 0;
  /** Cells with a zero show nothing. */
  #hidesZeros = false;

  readonly #rules: HidingRules;
  readonly #objects = new SheetObjects();

  constructor(context: SheetContext, hasRules: boolean) {
    this.#context = context;
    this.#rules = new HidingRules(context.styles.changes, hasRules);
  }

  open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case "x:col":
        this.#openColumns(attributes);
        break;
      case "x:row":
        this.#openRow(attributes);
        break;
      case "x:c":
        this.#openCell(attributes);
        break;
      case "x:v":
        this.#piece = "value";
        break;
      case "x:f":
        this.#piece = "formula";
        this.#formula = "";
        break;
      case "x:mergeCell":
        this.#merge(attributes);
        break;
      default:
        if (this.#isInCell) this.#rich.open(name, attributes);
        else this.#beside(name, attributes);
    }
  }

  close(name: string): void {
    if (name === "x:v" || name === "x:f") this.#piece = undefined;
    else if (name === "x:c") this.#closeCell();
    else if (this.#isInCell) this.#rich.close(name);
    else {
      this.#rules.close(name);
      this.#objects.close(name);
    }
  }

  text(text: string): void {
    if (this.#piece === "value") this.#value += text;
    else if (this.#piece === "formula") this.#formula += text;
    else if (this.#isInCell) this.#rich.text(text);
    else {
      this.#rules.text(text);
      this.#objects.text(text);
    }
  }

  isDone(): boolean {
    return this.unreadable !== undefined;
  }

  content(): SheetContent {
    return {
      cells: this.#rules.apply(this.#cells),
      objects: this.#objects.found,
      drawings: this.#objects.parts,
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
      isCut: this.#characters >= limits.characters,
    };
  }

  /** An element behind the cells. */
  #beside(name: string, attributes: XmlAttributes): void {
    if (name === "x:sheetView") this.#hidesZeros ||= !isOn(attributes.get("showZeros") ?? "1");
    this.#rules.open(name, attributes);
    this.#objects.open(name, attributes);
  }

  #openColumns(attributes: XmlAttributes): void {
    if (!isOn(attributes.get("hidden")) && Number(attributes.get("width") ?? 1) > narrowest) return;
    const first = Math.max(1, Number(attributes.get("min")));
    const last = Math.min(mostColumns, Number(attributes.get("max")));
    // Ranges of columns do not overlap: more of them than columns are no sheet's.
    this.#columns += Math.max(1, last - first);
    if (this.#columns > 2 * mostColumns) {
      this.unreadable = "damaged";
      return;
    }
    for (let column = first; column <= last; column += 1) this.#hiddenColumns.add(column - 1);
  }

  #openRow(attributes: XmlAttributes): void {
    const written = Number(attributes.get("r") ?? this.#row + 2);
    if (!Number.isInteger(written) || written < 1 || written > mostRows) {
      this.unreadable = "damaged";
      return;
    }
    this.#row = written - 1;
    this.#column = -1;
    const isHidden = isOn(attributes.get("hidden")) || Number(attributes.get("ht") ?? 9) < lowest;
    if (isHidden) this.#hiddenRows.add(this.#row);
  }

  #openCell(attributes: XmlAttributes): void {
    const reference = attributes.get("r");
    const place = reference === undefined ? undefined : placeOf(reference);
    if (reference !== undefined && !place) this.unreadable = "damaged";
    this.#row = place?.row ?? Math.max(0, this.#row);
    this.#column = place?.column ?? this.#column + 1;
    if (this.#column >= mostColumns) this.unreadable = "damaged";
    this.#type = attributes.get("t") ?? "n";
    this.#style = this.#context.styles.cells[Number(attributes.get("s") ?? 0)] ?? plainStyle;
    this.#value = "";
    this.#formula = undefined;
    this.#isInCell = true;
  }

  #closeCell(): void {
    this.#isInCell = false;
    if (this.#characters >= limits.characters) return;
    this.#tellUnseen();
    const text = this.#shownText(limits.characters - this.#characters);
    const { isBordered } = this.#style;
    if (text === "") {
      this.#empties += 1;
      if (!isBordered || this.#empties > limits.places) return;
    } else this.#characters += text.length + 1;
    const cell = { row: this.#row, column: this.#column, text, isBordered };
    this.#cells.push(cell);
    if (this.#rules.mayFollow) this.#rules.keep(cell, this.#style, this.#number());
  }

  #tellUnseen(): void {
    const { onUnseen, strings } = this.#context;
    if (!onUnseen || this.#type === "inlineStr") return;
    const value = this.#type === "s" ? (strings[Number(this.#value)] ?? "") : this.#value;
    const text = unseenText(value, this.#style, this.#number());
    if (text.trim() !== "") onUnseen({ row: this.#row, column: this.#column, text });
  }

  /** The cell's number; `undefined`: it holds none. */
  #number(): number | undefined {
    return this.#type === "n" && this.#value.trim() !== "" ? Number(this.#value) : undefined;
  }

  #shownText(room: number): string {
    const rich = this.#rich.take();
    if (this.#type === "inlineStr") return readCellText(rich, this.#style, room);
    const value = this.#value;
    // A formula that was never reckoned: nobody knows its figure, but the cell is not empty.
    if (value === "" && this.#formula !== undefined)
      return this.#type === "str" ? "" : `=${this.#formula}`.slice(0, room);
    switch (this.#type) {
      case "s":
        return readCellText(this.#context.strings[Number(value)] ?? "", this.#style, room);
      case "b":
        return value === "1" ? "TRUE" : "FALSE";
      case "n":
        return this.#numberText(value.trim(), room);
      default:
        return readCellText(unescaped(value), this.#style, room);
    }
  }

  #numberText(written: string, room: number): string {
    const value = Number(written);
    if (written === "" || !Number.isFinite(value)) return written.slice(0, room);
    const { countsFrom1904 } = this.#context;
    const text =
      value === 0 && this.#hidesZeros
        ? doubt
        : numberText(value, { format: this.#style.format, countsFrom1904 });
    return styled(text, this.#style.shown).slice(0, room);
  }

  #merge(attributes: XmlAttributes): void {
    const area = areaOf(attributes.get("ref") ?? "");
    if (!area) return;
    if (this.#merges.length >= limits.cells) this.unreadable = "too-much-inside";
    else if (area.top < area.bottom || area.left < area.right) this.#merges.push(area);
  }
}
