import { setImmediate } from "node:timers/promises";
import { rowLimits } from "../limits.ts";
import type { RowCell } from "../row.ts";
import { RowsUnreadable } from "../row.ts";

/** Rows that one cell covers; from 1, columns from 0. */
export interface Merge {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

const mergeElement =
  /<(?:\w+:)?mergeCell\s[^<>]{0,150}?ref\s*=\s*["']([A-Za-z]+)(\d+):[A-Za-z]+(\d+)["']/g;
/** Characters of the longest such element that may be cut between two pieces. */
const longest = 200;

/**
 * The merged cells of a sheet that cover more than a row, by their first row. They stand behind the rows in the file, and so a
 * sheet is unpacked twice.
 */
export async function readMerges(pieces: AsyncIterable<Uint8Array>): Promise<readonly Merge[]> {
  const merges: Merge[] = [];
  let rest = "";
  for await (const piece of pieces) {
    // A signal is heard between two pieces.
    await setImmediate();
    const text =
      rest + Buffer.from(piece.buffer, piece.byteOffset, piece.length).toString("latin1");
    let taken = 0;
    for (const found of text.matchAll(mergeElement)) {
      const [element, letters = "", first, last] = found;
      taken = found.index + element.length;
      const merge = { column: columnOf(letters), first: Number(first), last: Number(last) };
      if (merge.first < merge.last && merge.column < rowLimits.columns) merges.push(merge);
      if (merges.length > rowLimits.merges) throw new RowsUnreadable({ kind: "too-much-inside" });
    }
    rest = text.slice(Math.max(taken, text.length - longest));
  }
  return merges.sort((a, b) => a.first - b.first);
}

/** The number of a column from 0: A is 0, AA is 26. */
export function columnOf(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/**
 * Gives the value of a merged cell to every row that it covers; rows come in order. Throws `RowsUnreadable` where two merged
 * cells lie over each other, as no spreadsheet has them.
 */
export class MergedValues {
  readonly #merges: readonly Merge[];
  #next = 0;
  #filled = 0;
  /** Those that cover the next row, by column; the value of one that is empty is `""`. */
  readonly #open = new Map<number, { readonly last: number; readonly value: RowCell }>();

  constructor(merges: readonly Merge[]) {
    this.#merges = merges;
  }

  fill(row: number, cells: RowCell[]): void {
    for (const [column, { last, value }] of this.#open) {
      if (last < row) this.#open.delete(column);
      else if (value !== "") this.#put(cells, column, value);
    }
    let merge = this.#merges[this.#next];
    while (merge && merge.first <= row) {
      this.#begin(merge, row, cells);
      this.#next += 1;
      merge = this.#merges[this.#next];
    }
  }

  #begin({ column, first, last }: Merge, row: number, cells: readonly RowCell[]): void {
    const above = this.#open.get(column);
    if (above && above.last >= first) throw new RowsUnreadable({ kind: "damaged" });
    // One that began in a row left out is empty.
    this.#open.set(column, { last, value: first === row ? (cells[column] ?? "") : "" });
  }

  #put(cells: RowCell[], column: number, value: RowCell): void {
    this.#filled += 1;
    if (this.#filled > rowLimits.mergedCells) {
      throw new RowsUnreadable({ kind: "too-much-inside" });
    }
    while (cells.length < column) cells.push("");
    cells[column] = value;
  }

  /** Whether rows behind this one are covered by a cell with a value, and through which row. */
  get reach(): number {
    let reach = 0;
    for (const { last, value } of this.#open.values()) {
      if (value !== "") reach = Math.max(reach, last);
    }
    return reach;
  }
}
