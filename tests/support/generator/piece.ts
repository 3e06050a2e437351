import type { CellName, TableId } from "#report/form/cell-names.ts";

/** A stretch of the page, in reading order; the marks say what of the form stands in it. */
export interface Piece {
  text: string;
  /** The value of this cell stands here. */
  readonly cell?: CellName;
  /** The value's cell holds more than its number, or something else. */
  readonly spoilt?: "unread" | "doubtful";
  /** The label of this row, or for table 4 its header, stands here. */
  readonly label?: RowKey;
  /** Words of a table's header: they tell the edition. */
  readonly head?: TableId;
  /** The name of a group of rows, or what is left of a lost label. */
  readonly group?: true;
  /** Running text, which damage to prose may touch. */
  readonly prose?: "heading" | "paragraph" | "title" | "chrome";
}

export type RowKey = `${TableId}.${string}`;

/** A stretch without a mark: separators, tags. */
export function plain(text: string): Piece {
  return { text };
}

/** Words for people, not separators, tags or values. */
export function isWords(piece: Piece): boolean {
  return (
    piece.prose !== undefined ||
    piece.label !== undefined ||
    piece.head !== undefined ||
    piece.group === true
  );
}
