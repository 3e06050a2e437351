/** A document to be written to any format: a title, then headings, paragraphs and tables in order. */
export interface PrintedDocument {
  /** Of a letter (公函): stands above the title. Sheets (Excel, CSV) have none. */
  readonly letterhead?: PrintedLetterhead;
  readonly title: string;
  /** An offset into the title, before which it is best broken where one line is too short for it; 0: nowhere. */
  readonly titleBreak?: number;
  readonly blocks: readonly PrintedBlock[];
}

/** 发文机关标志 in red, and the number of the document (发文字号), with the red line below. */
export interface PrintedLetterhead {
  readonly issuer: string;
  readonly number: string;
}

export type PrintedBlock = PrintedHeading | PrintedParagraph | PrintedTable;

/** A heading of the first level (一、…). */
export interface PrintedHeading {
  readonly kind: "heading";
  readonly text: string;
}

/** One paragraph, without line ends; the writer indents it. `signature`: a line of 落款 (who, and when), set to the right. */
export interface PrintedParagraph {
  readonly kind: "paragraph" | "signature";
  readonly text: string;
  /** Not indented, as the line of addressees (主送机关). */
  readonly isFlush?: true;
}

/**
 * A bordered table; merged cells stand once, where they begin, as in HTML, and every row covers every column.
 * A table that fits on one page is not broken.
 */
export interface PrintedTable {
  readonly kind: "table";
  /** Which table it is, for anchors and sheet names: 表二 and so on. */
  readonly name: string;
  /** Relative widths, one a column: millimetres where the text is 156 mm wide. */
  readonly widths: readonly number[];
  /** How many rows on top are headers, repeated where a page breaks the table. Header rows further down head what follows them. */
  readonly headerRows: number;
  readonly rows: readonly (readonly PrintedCell[])[];
}

export interface PrintedCell {
  /** Without line ends; `""` for an empty cell. A figure is printed as its digits. */
  readonly text: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly role: CellRole;
  /** The value of a figure, for formats that keep numbers; absent where the cell is empty. */
  readonly value?: number;
}

/**
 * `header`: a column's name, centred; `group`: names the rows it is merged over, centred, wraps in a narrow column;
 * `label`: a row's name, left; `figure`: a number, centred, never wrapped.
 */
export type CellRole = "header" | "group" | "label" | "figure";
