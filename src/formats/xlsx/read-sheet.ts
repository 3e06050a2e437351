import { err, ok, type Result } from "#kernel/result.ts";
import type { InsideUnreadable } from "../extracted.ts";
import { limits } from "../limits.ts";
import { parseXml, type XmlAttributes, type XmlHandler } from "../ooxml/parse-xml.ts";
import { numberText } from "./number-text.ts";
import type { CellStyle } from "./read-styles.ts";
import { isOn } from "./read-workbook.ts";
import { RichText, unescaped } from "./rich-text.ts";
import {
  type Area,
  areaOf,
  mostColumns,
  mostRows,
  placeOf,
  type SheetCell,
  type SheetContent,
} from "./sheet-content.ts";

/** What the cells of every sheet refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly countsFrom1904: boolean;
}

/** Reads the cells of a sheet with the text they show; what is beyond the limits is left out and `isCut` says so. */
export function readSheet(
  xml: string,
  context: SheetContext,
): Result<SheetContent, InsideUnreadable> {
  const reading = new SheetReading(context);
  const parsed = parseXml(xml, reading);
  if (!parsed.ok) return parsed;
  return reading.unreadable === undefined ? ok(reading.content()) : err(reading.unreadable);
}

const noStyle: CellStyle = { format: "General", isBordered: false };

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
  #style = noStyle;
  #value = "";
  #formula: string | undefined;
  #piece: "value" | "formula" | undefined;
  #characters = 0;
  #empties = 0;
  #columns = 0;

  constructor(context: SheetContext) {
    this.#context = context;
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
        this.#rich.open(name, attributes);
    }
  }

  close(name: string): void {
    if (name === "x:v" || name === "x:f") this.#piece = undefined;
    else if (name === "x:c") this.#closeCell();
    else this.#rich.close(name);
  }

  text(text: string): void {
    if (this.#piece === "value") this.#value += text;
    else if (this.#piece === "formula") this.#formula += text;
    else this.#rich.text(text);
  }

  isDone(): boolean {
    return this.unreadable !== undefined;
  }

  content(): SheetContent {
    return {
      cells: this.#cells,
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
      isCut: this.#characters >= limits.characters,
    };
  }

  #openColumns(attributes: XmlAttributes): void {
    if (!isOn(attributes.get("hidden")) && Number(attributes.get("width") ?? 1) > 0) return;
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
    const isHidden = isOn(attributes.get("hidden")) || Number(attributes.get("ht") ?? 1) === 0;
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
    this.#style = this.#context.styles[Number(attributes.get("s") ?? 0)] ?? noStyle;
    this.#value = "";
    this.#formula = undefined;
  }

  #closeCell(): void {
    if (this.#characters >= limits.characters) return;
    const text = this.#cut(this.#shownText());
    const { isBordered } = this.#style;
    if (text === "") {
      this.#empties += 1;
      if (!isBordered || this.#empties > limits.places) return;
    } else this.#characters += text.length + 1;
    this.#cells.push({ row: this.#row, column: this.#column, text, isBordered });
  }

  /** Blank text is none; of a text longer than a sheet may become the rest is left out. */
  #cut(shown: string): string {
    const text = shown.slice(0, limits.characters - this.#characters);
    return text.trim() === "" ? "" : text;
  }

  #shownText(): string {
    const rich = this.#rich.take();
    if (this.#type === "inlineStr") return rich;
    const value = this.#value;
    // A formula that was never reckoned: nobody knows its figure, but the cell is not empty.
    if (value === "" && this.#formula !== undefined)
      return this.#type === "str" ? "" : `=${this.#formula}`;
    switch (this.#type) {
      case "s":
        return this.#context.strings[Number(value)] ?? "";
      case "b":
        return value === "1" ? "TRUE" : "FALSE";
      case "n":
        return this.#numberText(value.trim());
      default:
        return unescaped(value);
    }
  }

  #numberText(written: string): string {
    const value = Number(written);
    if (written === "" || !Number.isFinite(value)) return written;
    const { countsFrom1904 } = this.#context;
    return numberText(value, { format: this.#style.format, countsFrom1904 });
  }

  #merge(attributes: XmlAttributes): void {
    const area = areaOf(attributes.get("ref") ?? "");
    if (!area) return;
    if (this.#merges.length >= limits.cells) this.unreadable = "too-much-inside";
    else if (area.top < area.bottom || area.left < area.right) this.#merges.push(area);
  }
}
