import { unescaped } from "../../xlsx/read/rich-text.ts";
import { numberCell } from "../day-cell.ts";
import { rowLimits, rowsAtOnce } from "../limits.ts";
import { type RowCell, RowsUnreadable, type SheetRow } from "../row.ts";
import { columnOf, type Merge, MergedValues } from "./merges.ts";
import { ItemText } from "./rich-text.ts";
import { type FeedAttributes, fedParts } from "./xml-feed.ts";

/** What a cell's value means depends on these. */
export interface SheetContext {
  readonly sharedTexts: readonly string[];
  readonly formats: readonly string[];
  readonly countsFrom1904: boolean;
  readonly merges: readonly Merge[];
}

/** Empty rows left out between two rows that are handed on all the same; a wider gap is no part of a table. */
const widestGap = 1_000;

/** The rows of a sheet in order; throws `RowsUnreadable`. */
export async function* sheetRows(
  pieces: AsyncIterable<Uint8Array>,
  context: SheetContext,
): AsyncGenerator<readonly SheetRow[]> {
  const gathering = new RowGathering(context);
  for await (const rows of fedParts(pieces, gathering, () => gathering.take())) yield rows;
  const rest = gathering.take(true);
  if (rest) yield rest;
}

class RowGathering {
  readonly #context: SheetContext;
  readonly #merged: MergedValues;
  readonly #item = new ItemText();
  #rows: SheetRow[] = [];
  #row = 0;
  #count = 0;
  #isHidden = false;
  #cells: RowCell[] = [];
  #column = -1;
  #cell: FeedAttributes = {};
  #value = "";
  #isValue = false;
  #isInCell = false;

  constructor(context: SheetContext) {
    this.#context = context;
    this.#merged = new MergedValues(context.merges);
  }

  /** The rows gathered so far, when there are enough of them or all of them are wanted. */
  take(all = false): readonly SheetRow[] | undefined {
    if (this.#rows.length === 0 || (!all && this.#rows.length < rowsAtOnce)) return;
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  readonly open = (name: string, attributes: FeedAttributes): void => {
    if (this.#isInCell) {
      if (name === "v") this.#isValue = true;
      else this.#item.open(name);
      return;
    }
    if (name === "row") this.#openRow(attributes);
    else if (name === "c") this.#openCell(attributes);
  };

  readonly close = (name: string): void => {
    if (name === "v") this.#isValue = false;
    else if (name === "c") this.#closeCell();
    else if (name === "row") this.#closeRow();
    else if (this.#isInCell) this.#item.close(name);
  };

  readonly text = (text: string): void => {
    if (this.#isValue) this.#value += text;
    else if (this.#isInCell) this.#item.text(text);
    if (this.#value.length > rowLimits.cellCharacters) {
      throw new RowsUnreadable({ kind: "too-much-inside" });
    }
  };

  #openRow({ r, hidden }: FeedAttributes): void {
    const row = r === undefined ? this.#row + 1 : Number(r);
    // Rows out of order: nobody can say which one stands where.
    if (!Number.isInteger(row) || row <= this.#row) throw new RowsUnreadable({ kind: "damaged" });
    this.#fillGap(row);
    this.#row = row;
    this.#isHidden = hidden === "1" || hidden === "true";
    this.#cells = [];
    this.#column = -1;
  }

  #fillGap(next: number): void {
    const first = this.#row + 1;
    if (this.#row === 0 || (next - first > widestGap && this.#merged.reach < first)) return;
    for (let row = first; row < Math.min(next, first + widestGap); row += 1) {
      const cells: RowCell[] = [];
      this.#merged.fill(row, cells);
      this.#push({ kind: "cells", row, cells, isHidden: false });
    }
  }

  #openCell(attributes: FeedAttributes): void {
    const letters = /^[A-Za-z]+/.exec(attributes.r ?? "")?.[0];
    this.#column = letters === undefined ? this.#column + 1 : columnOf(letters);
    this.#cell = attributes;
    this.#value = "";
    this.#isInCell = true;
  }

  #closeCell(): void {
    this.#isInCell = false;
    const item = this.#item.take();
    if (this.#column >= rowLimits.columns) return;
    const cell = this.#cellOf(item);
    if (cell === "") return;
    while (this.#cells.length < this.#column) this.#cells.push("");
    this.#cells[this.#column] = cell;
  }

  #cellOf(item: string): RowCell {
    const { t, s } = this.#cell;
    const value = this.#value;
    switch (t) {
      case "inlineStr":
        return item;
      case "s":
        return this.#context.sharedTexts[Number(value)] ?? "";
      case "b":
        return value === "1" ? "TRUE" : "FALSE";
      case "str":
        return unescaped(value);
      case "e":
      case "d":
        return value;
      default: {
        if (value === "") return "";
        const number = Number(value);
        if (!Number.isFinite(number)) return value;
        const { formats, countsFrom1904 } = this.#context;
        return numberCell(number, { format: formats[Number(s ?? 0)] ?? "", countsFrom1904 });
      }
    }
  }

  #closeRow(): void {
    this.#merged.fill(this.#row, this.#cells);
    this.#push({
      kind: "cells",
      row: this.#row,
      cells: this.#cells,
      isHidden: this.#isHidden,
    });
  }

  /** Counted here already: one piece of the file may hold more than there is room for. */
  #push(row: SheetRow): void {
    this.#count += 1;
    if (this.#count > rowLimits.rows) {
      throw new RowsUnreadable({ kind: "too-many-rows", rows: rowLimits.rows });
    }
    this.#rows.push(row);
  }
}
