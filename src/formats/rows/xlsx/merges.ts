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
  /<(?:\w+:)?mergeCell\s[^>]*?ref\s*=\s*["']([A-Za-z]+)(\d+):[A-Za-z]+(\d+)["']/g;
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
    const text =
      rest + Buffer.from(piece.buffer, piece.byteOffset, piece.length).toString("latin1");
    let taken = 0;
    for (const found of text.matchAll(mergeElement)) {
      const [element, letters = "", first, last] = found;
      taken = found.index + element.length;
      if (first === last) continue;
      merges.push({ column: columnOf(letters), first: Number(first), last: Number(last) });
    }
    if (merges.length > rowLimits.merges) throw new RowsUnreadable({ kind: "too-much-inside" });
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

/** Gives the value of a merged cell to every row that it covers; rows come in order. */
export class MergedValues {
  readonly #merges: readonly Merge[];
  #next = 0;
  #open: { readonly merge: Merge; readonly value: RowCell }[] = [];

  constructor(merges: readonly Merge[]) {
    this.#merges = merges;
  }

  fill(row: number, cells: RowCell[]): void {
    this.#open = this.#open.filter(({ merge }) => merge.last >= row);
    for (const { merge, value } of this.#open) put(cells, merge.column, value);
    let merge = this.#merges[this.#next];
    while (merge && merge.first <= row) {
      // One that began in a row left out is empty.
      const value = merge.first === row ? (cells[merge.column] ?? "") : "";
      if (merge.last > row) this.#open.push({ merge, value });
      this.#next += 1;
      merge = this.#merges[this.#next];
    }
  }

  /** Whether rows behind this one are covered by a cell with a value, and through which row. */
  get reach(): number {
    return Math.max(
      0,
      ...this.#open.filter(({ value }) => value !== "").map((one) => one.merge.last),
    );
  }
}

function put(cells: RowCell[], column: number, value: RowCell): void {
  if (column >= rowLimits.columns || value === "") return;
  while (cells.length < column) cells.push("");
  cells[column] = value;
}
