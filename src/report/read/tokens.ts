import type { Grid, GridCell, PlacedText, SourceDocument } from "#formats/document.ts";
import { readBarLine } from "./bar-lines.ts";
import { type Figure, figureOf } from "./figures.ts";
import type { Recognised } from "./recognise.ts";
import { lexText } from "./words.ts";

/** One stream for every layout: text, figures, and what is known of the empty cells and row ends between them. */
export type Token = TextToken | FigureToken | GapToken | EndToken;

export interface TextToken {
  readonly kind: "text";
  readonly text: string;
  readonly recognised: Recognised;
  readonly line: number;
  /** It fills a cell of its own, between bars or in a grid. */
  readonly isCell: boolean;
  readonly column?: number;
  /** The first column behind the cell, in a grid. */
  readonly columnEnd?: number;
}

export interface FigureToken {
  readonly kind: "figure";
  readonly figure: Figure;
  readonly placed: PlacedText;
  readonly from: number;
  readonly to: number;
  readonly line: number;
  /** Nothing else stands on its line, or in its cell. */
  readonly isAlone: boolean;
  readonly grid?: GridPlace;
}

export interface GridPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** An empty cell that the page kept. */
export interface GapToken {
  readonly kind: "gap";
  readonly line: number;
  /** It stands in front of padding, which tells it from padding. */
  readonly isBeforePadding?: boolean;
  readonly grid?: GridPlace;
}

/**
 * `row`: the row surely ends here (the end of a grid's row, padding bars). `line`: a line ends, which
 * ends the row only if the row is complete.
 */
export type EndToken = RowEndToken | LineEndToken;

export interface RowEndToken {
  readonly kind: "row";
  readonly line: number;
}

export interface LineEndToken {
  readonly kind: "line";
  readonly line: number;
  /** The line holds bars. */
  readonly barred: boolean;
}

export interface TokenStream {
  readonly tokens: readonly Token[];
  /** Lines on which bars glued together fill a row up to the table's width. */
  readonly paddedLines: readonly number[];
}

/** Makes the stream. `line` counts the document's blocks; a grid's rows count one each. */
export function tokenise(document: SourceDocument): TokenStream {
  const lexer = newLexer();
  for (const block of document.blocks) {
    if (block.kind === "line") readBarLine(lexer, block);
    else readGrid(lexer, block);
    lexer.line += 1;
  }
  return { tokens: lexer.tokens, paddedLines: lexer.paddedLines };
}

/** The stream so far, and what the lines before tell about the bars of the next one. */
export interface Lexer {
  readonly tokens: Token[];
  line: number;
  /** A bar with nothing behind it yet: alone on its line, or behind one or several cells of its line. */
  openBar: "none" | "alone" | "behind-one" | "behind-several";
  /** The last line that held figures and bars held a whole row (and not one cell). */
  rowPerLine: boolean;
  /** The last line with cells began with a bar. */
  leadingBars: boolean;
  readonly paddedLines: number[];
  /** Words still looked up as labels; beyond, a document of millions of words is no report. */
  lookups: number;
}

function newLexer(): Lexer {
  return {
    tokens: [],
    line: 0,
    openBar: "none",
    rowPerLine: false,
    leadingBars: false,
    paddedLines: [],
    lookups: 400_000,
  };
}

function readGrid(lexer: Lexer, grid: Grid): void {
  lexer.openBar = "none";
  for (const [y, row] of grid.rows.entries()) {
    for (const [x, cell] of row.entries()) {
      if (cell && cell.row === y && cell.column === x) readGridCell(lexer, grid.table, cell);
    }
    lexer.tokens.push({ kind: "row", line: lexer.line });
    lexer.line += 1;
  }
}

function readGridCell(lexer: Lexer, table: number, cell: GridCell): void {
  const place = { table, row: cell.row, column: cell.column };
  const { line } = lexer;
  const text = cell.text.trim();
  if (text === "") {
    lexer.tokens.push({ kind: "gap", line, grid: place });
    return;
  }
  const figure = figureOf(text);
  if (figure) {
    const from = cell.text.indexOf(text);
    const to = from + text.length;
    lexer.tokens.push({
      kind: "figure",
      figure,
      placed: cell,
      from,
      to,
      line,
      isAlone: true,
      grid: place,
    });
    return;
  }
  lexText(lexer, cell, {
    from: 0,
    to: cell.text.length,
    grid: place,
    columnEnd: cell.column + cell.columnSpan,
  });
}
