/** How a report of the demonstration is published. */
export type FileShape =
  /** A page of the county's website, its menus and metadata around it. */
  | "site-page"
  /** A page saved from a word processor. */
  | "word-page"
  /** Text copied from a page: a row a line, bars between the cells. */
  | "bar-text"
  /** Text copied from a page: a cell a line. */
  | "cell-text"
  /** As `cell-text`, every line that repeats an earlier one removed. */
  | "thinned-text"
  /** Pages scanned as pictures. */
  | "scan"
  /** The form without a figure. */
  | "empty-form"
  /** Written by this program. */
  | "html"
  | "docx"
  | "pdf"
  | "xlsx"
  | "csv";

export const extensions: Readonly<Record<FileShape, string>> = {
  "site-page": "html",
  "word-page": "html",
  "bar-text": "txt",
  "cell-text": "txt",
  "thinned-text": "txt",
  scan: "pdf",
  "empty-form": "html",
  html: "html",
  docx: "docx",
  pdf: "pdf",
  xlsx: "xlsx",
  csv: "csv",
};

/** How many of a hundred reports come in each shape. */
const shares: readonly (readonly [FileShape, number])[] = [
  ["site-page", 47],
  ["word-page", 12],
  ["docx", 16],
  ["bar-text", 9],
  ["cell-text", 6],
  ["html", 4],
  ["pdf", 2],
  ["xlsx", 3],
  ["csv", 1],
];

/** `lot`: from 0 up to 1. */
export function ordinaryShape(lot: number): FileShape {
  let left = lot * 100;
  for (const [shape, share] of shares) {
    left -= share;
    if (left < 0) return shape;
  }
  return "site-page";
}
