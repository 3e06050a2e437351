import type { PlacedText } from "../../document.ts";

/** A cell of a sheet that holds text or has a border. Rows and columns count from 0. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  /** As it is shown; `""` for an empty cell with a border. */
  readonly text: string;
  readonly isBordered: boolean;
  /** Where it stands in a sheet that is a text file. */
  readonly origin?: PlacedText;
}

/** Merged cells: the first and the last row and column. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const everywhere: Area = {
  top: 0,
  left: 0,
  bottom: Number.POSITIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
};

/** Something that is drawn over cells, and the text in it. */
export interface SheetObject extends Area {
  readonly text: string;
}

/** What a sheet holds, in the order of the file. */
export interface SheetContent {
  readonly cells: readonly SheetCell[];
  /** What is drawn over it. */
  readonly objects: readonly SheetObject[];
  /** Ids of the parts in which more is drawn. */
  readonly drawings: readonly string[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** It holds more than is read. */
  readonly isCut: boolean;
}

export const mostRows = 1_048_576;
export const mostColumns = 16_384;

/** Row and column, from 0, of `B3`; `undefined` when it is no place of a sheet. */
export function placeOf(reference: string): { row: number; column: number } | undefined {
  const parts = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!parts) return;
  const [, letters = "", digits = ""] = parts;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  if (row < 1 || row > mostRows || column > mostColumns) return;
  return { row: row - 1, column: column - 1 };
}

/** The cells that `A1:C3` names. */
export function areaOf(reference: string): Area | undefined {
  const [first = "", last = first] = reference.split(":");
  const [from, to] = [placeOf(first), placeOf(last)];
  if (!from || !to || to.row < from.row || to.column < from.column) return;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
