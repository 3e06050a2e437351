import type { XmlAttributes } from "../../ooxml/parse-xml.ts";
import { everywhere, type SheetObject } from "./sheet-content.ts";

/** Things drawn over one sheet that are followed. */
const mostObjects = 2_000;

interface Corner {
  column: number;
  row: number;
  /** It stands at the very edge of its cell, which it does not cover. */
  columnOffset: number;
  rowOffset: number;
}

interface Anchor {
  readonly from: Corner;
  readonly to: Corner;
  /** Its place is counted from the sheet's corner: over which cells it stands nobody here can say. */
  readonly isAnywhere: boolean;
  text: string;
  isHidden: boolean;
}

/** Where things are drawn over a sheet: in the sheet's own part (controls, objects), or in a drawing's. */
export class SheetObjects {
  readonly found: SheetObject[] = [];
  /** Ids of the parts in which more is drawn. */
  readonly parts: string[] = [];
  #anchor: Anchor | undefined;
  #corner: Corner | undefined;
  #field: keyof Corner | undefined;
  #number = "";
  #isText = false;
  #isPlaces = false;

  open(name: string, attributes: XmlAttributes): void {
    if (name === "x:drawing" || name === "x:legacyDrawing") {
      const id = attributes.get("r:id");
      if (id !== undefined) this.parts.push(id);
    } else if (anchors.has(name) || isOldControl(name, attributes)) {
      this.#anchor = newAnchor(name === absolute);
    } else if (this.#anchor) this.#inAnchor(this.#anchor, name, attributes);
  }

  close(name: string): void {
    if (name === "xvml:Anchor") this.#readPlaces();
    else if (anchors.has(name) || name === "xvml:ClientData") this.#end();
    else if (name === "a:t") this.#isText = false;
    else if (name === "a:p" && this.#anchor) this.#anchor.text += "\n";
    else if (this.#field && this.#corner) {
      this.#corner[this.#field] = Number.parseInt(this.#number, 10) || 0;
      this.#field = undefined;
    }
  }

  text(text: string): void {
    if (this.#field || this.#isPlaces) this.#number += text.slice(0, 200);
    else if (this.#isText && this.#anchor && this.#anchor.text.length < 20_000) {
      this.#anchor.text += text;
    }
  }

  #inAnchor(anchor: Anchor, name: string, attributes: XmlAttributes): void {
    if (name === "xdr:from" || name === "x:from") this.#corner = anchor.from;
    else if (name === "xdr:to" || name === "x:to") this.#corner = anchor.to;
    else if (name === "a:t") this.#isText = true;
    else if (name === "xvml:Anchor") this.#begin();
    else if (name === "xdr:ext") stretch(anchor, attributes);
    else if (name === "xdr:cNvPr" && attributes.get("hidden") === "1") anchor.isHidden = true;
    const field = fields.get(name);
    if (field === undefined) return;
    this.#field = field;
    this.#number = "";
  }

  #begin(): void {
    this.#isPlaces = true;
    this.#number = "";
  }

  /** Column and row with their offsets, of the first corner and the last, as old drawings write them. */
  #readPlaces(): void {
    this.#isPlaces = false;
    const anchor = this.#anchor;
    const numbers = this.#number.split(",").map((part) => Number.parseInt(part, 10) || 0);
    if (anchor === undefined || numbers.length < 8) return;
    for (const [at, corner] of [anchor.from, anchor.to].entries()) {
      const [column = 0, columnOffset = 0, row = 0, rowOffset = 0] = numbers.slice(at * 4);
      Object.assign(corner, { column, columnOffset, row, rowOffset });
    }
  }

  #end(): void {
    const anchor = this.#anchor;
    this.#anchor = undefined;
    this.#corner = undefined;
    if (anchor === undefined || anchor.isHidden || this.found.length >= mostObjects) return;
    const { from, to } = anchor;
    if (anchor.isAnywhere) {
      this.found.push({ ...everywhere, text: anchor.text.trim() });
      return;
    }
    this.found.push({
      top: from.row,
      left: from.column,
      bottom: Math.max(from.row, to.rowOffset > 0 ? to.row : to.row - 1),
      right: Math.max(from.column, to.columnOffset > 0 ? to.column : to.column - 1),
      text: anchor.text.trim(),
    });
  }
}

const absolute = "xdr:absoluteAnchor";
const anchors: ReadonlySet<string> = new Set([
  absolute,
  "x:anchor",
  "xdr:twoCellAnchor",
  "xdr:oneCellAnchor",
]);

/** A control of a form in the drawing that old programs write; notes are drawn there too. */
function isOldControl(name: string, attributes: XmlAttributes): boolean {
  return name === "xvml:ClientData" && attributes.get("ObjectType") !== "Note";
}

/** The size of a usual column and row, in the units of drawings. */
const usual = { width: 609_600, height: 190_500 };

/** The last corner of what has a size alone: about. */
function stretch({ from, to }: Anchor, attributes: XmlAttributes): void {
  to.column = from.column + Math.floor(Number(attributes.get("cx") ?? 0) / usual.width);
  to.row = from.row + Math.floor(Number(attributes.get("cy") ?? 0) / usual.height);
  to.columnOffset = 1;
  to.rowOffset = 1;
}

const fields: ReadonlyMap<string, keyof Corner> = new Map([
  ["xdr:col", "column"],
  ["xdr:row", "row"],
  ["xdr:colOff", "columnOffset"],
  ["xdr:rowOff", "rowOffset"],
]);

function newAnchor(isAnywhere: boolean): Anchor {
  const corner = () => ({ column: 0, row: 0, columnOffset: 0, rowOffset: 0 });
  return { from: corner(), to: corner(), isAnywhere, text: "", isHidden: false };
}
