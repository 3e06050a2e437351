import type { CellRole, PrintedCell, PrintedTable } from "../../printed-document.ts";
import { millimetres, textWidth } from "./page-layout.ts";
import { fifth, styleIds } from "./word-styles.ts";
import { lineBreak, paragraph, run } from "./word-xml.ts";

const styleOf: Readonly<Record<CellRole, string>> = {
  header: styleIds.header,
  group: styleIds.figure,
  label: styleIds.label,
  figure: styleIds.figure,
};

/** A table as wide as the text, as XML; its headers are repeated on each page and no row is cut. */
export function wordTable({ widths, headerRows, rows, name }: PrintedTable): string {
  const columns = inTwips(widths);
  const height = heightOf(rows.length);
  const open = columns.map((): Merge => ({ columnSpan: 1, rows: 0 }));
  const lines = rows.map((cells, y) => {
    // All rows ask for one page; a table that is longer is broken between rows all the same.
    const isKept = y + 1 < rows.length;
    const header = y < headerRows ? "<w:tblHeader/>" : "";
    return `<w:tr><w:trPr><w:cantSplit/>${height}${header}</w:trPr>${rowCells(cells, columns, open, isKept)}</w:tr>`;
  });
  const grid = columns.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  return `<w:tbl>${properties(name)}<w:tblGrid>${grid}</w:tblGrid>${lines.join("")}</w:tbl>`;
}

/** A long table is set closer, so that it stands on one page. */
function heightOf(rows: number): string {
  return `<w:trHeight w:val="${millimetres(rows > 20 ? 5.8 : 7)}" w:hRule="atLeast"/>`;
}

function properties(name: string): string {
  const width = `<w:tblW w:w="${textWidth}" w:type="dxa"/><w:jc w:val="center"/>`;
  const caption = `<w:tblCaption w:val="${name}"/>`;
  return `<w:tblPr><w:tblStyle w:val="${styleIds.table}"/>${width}<w:tblLayout w:type="fixed"/>${caption}</w:tblPr>`;
}

function inTwips(widths: readonly number[]): number[] {
  const all = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => Math.round((width / all) * textWidth));
}

/** A cell merged over rows, at its first column: how many rows below still belong to it. */
interface Merge {
  readonly columnSpan: number;
  readonly rows: number;
}

/** The cells of a row from left to right, those merged from above included. `open` is carried from row to row. */
function rowCells(
  cells: readonly PrintedCell[],
  columns: readonly number[],
  open: Merge[],
  isKept: boolean,
): string {
  const waiting = [...cells];
  let xml = "";
  let x = 0;
  while (x < columns.length) {
    const merge = open[x];
    const isMerged = merge !== undefined && merge.rows > 0;
    const cell = isMerged ? undefined : waiting.shift();
    const columnSpan = (isMerged ? merge : cell)?.columnSpan ?? 1;
    const width = columns.slice(x, x + columnSpan).reduce((total, part) => total + part, 0);
    open[x] = { columnSpan, rows: isMerged ? merge.rows - 1 : (cell?.rowSpan ?? 1) - 1 };
    const place = { width, columnSpan, merge: mergeOf(isMerged, cell) };
    xml += tableCell(place, cell ? cellContent(cell, width, isKept) : nothing);
    x += columnSpan;
  }
  return xml;
}

function mergeOf(isMerged: boolean, cell: PrintedCell | undefined): string {
  if (isMerged) return "<w:vMerge/>";
  return cell && cell.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : "";
}

interface CellPlace {
  readonly width: number;
  readonly columnSpan: number;
  readonly merge: string;
}

function tableCell({ width, columnSpan, merge }: CellPlace, content: string): string {
  const span = columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : "";
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}<w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`;
}

const nothing = paragraph(styleIds.label, "");

function cellContent({ text, role }: PrintedCell, width: number, isKept: boolean): string {
  const size = role === "figure" ? fittingSize(text, width) : undefined;
  const letters = size === undefined ? "" : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
  return paragraph(
    styleOf[role],
    text === ""
      ? ""
      : linesOf(text, role)
          .map((line) => run(line, letters))
          .join(lineBreak),
    isKept ? "<w:keepNext/>" : "",
  );
}

/** A group's name breaks behind its number: （三） over 不予公开. */
function linesOf(text: string, role: CellRole): string[] {
  return role === "group" ? text.split(/(?<=^（.）)/) : [text];
}

/** Half points in which a long figure stands on one line; `undefined`: the style's own size will do. */
function fittingSize(text: string, width: number): number | undefined {
  const room = width - millimetres(1.5);
  // A digit of Times New Roman is half as wide as it is high.
  const widest = Math.floor(room / 5 / text.length);
  return widest < fifth ? Math.max(smallest, widest) : undefined;
}

const smallest = 9;
