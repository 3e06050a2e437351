import type { SheetRow } from "./sheet-rows.ts";

/** Rows above and below a heading that show how wide its neighbours are. */
const nearby = 3;

const numbered = /^\s*[一二三四五六七八九十]{1,3}、/;

/** Whether a text begins with 一、 or another number of headings. */
export function isNumbered(text: string): boolean {
  return numbered.test(text);
}

/** Behind the last column in which one of the rows shows a text. */
export function rightOf(rows: readonly SheetRow[]): number {
  let right = 0;
  for (const { cells } of rows) {
    for (const { text, column, columnSpan } of cells) {
      if (text !== "") right = Math.max(right, column + columnSpan);
    }
  }
  return right;
}

/** Neighbouring rows of a sheet, and which of them with two cells and more stand around a given one. */
export class Surroundings {
  readonly hasBorders: boolean;
  /** The rows of two cells and more. */
  readonly #wide: readonly SheetRow[];
  /** For each row, how many of these stand above it. */
  readonly #above: readonly number[];
  /** For each row, how many of these stand above the next numbered one of a single cell, itself left out. */
  readonly #untilHeading: readonly number[];

  constructor(rows: readonly SheetRow[]) {
    this.#wide = rows.filter(({ width }) => width > 1);
    this.hasBorders = this.#wide.some(({ cells }) => cells.some(({ isBordered }) => isBordered));
    let seen = 0;
    this.#above = rows.map(({ width }) => (width > 1 ? seen++ : seen));
    let next = seen;
    const untilHeading = rows.map(() => next);
    for (let index = rows.length - 1; index >= 0; index -= 1) {
      untilHeading[index] = next;
      if (isHeading(rows[index])) next = this.#above[index] ?? 0;
    }
    this.#untilHeading = untilHeading;
  }

  /** Rows of two cells and more stand above a row, and others below it. The row itself is none. */
  isBetween(index: number): boolean {
    const above = this.#above[index] ?? 0;
    return above > 0 && above < this.#wide.length;
  }

  above(index: number): readonly SheetRow[] {
    const above = this.#above[index] ?? 0;
    return this.#wide.slice(Math.max(0, above - nearby), above);
  }

  below(index: number): readonly SheetRow[] {
    const above = this.#above[index] ?? 0;
    return this.#wide.slice(above, above + nearby);
  }

  /** Those below, in front of the next numbered row of a single cell: those of one table. */
  untilHeading(index: number): readonly SheetRow[] {
    return this.#wide.slice(this.#above[index], this.#untilHeading[index]);
  }
}

function isHeading(row: SheetRow | undefined): boolean {
  return row?.width === 1 && row.cells.some(({ text }) => isNumbered(text));
}
