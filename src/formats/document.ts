import type { Span } from "#kernel/span.ts";

/**
 * What every reader of files makes: the decoded source, and its content in reading order as lines of
 * text and as grids. The report reader knows this shape and no file format.
 */
export interface SourceDocument {
  /** The decoded text (UTF-16), byte order mark removed; every `start` below is an offset into it. */
  readonly source: string;
  readonly mediaType: MediaType;
  /**
   * The character encoding the bytes were read in, in lower case: `utf-8`, `gb18030`, `utf-16le`, `utf-16be`;
   * `binary` for docx, xlsx and pdf, whose `source` is the text taken out of them. Of a report kept as JSON
   * `source` is its prose.
   */
  readonly encoding: string;
  readonly blocks: readonly Block[];
  /** The source goes on, but is far longer than any report: what stands behind the blocks was not read. */
  readonly truncated?: true;
  /** Pages (from 1) that show pictures and no text: what stands on them cannot be read. */
  readonly imagePages?: readonly number[];
}

/** What a reader of one format makes of a source. */
export type Content = Pick<SourceDocument, "blocks" | "truncated">;

export type MediaType =
  | "text/plain"
  | "text/html"
  | "text/csv"
  | "application/json"
  | "application/pdf"
  | "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export type Block = Line | Grid;

/** A run of text that stands where it is: a line of a text file, a paragraph or heading of a web page. */
export interface Line extends PlacedText {
  readonly kind: "line";
}

export interface PlacedText {
  /** As written, entities decoded; `<br>` and block ends inside one cell are `\n`. White space is kept in text files. */
  readonly text: string;
  /** Where the text begins in `source`. */
  readonly start: number;
  /**
   * Where the text stands in `source` when it is not one verbatim slice from `start`: in order, each
   * piece verbatim up to the next. Absent: `text === source.slice(start, start + text.length)`.
   */
  readonly pieces?: readonly Piece[];
  /** The page it is printed on, from 1, where the format has pages. */
  readonly page?: number;
}

export interface Piece {
  /** Offset into `text`. */
  readonly at: number;
  /** Offset into `source` of that character. */
  readonly start: number;
}

/** A real table: merged cells laid out on a rectangle. */
export interface Grid {
  readonly kind: "grid";
  /** 1 for the first grid of the document. */
  readonly table: number;
  /** `rows[y][x]` is the cell that covers the place; a merged cell stands in each place it covers. `undefined`: no cell there. */
  readonly rows: readonly (readonly (GridCell | undefined)[])[];
}

/** One cell, once; it begins at `row`, `column` (from 0) of its grid. */
export interface GridCell extends PlacedText {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/**
 * Where `text.slice(from, to)` stands in the source; `undefined` where the characters do not stand
 * there together (an entity, a tag between them).
 */
export function spanOf(
  source: string,
  placed: PlacedText,
  from: number,
  to: number,
): Span | undefined {
  const start = sourceOffset(placed, from);
  const end = start + (to - from);
  return source.startsWith(placed.text.slice(from, to), start) ? { start, end } : undefined;
}

function sourceOffset(placed: PlacedText, at: number): number {
  let start = placed.start + at;
  for (const piece of placed.pieces ?? []) {
    if (piece.at > at) break;
    start = piece.start + (at - piece.at);
  }
  return start;
}
