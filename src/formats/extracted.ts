import type { Block, GridCell, PlacedText, SourceDocument } from "./document.ts";
import { limits } from "./limits.ts";

/** A paragraph taken out of a file; `text` may hold line ends. */
export interface ExtractedLine {
  readonly kind: "line";
  readonly text: string;
  readonly page?: number;
  /** Where it stands in a file that is text. */
  readonly origin?: PlacedText;
}

/** A table taken out of a file: its cells at their places, in any order. Where two overlap the first stays. */
export interface ExtractedTable {
  readonly kind: "table";
  readonly cells: readonly ExtractedCell[];
}

/** A cell that begins at `row`, `column` (from 0). */
export interface ExtractedCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly page?: number;
  /** Where it stands in a file that is text. */
  readonly origin?: PlacedText;
}

export type ExtractedBlock = ExtractedLine | ExtractedTable;

/** What a reader of a format that is not text gives. */
export interface Extracted {
  readonly blocks: readonly ExtractedBlock[];
  readonly imagePages?: readonly number[];
  /** The file goes on behind the blocks, and that was not read. */
  readonly truncated?: true;
}

/**
 * Why the inside of a file cannot be read; `embedded`: another file stands in it that is not read; `portfolio`: the
 * report is one of the files attached to it; `too-laborious`: reading it takes a processor longer than any report does.
 */
export type InsideUnreadable =
  | "damaged"
  | "encrypted"
  | "too-much-inside"
  | "too-many-pages"
  | "too-laborious"
  | "embedded"
  | "portfolio"
  | "empty";

/**
 * Makes the document of what a reader took out of a file that is not text: `source` is the extracted text,
 * a line a paragraph, a table row by row with tabs between its cells, and every block stands in it
 * verbatim. Stops at the limits of `limits.ts`; a table that covers too many places becomes lines.
 */
export function extractedContent(
  extracted: readonly ExtractedBlock[],
): Pick<SourceDocument, "source" | "blocks" | "truncated"> {
  const writer = new Writer();
  for (const block of extracted) {
    if (writer.isFull) break;
    if (block.kind === "line") writer.lines(block);
    else writer.table(block);
  }
  const { source, blocks } = writer;
  return writer.isFull ? { source, blocks, truncated: true } : { source, blocks };
}

class Writer {
  source = "";
  readonly blocks: Block[] = [];
  #tables = 0;
  #cells = 0;
  #places = 0;

  get isFull(): boolean {
    return this.source.length >= limits.characters || this.blocks.length >= limits.blocks;
  }

  lines({ text, page }: ExtractedLine): void {
    for (const line of text.split("\n")) {
      if (this.isFull) return;
      const start = this.#append(line, "\n");
      this.blocks.push({
        kind: "line",
        text: line,
        start,
        ...(page === undefined ? {} : { page }),
      });
    }
  }

  table({ cells }: ExtractedTable): void {
    const ordered = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
    const places = ordered.reduce((sum, cell) => sum + cell.rowSpan * cell.columnSpan, 0);
    const fits =
      this.#places + places <= limits.places &&
      this.#cells + cells.length <= limits.cells &&
      ordered.every(
        (cell) =>
          cell.column + cell.columnSpan <= limits.columns &&
          cell.row + cell.rowSpan <= limits.cells,
      );
    if (!fits) {
      for (const { text, page } of ordered) {
        this.lines({ kind: "line", text, ...(page === undefined ? {} : { page }) });
      }
      return;
    }
    this.#places += places;
    this.#cells += cells.length;
    this.#grid(ordered);
  }

  #grid(cells: readonly ExtractedCell[]): void {
    const rows: (GridCell | undefined)[][] = [];
    for (const [index, { text, origin: _, ...cell }] of cells.entries()) {
      const endsRow = cells[index + 1]?.row !== cell.row;
      const start = this.#append(text, endsRow ? "\n" : "\t");
      fill(rows, { ...cell, text, start });
    }
    this.#tables += 1;
    this.blocks.push({ kind: "grid", table: this.#tables, rows });
  }

  #append(text: string, end: string): number {
    const start = this.source.length;
    this.source += text + end;
    return start;
  }
}

/** Puts a cell in all places that it covers and no other does yet. */
export function fill(rows: (GridCell | undefined)[][], cell: GridCell): void {
  for (let y = cell.row; y < cell.row + cell.rowSpan; y += 1) {
    while (rows.length <= y) rows.push([]);
    const row = rows[y];
    while (row && row.length < cell.column) row.push(undefined);
    for (let x = cell.column; row && x < cell.column + cell.columnSpan; x += 1) row[x] ??= cell;
  }
}
