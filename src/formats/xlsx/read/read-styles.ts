import { ok, type Result } from "#kernel/result.ts";
import type { InsideUnreadable } from "../../extracted.ts";
import { parseXml, type XmlAttributes } from "../../ooxml/parse-xml.ts";
import type { Shown } from "../../shown-text.ts";
import { addToFont, type Font, shownIn } from "./cell-font.ts";
import { black, type Colour, colourOf, unknown, white } from "./colours.ts";
import { builtInFormat, hidesText } from "./number-format.ts";
import { isOn } from "./read-workbook.ts";

/** What a cell's style says of its text. */
export interface CellStyle {
  /** The number format's code: `General`, `0.00%`. */
  readonly format: string;
  readonly isBordered: boolean;
  readonly font: Font;
  readonly ground: Colour;
  /** How its figures show. */
  readonly shown: Shown;
  /** How its texts show, which the format may hide. */
  readonly shownText: Shown;
}

/** What a rule of conditional formatting changes. */
export interface ChangedStyle {
  readonly font: Font;
  readonly ground: Colour | undefined;
  readonly format: string | undefined;
}

export interface BookStyles {
  /** The styles that cells name by their number. */
  readonly cells: readonly CellStyle[];
  /** Those that rules of conditional formatting name. */
  readonly changes: readonly ChangedStyle[];
}

export const plainStyle: CellStyle = {
  format: "General",
  isBordered: false,
  font: {},
  ground: white,
  shown: "plain",
  shownText: "plain",
};

export function readStyles(xml: string): Result<BookStyles, InsideUnreadable> {
  const reading = new StyleReading();
  const parsed = parseXml(xml, reading);
  return parsed.ok ? ok(reading.styles()) : parsed;
}

interface Border {
  isBordered: boolean;
  /** A line runs from corner to corner, if there is one; and there is. */
  readonly isAskew: boolean;
  isCrossed: boolean;
}

interface CellFormat {
  readonly format: string;
  readonly border: number;
  readonly font: number;
  readonly fill: number;
  /** The text is repeated over the cell's width. */
  isRepeated: boolean;
}

interface Change {
  font: Font;
  ground: Colour | undefined;
  format: string | undefined;
}

class StyleReading {
  readonly #formats = new Map<string, string>();
  readonly #borders: Border[] = [];
  readonly #fonts: Font[] = [];
  readonly #fills: Colour[] = [];
  readonly #cells: CellFormat[] = [];
  readonly #changes: Change[] = [];
  #list = "";
  #pattern = "none";

  open(name: string, attributes: XmlAttributes): void {
    if (lists.has(name) && this.#list === "") this.#list = name;
    else this.#item(name, attributes);
  }

  close(name: string): void {
    if (name === this.#list) this.#list = "";
  }

  text(): void {}

  styles(): BookStyles {
    return { cells: this.#cells.map((cell) => this.#style(cell)), changes: this.#changes };
  }

  #style({ format: id, border, font: at, fill, isRepeated }: CellFormat): CellStyle {
    const format = this.#formats.get(id) ?? builtInFormat(Number(id));
    const [font, ground] = [this.#fonts[at] ?? {}, this.#fills[fill] ?? white];
    const { isBordered, isCrossed } = this.#borders[border] ?? noBorder;
    const seen = shownIn(font, ground);
    const shown = (isRepeated || isCrossed) && seen === "plain" ? "faint" : seen;
    const shownText = hidesText(format) ? "unseen" : shown;
    return { format, isBordered, font, ground, shown, shownText };
  }

  #item(name: string, attributes: XmlAttributes): void {
    switch (this.#list) {
      case "x:numFmts":
        this.#formats.set(attributes.get("numFmtId") ?? "", attributes.get("formatCode") ?? "");
        break;
      case "x:borders":
        this.#border(name, attributes);
        break;
      case "x:fonts":
        this.#font(name, attributes);
        break;
      case "x:fills":
        this.#fill(name, attributes);
        break;
      case "x:cellXfs":
        this.#cell(name, attributes);
        break;
      case "x:dxfs":
        this.#change(name, attributes);
        break;
    }
  }

  #border(name: string, attributes: XmlAttributes): void {
    if (name === "x:border") {
      const isAskew = askew.some((way) => isOn(attributes.get(way) ?? "0"));
      this.#borders.push({ ...noBorder, isAskew });
    }
    const last = this.#borders.at(-1);
    if (last === undefined || (attributes.get("style") ?? "none") === "none") return;
    if (sides.has(name)) last.isBordered = true;
    else if (name === "x:diagonal") last.isCrossed = last.isAskew;
  }

  #font(name: string, attributes: XmlAttributes): void {
    if (name === "x:font") this.#fonts.push({});
    const font = this.#fonts.at(-1);
    if (font) addToFont(font, name, attributes);
  }

  #fill(name: string, attributes: XmlAttributes): void {
    if (name === "x:fill") this.#fills.push(white);
    const painted = this.#painted(name, attributes);
    if (painted) this.#fills[this.#fills.length - 1] = painted;
  }

  /** What an element of a fill says is painted. */
  #painted(name: string, attributes: XmlAttributes): Colour | undefined {
    if (name === "x:gradientFill") return unknown;
    if (name === "x:patternFill") {
      this.#pattern = attributes.get("patternType") ?? "solid";
      if (this.#pattern === "none" || this.#pattern === "gray125") return white;
      return this.#pattern === "solid" ? black : unknown;
    }
    // In a cell's style the solid colour is the pattern's; in a change it is the one behind it.
    const own = this.#list === "x:dxfs" ? "x:bgColor" : "x:fgColor";
    return name === own && this.#pattern === "solid" ? colourOf(attributes) : undefined;
  }

  #cell(name: string, attributes: XmlAttributes): void {
    const last = this.#cells.at(-1);
    if (name === "x:xf") {
      this.#cells.push({
        format: attributes.get("numFmtId") ?? "0",
        border: Number(attributes.get("borderId") ?? 0),
        font: Number(attributes.get("fontId") ?? 0),
        fill: Number(attributes.get("fillId") ?? 0),
        isRepeated: false,
      });
    } else if (last && name === "x:alignment") {
      last.isRepeated = attributes.get("horizontal") === "fill";
    }
  }

  #change(name: string, attributes: XmlAttributes): void {
    if (name === "x:dxf") this.#changes.push({ font: {}, ground: undefined, format: undefined });
    const change = this.#changes.at(-1);
    if (change === undefined) return;
    if (name === "x:numFmt") change.format = attributes.get("formatCode");
    addToFont(change.font, name, attributes);
    change.ground = this.#painted(name, attributes) ?? change.ground;
  }
}

const lists: ReadonlySet<string> = new Set([
  "x:numFmts",
  "x:fonts",
  "x:fills",
  "x:borders",
  "x:cellXfs",
  "x:cellStyleXfs",
  "x:dxfs",
]);
const noBorder = { isBordered: false, isAskew: false, isCrossed: false };
const askew = ["diagonalDown", "diagonalUp"];
const sides: ReadonlySet<string> = new Set([
  "x:left",
  "x:right",
  "x:start",
  "x:end",
  "x:top",
  "x:bottom",
]);
