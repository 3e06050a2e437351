import { ok, type Result } from "#kernel/result.ts";
import type { InsideUnreadable } from "../extracted.ts";
import { parseXml, type XmlAttributes } from "../ooxml/parse-xml.ts";
import { builtInFormat } from "./number-format.ts";

/** What a cell's style says of its text. */
export interface CellStyle {
  /** The number format's code: `General`, `0.00%`. */
  readonly format: string;
  readonly isBordered: boolean;
}

/** The styles that cells name by their number. */
export function readStyles(xml: string): Result<readonly CellStyle[], InsideUnreadable> {
  const reading = new StyleReading();
  const parsed = parseXml(xml, reading);
  return parsed.ok ? ok(reading.styles()) : parsed;
}

class StyleReading {
  readonly #formats = new Map<string, string>();
  readonly #borders: boolean[] = [];
  readonly #cells: { readonly format: string; readonly border: number }[] = [];
  #list = "";

  open(name: string, attributes: XmlAttributes): void {
    if (lists.has(name)) this.#list = name;
    else if (this.#list === "x:numFmts" && name === "x:numFmt") {
      this.#formats.set(attributes.get("numFmtId") ?? "", attributes.get("formatCode") ?? "");
    } else if (this.#list === "x:borders") this.#border(name, attributes);
    else if (this.#list === "x:cellXfs" && name === "x:xf") {
      const border = Number(attributes.get("borderId") ?? 0);
      this.#cells.push({ format: attributes.get("numFmtId") ?? "0", border });
    }
  }

  close(name: string): void {
    if (name === this.#list) this.#list = "";
  }

  text(): void {}

  styles(): CellStyle[] {
    return this.#cells.map(({ format, border }) => ({
      format: this.#formats.get(format) ?? builtInFormat(Number(format)),
      isBordered: this.#borders[border] ?? false,
    }));
  }

  #border(name: string, attributes: XmlAttributes): void {
    if (name === "x:border") this.#borders.push(false);
    else if (sides.has(name) && (attributes.get("style") ?? "none") !== "none") {
      this.#borders[this.#borders.length - 1] = true;
    }
  }
}

const lists: ReadonlySet<string> = new Set([
  "x:numFmts",
  "x:borders",
  "x:cellXfs",
  "x:cellStyleXfs",
  "x:dxfs",
]);
const sides: ReadonlySet<string> = new Set([
  "x:left",
  "x:right",
  "x:start",
  "x:end",
  "x:top",
  "x:bottom",
]);
