import type { PlacedText } from "#formats/document.ts";
import type { Recognised } from "../labels/recognise.ts";
import type { Figure } from "./figures.ts";

/** One stream for every layout: text, figures, and what is known of the empty cells and row ends between them. */
export type Token = TextToken | FigureToken | OddToken | GapToken | EndToken;

export interface TextToken {
  readonly kind: "text";
  readonly text: string;
  readonly recognised: Recognised;
  readonly line: number;
  /** It fills a cell of its own, between bars or in a grid. */
  readonly isCell: boolean;
  /** In a real table: its number, and the column. */
  readonly table?: number;
  readonly column?: number;
  /** Figures stand in the label's own cell; they belong to the label. */
  readonly holdsFigures?: boolean;
  /** Other words behind a row's label on its line. */
  readonly behind?: string;
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
  /** Its line, between no bars, holds other figures and nothing else. */
  readonly isInFigures?: boolean;
  readonly grid?: GridPlace;
}

export interface GridPlace {
  readonly page?: number;
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** Text that is no figure in a column's place. */
export interface OddToken {
  readonly kind: "odd";
  readonly text: string;
  /** A figure in a cell merged over several rows. */
  readonly isMerged?: boolean;
  readonly line: number;
  readonly grid?: GridPlace;
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
  /** The document breaks off in this row of a grid. */
  readonly isCutOff?: boolean;
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
